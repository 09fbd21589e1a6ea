import { splitInitials } from '../core/team/splitInitials';
import { gridFrom } from './grid';

/**
 * How many initials stand in each column of a form. Described for users in `catalogue.ts`.
 *
 * @param boxes n rows × k columns of initials
 * @returns one row of k counts
 * @throws TypeError if called without a range
 * @example HUB_TALLY([['AB, CD', ''], ['AB', 'CD']]) // [[3, 1]]
 */
export function HUB_TALLY(boxes: unknown): number[][] {
  const rows = gridFrom(boxes, 'HUB_TALLY counts the initials in a range of boxes');
  const width = rows[0]?.length ?? 0;
  const count = (column: number): number =>
    rows.reduce((sum, row) => sum + splitInitials(row[column]).initials.length, 0);
  return [Array.from({ length: width }, (_, column) => count(column))];
}
