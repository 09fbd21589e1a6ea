import type { Boxes } from '../agreement/boxes';

/** What one member entered for one method, exactly as the cell holds it. */
export interface Entry {
  readonly initials: string;
  readonly value: unknown;
}

export interface FormRow {
  readonly id: string;
  readonly text: string;
  readonly entries: readonly Entry[];
  /** What the four boxes show. The ratings count; this only tells whether the sheet still agrees. */
  readonly shown: Boxes;
  /** What its Rated and Alignment cells show. */
  readonly shownRated: string;
  readonly shownWord: string;
  /** What the team entered in its meeting, apart from the ratings: the level, and strategies. */
  readonly agreed: string;
  readonly strategies: string;
}

/** One sub-section sheet, free of coordinates. */
export interface Form {
  /** The name of the sub-section as the sheet bears it; '' if it bears none. */
  readonly title: string;
  /** What the cell shows from which Agreement and Alignment are filled; '' if all is well. */
  readonly anchor: string;
  /** Ids of the methods that it was made with; `null` if it no longer says so. */
  readonly expected: readonly string[] | null;
  /** Whether its rating columns say that ratings are hidden until revealed. */
  readonly saysHidden: boolean;
  /** Initials at the head of the rating columns, in their order. */
  readonly members: readonly string[];
  readonly rows: readonly FormRow[];
  /** What the row of the tally shows: the four counts, `null` if there is no such row, … */
  readonly shownTally: readonly string[] | null;
  /** … Google's own count of all ratings, such as `42 of 54`, and of misaligned rows; '' if there is none. */
  readonly shownTotal: string;
  readonly shownMisaligned: string;
  /** What is wrong with header words that it can do without; '' if nothing is. See `headerFault`. */
  readonly lost: string;
  /** What could not be read, each a sentence with its remedy. */
  readonly faults: readonly string[];
}
