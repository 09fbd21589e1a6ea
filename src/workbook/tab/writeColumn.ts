import { asText } from './looksOf';

/**
 * Writes texts down a column, in two calls whatever their number. They stay text.
 *
 * @param place row and column of the first, from 1
 * @example writeColumn(sheet, [2, 1], ['AB', 'CD'])
 */
export function writeColumn(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  [row, column]: readonly [number, number],
  texts: readonly string[],
): void {
  const range = sheet.getRange(row, column, texts.length, 1);
  range.setNumberFormats(texts.map(() => ['@']));
  range.setValues(texts.map((text) => [asText(text)]));
}
