import { Refusal } from '../calls/refusal';
import { fieldOf, type Shape } from '../calls/shape';
import { requests, type RequestOf, type Requests } from './requests';

const LONGEST_SHOWN = 20;

/**
 * Reads what a call was sent. Anything may arrive: the sidebar's console and a formula in a cell can
 * call the server as well as the sidebar can.
 *
 * @throws Refusal if a field is missing or is something else
 * @example requestIn('getResults', { cycle: 'Fall 2026' }).cycle // 'Fall 2026'
 */
export function requestIn<Name extends keyof Requests>(
  name: Name,
  given: unknown,
): RequestOf<Name> {
  const fields: readonly [string, Shape<unknown>][] = Object.entries(requests[name]);
  // Nothing else that was sent goes any further.
  const asked = Object.fromEntries(fields.map(([field]) => [field, fieldOf(given, field)]));
  const isAsked = (record: object): record is RequestOf<Name> =>
    fields.every(([field, shape]) => shape.fits(fieldOf(record, field)));
  if (isAsked(asked)) return asked;
  const [found = ''] = fields.flatMap(([field, { wanted, fits }]) =>
    fits(asked[field]) ? [] : [`“${field}” must be ${wanted}, and is ${named(asked[field])}.`],
  );
  const remedy = 'Close the sidebar and open it again.';
  throw new Refusal({ action: `The call ${name}`, found, remedy });
}

function named(value: unknown): string {
  if (value === undefined || value === null) return 'missing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'another list';
  if (typeof value === 'object') return 'a record';
  return typeof value === 'string' ? `“${value.slice(0, LONGEST_SHOWN)}”` : `a ${typeof value}`;
}
