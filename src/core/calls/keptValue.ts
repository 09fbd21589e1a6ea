import { Refusal } from './refusal';
import type { Shape } from './shape';

/**
 * Reads what was kept as JSON.
 *
 * @param about what it tells of, for the message: 'the lead'
 * @throws Refusal if it is damaged: better than to take it for something else
 * @example keptValue('"AB"', text, 'initials') // 'AB'
 */
export function keptValue<Value>(json: string, shape: Shape<Value>, about: string): Value {
  const value = parsed(json);
  if (shape.fits(value)) return value;
  throw damaged(about, `it is not ${shape.wanted}.`);
}

/** What to throw for something that was kept and is no longer what it should be. */
export function damaged(about: string, found: string): Refusal {
  return new Refusal({
    action: `Reading what this workbook keeps about ${about}`,
    found,
    remedy: 'Another script may have changed it. Nothing was changed now; ask who set this up.',
  });
}

/** Text that is no JSON fits no shape. */
export function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
