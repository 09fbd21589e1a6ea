import { whole } from '../calls/guard';

/** The first row or column and how many, if all of them are on the tab. */
export function span(
  given: readonly [unknown, unknown],
  most: number,
  what: string,
): [number, number] {
  const first = whole(given[0], `The ${what}`);
  const count = whole(given[1], `The number of ${what}s`);
  within(first + count - 1, most, what);
  return [first, count];
}

export function within(last: number, most: number, what: string): void {
  if (last <= most) return;
  throw new RangeError(
    `The coordinates are outside the dimensions of the sheet: ${what} ${last} was asked for, of ${most}.`,
  );
}

export function leavesUnfrozen(frozen: number, left: number, what: string): void {
  if (left > frozen) return;
  throw new Error(`It is not possible to delete all the non-frozen ${what}.`);
}
