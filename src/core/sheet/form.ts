/** What one member entered for one method, exactly as the cell holds it. */
export interface Entry {
  readonly initials: string;
  readonly value: unknown;
}

export interface FormRow {
  readonly id: string;
  readonly text: string;
  readonly entries: readonly Entry[];
  /** What the team entered in its meeting, apart from the ratings: the level, and strategies. */
  readonly agreed: string;
  readonly strategies: string;
}

/** What people entered on one sub-section sheet, free of coordinates. */
export interface Form {
  /** The name of the sub-section as the sheet bears it; '' if it bears none. */
  readonly title: string;
  /** Ids of the methods that it was made with; `null` if it no longer says so. */
  readonly expected: readonly string[] | null;
  /** Whether its rating columns say that ratings are hidden until revealed. */
  readonly saysHidden: boolean;
  /** Initials at the head of the rating columns, in their order. */
  readonly members: readonly string[];
  /** Those of them for whose ratings nobody waits. */
  readonly setAside: readonly string[];
  readonly rows: readonly FormRow[];
  /** What is wrong with header words that it can do without; '' if nothing is. See `headerFault`. */
  readonly lost: string;
  /** What could not be read, each a sentence with its remedy. */
  readonly faults: readonly string[];
}
