import { dropDown } from './dropDown';
import { choicesOf, looksOf } from './looksOf';
import type { Cell } from './layout';
import type { Look } from './looks';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Cells = readonly (readonly Cell[])[];

/**
 * Gives cells their looks and drop-downs; what stands in them stays.
 *
 * @param range of exactly their shape
 * @example writeLooks(sheet.getRange(1, 1, 2, 2), cells)
 */
export function writeLooks(range: Range, cells: Cells): void {
  range.setNumberFormats(looksOf(cells, (look) => look.format));
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
