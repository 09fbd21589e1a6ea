import { scale } from '../../rubric/scale';

/** The words at the head of the columns, by which a sheet finds its parts again. */
export const headers = {
  id: '#',
  method: 'Method',
  boxes: scale.map((label, index) => `${index + 1} ${label}`),
  rated: 'Rated',
  agreement: 'Agreement',
  alignment: 'Alignment',
  agreed: 'We agreed',
  strategies: 'Strategies',
} as const;

/** What the label of the last row begins with; the name of the sub-section follows. */
export const TALLY_LABEL = 'Tally for ';

/** Pixels: enough for four letters, so that many members fit beside each other. */
export const RATING_WIDTH = 48;

/** Column numbers, from 1, of a sub-section sheet. */
export interface Columns {
  readonly id: number;
  readonly method: number;
  readonly firstMember: number;
  readonly lastMember: number;
  readonly firstBox: number;
  readonly lastBox: number;
  readonly rated: number;
  readonly agreement: number;
  readonly alignment: number;
  readonly agreed: number;
  readonly strategies: number;
}

/**
 * Where the columns of a new sheet stand, left to right.
 *
 * @param members how many people rate
 * @example columnsFor(6).firstBox // 9
 */
export function columnsFor(members: number): Columns {
  const lastMember = 2 + members;
  return {
    id: 1,
    method: 2,
    firstMember: 3,
    lastMember,
    firstBox: lastMember + 1,
    lastBox: lastMember + 4,
    rated: lastMember + 5,
    agreement: lastMember + 6,
    alignment: lastMember + 7,
    agreed: lastMember + 8,
    strategies: lastMember + 9,
  };
}

/**
 * A column's name in A1 notation.
 *
 * @param column from 1
 * @example letters(28) // 'AB'
 */
export function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
