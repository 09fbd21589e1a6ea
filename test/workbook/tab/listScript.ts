/** A script with a tab of its own, to try on it what every list of the add-on will do. */
import { writeRows, type ListKind, type ListRow } from '../../../src/workbook/tab/writeRows';

type Key = 'number' | 'id' | 'method' | 'said' | 'agreed';

const typed = { isNeeded: true, isFilled: false };
const kind: ListKind<Key> = {
  fields: {
    number: { word: 'No.', ...typed },
    id: { word: '#', ...typed },
    method: { word: 'Method', ...typed },
    said: { word: 'What was said', ...typed },
    agreed: { word: 'We agreed', ...typed, isNeeded: false },
  },
  names: ['id'],
  id: 'id',
  number: 'number',
};

/** @param rows ids and methods, in the order that they are to stand in */
export function writeList(rows: readonly ListRow<Key>[]): void {
  const [sheet] = SpreadsheetApp.getActive().getSheets();
  if (!sheet) throw new Error('A spreadsheet has no tab.');
  writeRows(sheet, kind, {
    rows,
    failure: { action: 'Writing the list', remedy: 'Press again.' },
  });
}
