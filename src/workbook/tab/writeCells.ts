import { dropDown } from './dropDown';
import { choicesOf, looksOf, valuesOf } from './looksOf';
import type { Cell } from './layout';
import type { Look } from './looks';

/**
 * Writes cells with all that belongs to them, in the same number of calls however many there are.
 *
 * @param range of exactly their shape
 * @example writeCells(sheet.getRange(1, 1, 2, 2), cells)
 */
export function writeCells(
  range: GoogleAppsScript.Spreadsheet.Range,
  cells: readonly (readonly Cell[])[],
): void {
  range.setNumberFormats(looksOf(cells, (look) => look.format));
  range.setValues(valuesOf(cells));
  range.setTextStyles(looksOf(cells, textStyle));
  range.setBackgrounds(looksOf(cells, (look) => look.background));
  range.setHorizontalAlignments(looksOf(cells, (look) => look.align));
  range.setVerticalAlignment('middle');
  range.setWrapStrategies(looksOf(cells, wrapStrategy));
  range.setDataValidations(choicesOf(cells, dropDown));
}

function textStyle(look: Look): GoogleAppsScript.Spreadsheet.TextStyle {
  return SpreadsheetApp.newTextStyle()
    .setBold(look.bold)
    .setFontSize(look.size)
    .setForegroundColor(look.color)
    .build();
}

function wrapStrategy({ wrap }: Look): GoogleAppsScript.Spreadsheet.WrapStrategy {
  return wrap ? SpreadsheetApp.WrapStrategy.WRAP : SpreadsheetApp.WrapStrategy.OVERFLOW;
}
