import type { Rating } from '../../core/agreement/rating';
import { letters } from './columns';

/** A cell for a rating, from 1; `null` empties it. */
export interface RatingCell {
  readonly row: number;
  readonly column: number;
  readonly rating: Rating | null;
}

/**
 * Writes ratings into their cells and no others, since colleagues rate beside them at the same time:
 * one call for each choice of the scale, however many cells there are.
 *
 * @example writeRatings(sheet, [{ row: 6, column: 3, rating: 4 }])
 */
export function writeRatings(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  cells: readonly RatingCell[],
): void {
  for (const choice of new Set(cells.map(({ rating }) => rating))) {
    const chosen = cells.filter(({ rating }) => rating === choice);
    sheet
      .getRangeList(chosen.map(({ row, column }) => letters(column) + String(row)))
      .setValue(choice ?? '');
  }
}
