import { THROWS, type Json } from './question';

/**
 * Whether an answer is what was expected. Of errors only that there was one counts.
 *
 * @param expected what is expected, or was recorded elsewhere
 * @param came the answer
 * @returns true if they agree
 * @example agree({ value: 'Throws' }, { value: 'Throws: No such tab.' }) // true
 */
export function agree(expected: Json, came: Json): boolean {
  if (isThrown(expected) || isThrown(came)) return isThrown(expected) && isThrown(came);
  if (typeof expected !== 'object' || typeof came !== 'object') return expected === came;
  if (expected === null || came === null) return expected === came;
  if (Array.isArray(expected) !== Array.isArray(came)) return false;
  const [left, right] = [new Map(Object.entries(expected)), new Map(Object.entries(came))];
  return (
    left.size === right.size &&
    [...left].every(([key, value]) => agree(value, right.get(key) ?? null) && right.has(key))
  );
}

function isThrown(value: Json): boolean {
  return typeof value === 'string' && (value === THROWS || value.startsWith(`${THROWS}: `));
}
