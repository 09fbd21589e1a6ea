import { range, spread } from './alignment';
import { middle } from './middle';
import { total, type Counts } from './rating';

/**
 * Which of two methods to discuss first: lower agreement (compared as fractions, so that rounding
 * cannot reorder), then the larger range, then the lower median, then more ratings.
 *
 * @returns below 0 if `a` comes first, above 0 if `b` does, 0 if sheet order decides
 * @example compareForDiscussion([1, 0, 0, 1], [1, 0, 1, 0]) // below 0
 */
export function compareForDiscussion(a: Counts, b: Counts): number {
  return (
    spread(b) * total(a) ** 2 - spread(a) * total(b) ** 2 ||
    range(b) - range(a) ||
    (middle(a)?.lower ?? 0) - (middle(b)?.lower ?? 0) ||
    total(b) - total(a)
  );
}

/**
 * Rows in the order in which a team discusses them; equal rows keep the order of the sheet.
 *
 * @example orderForDiscussion(rows).map((row) => row.id)
 */
export function orderForDiscussion<Row extends { readonly counts: Counts }>(
  rows: readonly Row[],
): readonly Row[] {
  return [...rows].sort((a, b) => compareForDiscussion(a.counts, b.counts));
}
