import { ratingIn } from '../../core/agreement/rating';
import { idParts } from '../../core/rubric/methodId';
import { isInitials } from '../../core/team/sameInitials';
import { isCellError, isLoading, isWord, OF, TALLY_LABEL } from '../../core/words/protocol';
import { heldIn } from '../tab/asShown';
import { wordColumns, type ColumnKey } from '../sheet/columns';
import { madeWithIn } from '../sheet/madeWith';

/** What the formulas of a column show, but for numbers: the words of every version of the add-on. */
const SHOWN: Partial<Record<ColumnKey, (text: string) => boolean>> = {
  rated: (text) => text.includes(OF),
  alignment: isWord,
};

/**
 * Whether what stands below a cell of the header can be a column of the add-on, and not one of the
 * team's own in its place. Strategies are as free as a team's own texts, agreement and what was
 * agreed may be empty, and formulas spill into an empty column: there it cannot always tell.
 *
 * @param values the whole sheet
 * @param cell of the header, from 0
 * @example fitsColumn(values, { row: 3, column: 0 }, '#') // true
 */
export function fitsColumn(
  values: readonly (readonly unknown[])[],
  cell: { readonly row: number; readonly column: number },
  word: string,
): boolean {
  const below = tableBelow(values, cell.row).map((row) => row[cell.column] ?? '');
  const entries = below.filter((value) => value !== '');
  const column = wordColumns.find((candidate) => candidate.word === word);
  switch (column?.key) {
    case 'id':
      return entries.some((value) => idParts(String(value)) !== null);
    case 'method':
      return entries.some((value) => String(value).startsWith(TALLY_LABEL));
    case 'agreed':
      return entries.every((value) => ratingIn(value) !== null);
    case 'strategies':
      return true;
    case 'agreement':
      return entries.every((value) => isShown(column, value));
    default:
      // Beside the tally, at least, a formula shows something.
      return entries.length > 0 && entries.every((value) => isShown(column, value));
  }
}

function isShown(column: { readonly key: ColumnKey } | undefined, value: unknown): boolean {
  const text = String(value);
  if (typeof heldIn(value) === 'number' || isLoading(text) || isCellError(text)) return true;
  const shows = column && SHOWN[column.key];
  return shows ? shows(text) : text.split(', ').every(isInitials);
}

/** Below the tally people may write what they like. */
function tableBelow(
  values: readonly (readonly unknown[])[],
  header: number,
): readonly (readonly unknown[])[] {
  const rows = values.slice(header + 1);
  const isOwn = (row: readonly unknown[]): boolean =>
    row.some((value) => {
      const text = String(value);
      return idParts(text) !== null || madeWithIn(text) !== null || text.startsWith(TALLY_LABEL);
    });
  return rows.slice(0, rows.length - [...rows].reverse().findIndex(isOwn));
}
