import { readMark, type Mark } from './mark';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * The sheet that bears a mark, whatever its tab is called now.
 *
 * @returns `null` if no sheet does
 * @example sheetMarked(spreadsheet, TEAM_MARK)?.getName() // 'Team'
 */
export function sheetMarked(spreadsheet: Spreadsheet, mark: string): Sheet | null {
  try {
    return spreadsheet.getRangeByName(mark)?.getSheet() ?? null;
  } catch {
    // What Google answers for a mark whose tab was deleted is not documented, and any call can
    // fail once. Asking every sheet is slow and certain; if that fails too, its error is the answer.
    return spreadsheet.getSheets().find((sheet) => marksOf(sheet).includes(mark)) ?? null;
  }
}

/** A sub-section sheet, and which one it is. */
export interface MarkedSheet {
  readonly sheet: Sheet;
  readonly mark: Mark;
}

/**
 * All sub-section sheets of a workbook, in the order of its tabs, one for each mark: should a tab
 * that a user duplicated bear its original's mark, it is left alone.
 *
 * @example markedSheets(spreadsheet).map(({ mark }) => mark.cycle)
 */
export function markedSheets(spreadsheet: Spreadsheet): readonly MarkedSheet[] {
  const found = new Map<string, MarkedSheet>();
  for (const sheet of spreadsheet.getSheets()) {
    for (const name of marksOf(sheet)) {
      const mark = readMark(name);
      if (mark && !found.has(name)) found.set(name, { sheet, mark });
    }
  }
  return [...found.values()];
}

/**
 * All sheets with a mark of some kind, in the order of the tabs.
 *
 * @example sheetsMarked(spreadsheet, isKeptRubricMark).length
 */
export function sheetsMarked(
  spreadsheet: Spreadsheet,
  isWanted: (mark: string) => boolean,
): readonly Sheet[] {
  return spreadsheet.getSheets().filter((sheet) => marksOf(sheet).some(isWanted));
}

/**
 * All sheets that bear no mark: those that people made, and those that have lost theirs.
 *
 * @example unmarkedSheets(spreadsheet).length
 */
export function unmarkedSheets(spreadsheet: Spreadsheet): readonly Sheet[] {
  return spreadsheet.getSheets().filter((sheet) => marksOf(sheet).length === 0);
}

function marksOf(sheet: Sheet): readonly string[] {
  return sheet.getNamedRanges().map((range) => range.getName());
}
