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

/**
 * All sub-section sheets of a workbook, in the order of its tabs. A tab that a user duplicated
 * bears no mark of its own and is left alone.
 *
 * @example markedSheets(spreadsheet).map(({ mark }) => mark.cycle)
 */
export function markedSheets(
  spreadsheet: Spreadsheet,
): readonly { readonly sheet: Sheet; readonly mark: Mark }[] {
  return spreadsheet.getSheets().flatMap((sheet) =>
    marksOf(sheet).flatMap((name) => {
      const mark = readMark(name);
      return mark ? [{ sheet, mark }] : [];
    }),
  );
}

function marksOf(sheet: Sheet): readonly string[] {
  return sheet.getNamedRanges().map((range) => range.getName());
}
