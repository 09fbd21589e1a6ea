import type { Boxes } from '../agreement/boxes';

/** What one row shows of its ratings. */
export interface ShownRow {
  readonly id: string;
  readonly boxes: Boxes;
  /** In `Rated`, and under `Agreement` and `Alignment`. */
  readonly rated: string;
  readonly agreement: string;
  readonly word: string;
}

/**
 * What the formulas of one sheet show of its ratings. The ratings count; this only tells whether the
 * sheet still agrees with them.
 */
export interface Shown {
  /** What the cell shows from which Agreement and Alignment are filled; '' if all is well. */
  readonly anchor: string;
  readonly rows: readonly ShownRow[];
  /** What the row of the tally shows: the four counts, `null` if there is no such row, … */
  readonly tally: readonly string[] | null;
  /** … Google's own count of all ratings, such as `42 of 54`, and of misaligned rows; '' if there is none. */
  readonly total: string;
  readonly misaligned: string;
}
