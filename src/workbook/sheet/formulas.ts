import type { Step } from '../../core/agreement/rating';

/**
 * The formulas of a sub-section sheet. They refer to cells alone: no text that a person typed ever
 * becomes part of one. Ratings are compared as text, so that 3 and '3' are the same answer.
 */
export interface Formulas {
  readonly box: (row: number, step: Step) => string;
  readonly rated: (row: number) => string;
  readonly alignment: string;
  readonly tally: string;
  /** All ratings, counted by Google alone, against which the tally can be checked. */
  readonly total: string;
  readonly misaligned: string;
  /** For conditional formats over whole rows, from row 1 down. */
  readonly isMisaligned: string;
  readonly lacksStrategy: string;
}
