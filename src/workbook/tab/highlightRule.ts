import type { Area, Highlight } from './layout';
import { highlights } from './looks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/**
 * A highlight as Google takes it.
 *
 * @example sheet.setConditionalFormatRules([highlightRule(sheet, highlight)])
 */
export function highlightRule(sheet: Sheet, { area, when, look }: Highlight): Rule {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(when)
    .setBackground(highlights[look].background)
    .setFontColor(highlights[look].color)
    .setRanges([areaOf(sheet, area)])
    .build();
}

/** The range of an area. @example areaOf(sheet, { row: 1, column: 1, rows: 2, columns: 2 }) */
export function areaOf(
  sheet: Sheet,
  { row, column, rows, columns }: Area,
): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(row, column, rows, columns);
}

/** The inverse. @example areaIn(protection.getRange()).row // 5 */
export function areaIn(range: GoogleAppsScript.Spreadsheet.Range): Area {
  return {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}

/** Whether a cell lies in one of some areas. @example isCovered({ row: 6, column: 3 }, areas) */
export function isCovered(
  cell: { readonly row: number; readonly column: number },
  areas: readonly Area[],
): boolean {
  return areas.some(
    ({ row, column, rows, columns }) =>
      row <= cell.row &&
      cell.row < row + rows &&
      column <= cell.column &&
      cell.column < column + columns,
  );
}
