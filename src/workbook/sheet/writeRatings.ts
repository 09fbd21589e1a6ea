import type { Rating } from '../../core/agreement/rating';
import { a1 } from '../tab/a1';
import type { Place } from '../tab/readTab';

/** A cell for a rating, from 1; `null` empties it. */
export interface RatingCell extends Place {
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
    sheet.getRangeList(chosen.map(a1)).setValue(choice ?? '');
  }
}
