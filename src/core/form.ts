import type { Boxes } from './boxes';

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
}

/** One sub-section sheet, free of coordinates. */
export interface Form {
  /** Initials at the head of the rating columns, in their order. */
  readonly members: readonly string[];
  readonly rows: readonly FormRow[];
  /** What could not be read, each a sentence with its remedy. */
  readonly faults: readonly string[];
}
