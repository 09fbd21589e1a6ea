import type { SheetRead } from './readSheet';
import { letters } from './columns';
import { dropDown } from './dropDown';
import { choicesOf } from './grids';
import type { Cell } from './layout';
import { HIDDEN_SIGN, howTo, ratingChoices } from './sheetWords';

/**
 * Opens the rating cells of a sheet for entries, and takes away what says that they are hidden.
 *
 * @example unhide({ sheet, values, parts })
 */
export function unhide({ sheet, values, parts }: SheetRead): void {
  const rows = parts.lines.map(({ row }) => row);
  const columns = parts.ratings.map(({ column }) => column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const cells = parts.lines.map(({ kind }) =>
    parts.ratings.map((): Cell =>
      kind === 'method' ? { look: 'rating', choices: ratingChoices.open } : { look: 'band' },
    ),
  );
  if (columns.length > 0) {
    sheet
      .getRange(top, left, cells.length, columns.length)
      .setDataValidations(choicesOf(cells, dropDown));
  }
  replaceText({ sheet, values }, HIDDEN_SIGN, '');
  replaceText({ sheet, values }, howTo.hidden, howTo.open);
}

/** Wherever people have moved it; what they have changed is theirs. */
function replaceText(
  { sheet, values }: Pick<SheetRead, 'sheet' | 'values'>,
  before: string,
  after: string,
): void {
  const places = values.flatMap((row, index) =>
    row.flatMap((cell, column) =>
      cell === before ? [letters(column + 1) + String(index + 1)] : [],
    ),
  );
  if (places.length > 0) sheet.getRangeList(places).setValue(after);
}
