import { reason } from '../core/reason';
import { choicesOf, looksOf, valuesOf } from './grids';
import type { Area, Choices, Highlight, Layout } from './layout';
import { highlights, type Look } from './looks';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes a new tab from its description, in a number of service calls that does not depend on its
 * size, and gives the tab that was on screen back. The mark comes last: a tab that bears it is whole.
 *
 * @param name free, and a name that Google allows
 * @throws Error if Google fails on the way; the half-made tab is gone then, or the message names it
 * @example writeSheet(spreadsheet, { name: 'Team', mark: TEAM_MARK, layout })
 */
export function writeSheet(
  spreadsheet: Spreadsheet,
  tab: { readonly name: string; readonly mark: string; readonly layout: Layout },
): void {
  const onScreen = spreadsheet.getActiveSheet();
  let sheet: Sheet | null = null;
  try {
    // Last, or tabs would line up backwards behind the one on screen.
    sheet = spreadsheet.insertSheet(tab.name, spreadsheet.getNumSheets());
    spreadsheet.setNamedRange(tab.mark, fill(sheet, tab.layout));
    spreadsheet.setActiveSheet(onScreen);
    SpreadsheetApp.flush();
  } catch (error) {
    const left = undo(spreadsheet, sheet ?? emptyTab(spreadsheet, tab.name), onScreen);
    throw new Error(`Making the tab “${tab.name}” failed: ${reason(error)} ${left}`, {
      cause: error,
    });
  }
}

function fill(sheet: Sheet, layout: Layout): Range {
  const whole = trimmed(sheet, layout);
  whole.setNumberFormats(looksOf(layout, (look) => look.format));
  whole.setValues(valuesOf(layout));
  whole.setTextStyles(looksOf(layout, textStyle));
  whole.setBackgrounds(looksOf(layout, (look) => look.background));
  whole.setHorizontalAlignments(looksOf(layout, (look) => look.align));
  whole.setVerticalAlignment('middle');
  whole.setWrapStrategies(looksOf(layout, wrapStrategy));
  whole.setDataValidations(choicesOf(layout, dropDown));
  sheet.setFrozenRows(layout.frozen.rows);
  sheet.setFrozenColumns(layout.frozen.columns);
  for (const { column, columns, width } of layout.widths) {
    sheet.setColumnWidths(column, columns, width);
  }
  if (layout.formulas) {
    areaOf(sheet, layout.formulas).protect().setWarningOnly(true);
  }
  sheet.setConditionalFormatRules(layout.highlights.map((highlight) => rule(sheet, highlight)));
  return whole;
}

/** Cuts the grid to the layout; a new tab's 26,000 cells count against the workbook's limit. */
function trimmed(sheet: Sheet, { cells }: Layout): Range {
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (maxRows > rows) sheet.deleteRows(rows + 1, maxRows - rows);
  if (maxRows < rows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (maxColumns > columns) sheet.deleteColumns(columns + 1, maxColumns - columns);
  if (maxColumns < columns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
  return sheet.getRange(1, 1, rows, columns);
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

function dropDown({ values, help }: Choices): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...values], true)
    .setAllowInvalid(false)
    .setHelpText(help)
    .build();
}

function rule(
  sheet: Sheet,
  { area, when, look }: Highlight,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(when)
    .setBackground(highlights[look].background)
    .setFontColor(highlights[look].color)
    .setRanges([areaOf(sheet, area)])
    .build();
}

function areaOf(sheet: Sheet, { row, column, rows, columns }: Area): Range {
  return sheet.getRange(row, column, rows, columns);
}

/** Takes a half-made tab away again, and says in a sentence what is left. */
function undo(spreadsheet: Spreadsheet, halfMade: Sheet | null, onScreen: Sheet): string {
  try {
    if (halfMade) spreadsheet.deleteSheet(halfMade);
    spreadsheet.setActiveSheet(onScreen);
    SpreadsheetApp.flush();
    return 'Nothing of it is left; press the button again.';
  } catch (error) {
    return `It is half-made and could not be removed (${reason(error)}): delete it by hand, then press the button again.`;
  }
}

/**
 * `insertSheet` can fail after it made the tab, and it fails if somebody else made a tab of that
 * name a moment ago. Only an empty one may go.
 */
function emptyTab(spreadsheet: Spreadsheet, name: string): Sheet | null {
  const sheet = spreadsheet.getSheetByName(name);
  const cells: unknown[] = sheet?.getDataRange().getValues().flat() ?? [];
  return cells.every((cell) => cell === '') ? sheet : null;
}
