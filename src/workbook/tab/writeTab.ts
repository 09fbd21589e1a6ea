import { Refusal } from '../../core/calls/refusal';
import { reason } from '../../core/calls/reason';
import { areaOf, highlightRule } from './highlightRule';
import type { Cell, Layout } from './layout';
import { valuesOf } from './looksOf';
import { markNamed, type Mark } from './mark';
import { hasCells } from './markedTabs';
import { setMark } from './setMark';
import { writeLooks } from './writeLooks';

type Naming = (ending: string) => string;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes a new tab from its description, in a number of service calls that does not depend on its
 * size, and gives the tab that was on screen back. The mark comes last, and before it what the cells
 * hold: a tab that bears the mark is whole, and one that Google left half-made is empty.
 *
 * @param tab.named makes the name wanted from '', and others from ' (2)', ' (3)', … if it is taken
 * @returns the name that the tab got
 * @throws Refusal if Google fails on the way; the half-made tab is gone then, or the message says so
 * @example writeTab(spreadsheet, { named: (ending) => `Team${ending}`, mark: { kind: 'team' }, layout })
 */
export function writeTab(
  spreadsheet: Spreadsheet,
  tab: { readonly named: Naming; readonly mark: Mark; readonly layout: Layout },
): string {
  const onScreen = spreadsheet.getActiveSheet();
  const inserted = insertTab(spreadsheet, tab);
  try {
    const whole = fill(inserted.sheet, tab.layout);
    spreadsheet.setActiveSheet(onScreen);
    setMark(spreadsheet, tab.mark, whole);
    return inserted.name;
  } catch (error) {
    const left = undo(spreadsheet, inserted.sheet, onScreen);
    const action = `Making the tab “${inserted.name}”`;
    throw new Refusal({ action, found: reason(error), remedy: left }, error);
  }
}

/**
 * Adds a tab behind the others, or they would line up backwards behind the one on screen. Whether a
 * name is taken is asked only when Google refuses it. It may also have failed after it made the tab, or
 * have stopped a making before; so a tab of that name that holds nothing else is taken for it.
 */
function insertTab(
  spreadsheet: Spreadsheet,
  { named, layout }: { readonly named: Naming; readonly layout: Layout },
): { readonly sheet: Sheet; readonly name: string } {
  const last = spreadsheet.getNumSheets();
  for (let number = 1; ; number += 1) {
    const name = named(number === 1 ? '' : ` (${number})`);
    try {
      return { sheet: spreadsheet.insertSheet(name, last), name };
    } catch (error) {
      const there = sheetNamed(spreadsheet, name);
      if (!there) {
        const action = `Making the tab “${name}”`;
        throw new Refusal({ action, found: reason(error), remedy: 'Try again.' }, error);
      }
      if (hasCells(there) && isHalfMade(there, layout)) return { sheet: bared(there), name };
    }
  }
}

/** Google refuses names that differ by case alone; whether it finds them so is not documented. */
function sheetNamed(spreadsheet: Spreadsheet, name: string): Sheet | undefined {
  return spreadsheet
    .getSheets()
    .find((sheet) => sheet.getName().toLowerCase() === name.toLowerCase());
}

/** Whether a tab is nobody's yet: no mark, and nothing but what is going to be written. */
function isHalfMade(sheet: Sheet, { cells }: Layout): boolean {
  const values: unknown[][] = sheet.getDataRange().getValues();
  const isOwn = (value: unknown, cell?: Cell): boolean =>
    value === '' || cell?.formula !== undefined || value === cell?.text;
  return (
    values.every((row, r) => row.every((value, c) => isOwn(value, cells[r]?.[c]))) &&
    sheet.getNamedRanges().every((range) => markNamed(range.getName()) === null)
  );
}

/** Only protections add up; all else is set anew. */
function bared(sheet: Sheet): Sheet {
  const protections = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  for (const protection of protections) protection.remove();
  return sheet;
}

function fill(sheet: Sheet, layout: Layout): Range {
  const whole = trimmed(sheet, layout);
  writeLooks(whole, layout.cells);
  sheet.setFrozenRows(layout.frozen.rows);
  sheet.setFrozenColumns(layout.frozen.columns);
  for (const { column, columns, width } of layout.widths) {
    sheet.setColumnWidths(column, columns, width);
  }
  if (layout.guarded) {
    areaOf(sheet, layout.guarded).protect().setWarningOnly(true);
  }
  sheet.setConditionalFormatRules(
    layout.highlights.map((highlight) => highlightRule(sheet, highlight)),
  );
  whole.setValues(valuesOf(layout.cells));
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

/** Takes a half-made tab away again, and says in a sentence what is left. */
function undo(spreadsheet: Spreadsheet, halfMade: Sheet, onScreen: Sheet): string {
  try {
    // Else they are left behind, where no script sees them.
    for (const range of halfMade.getNamedRanges()) range.remove();
    spreadsheet.deleteSheet(halfMade);
    spreadsheet.setActiveSheet(onScreen);
    SpreadsheetApp.flush();
    return 'Nothing of it is left; press the button again.';
  } catch (error) {
    return `It is half-made and could not be removed (${reason(error)}). Press the button again: that finishes it.`;
  }
}
