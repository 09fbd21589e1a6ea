import { workbookOf, type Context } from '../calls/context';
import { readValues, type Place } from '../cells/cells';

/**
 * Sorts the rows of a range as Google does: numbers before texts before truth values upwards, the
 * other way round downwards, and blank cells last either way. Rows that compare equal keep their order.
 *
 * @param by `{ column, ascending }`; the column counts from the first of the tab
 */
export function sortRows(context: Context, place: Place, by: unknown): void {
  const { area, sheetId } = place;
  const { column, ascending } = specification(by);
  if (column < area.column || column >= area.column + area.columns) {
    throw new RangeError(`Range.sort: column ${column} is not in the range.`);
  }
  const keys = readValues(context, place).map((row) => row[column - area.column]);
  const order = keys.map((_, index) => index).sort((a, b) => compare(keys[a], keys[b], ascending));
  const first = area.row - 1;
  context.api.syncExecuteCommand('sheet.command.reorder-range', {
    unitId: workbookOf(context).getId(),
    subUnitId: sheetId,
    range: {
      startRow: first,
      endRow: first + area.rows - 1,
      startColumn: area.column - 1,
      endColumn: area.column + area.columns - 2,
    },
    order: Object.fromEntries(order.map((from, to) => [first + to, first + from])),
  });
}

function specification(by: unknown): { readonly column: number; readonly ascending: boolean } {
  if (
    typeof by === 'object' &&
    by !== null &&
    'column' in by &&
    typeof by.column === 'number' &&
    'ascending' in by &&
    typeof by.ascending === 'boolean'
  ) {
    return { column: by.column, ascending: by.ascending };
  }
  throw new TypeError('Range.sort: the local host takes { column, ascending }.');
}

function compare(a: unknown, b: unknown, ascending: boolean): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const upwards = rankOf(a) - rankOf(b) || compareAlike(a, b);
  return ascending ? upwards : -upwards;
}

function rankOf(value: unknown): number {
  return ['number', 'string', 'boolean'].indexOf(typeof value);
}

function compareAlike(a: unknown, b: unknown): number {
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : String(a).localeCompare(String(b), 'en');
}
