import { resultsOf, type FormResults } from '../core/results';
import type { Member } from '../core/team';
import { isSameCycle } from '../core/cycle';
import { scale } from '../rubric/scale';
import { headers } from './columns';
import { markedSheets, sheetMarked } from './findSheets';
import { markName, type Mark } from './mark';
import { readForm, rowOf } from './readForm';
import { readTeam } from './teamSheet';

export interface SheetResults extends FormResults {
  readonly subsection: string;
  /** As the sheet bears it, whatever the rubric says by now. */
  readonly title: string;
  /** What its tab is called now. */
  readonly tab: string;
}

export interface Results {
  readonly cycle: string;
  readonly scale: readonly string[];
  readonly sheets: readonly SheetResults[];
}

/**
 * Counts every sheet of a cycle anew from its ratings and in its own words, in the order of the
 * rubric's numbers.
 *
 * @example readResults('Fall 2026').sheets[0]?.tally // [3, 12, 20, 7]
 */
export function readResults(cycle: string): Results {
  const spreadsheet = SpreadsheetApp.getActive();
  const marked = markedSheets(spreadsheet);
  // With several cycles, nobody can tell whose team the Team tab is.
  const isOnly = marked.every(({ mark }) => isSameCycle(mark.cycle, cycle));
  const team = isOnly ? teamOrNobody(spreadsheet) : [];
  const sheets = marked
    .filter(({ mark }) => isSameCycle(mark.cycle, cycle))
    .map(({ sheet, mark }): SheetResults => {
      const form = readForm(sheet.getDataRange().getValues());
      const tab = sheet.getName();
      return {
        ...resultsOf(form, team),
        subsection: mark.subsection,
        title: form.title || tab,
        tab,
      };
    })
    .sort((a, b) => a.subsection.localeCompare(b.subsection, 'en', { numeric: true }));
  return { cycle, scale, sheets };
}

/**
 * Brings the sheet of a sub-section on screen.
 *
 * @throws Error if the cycle has no such sheet
 * @example showSheet({ subsection: '2.4', cycle: 'Fall 2026' })
 */
export function showSheet(mark: Mark): void {
  SpreadsheetApp.getActive().setActiveSheet(sheetOf(mark));
}

/**
 * Brings a method's row on screen, wherever it stands now.
 *
 * @throws Error if the cycle has no such sheet, or the sheet no such row
 * @example showMethod({ subsection: '2.4', cycle: 'Fall 2026' }, '2.4.03')
 */
export function showMethod(mark: Mark, id: string): void {
  const sheet = sheetOf(mark);
  const row = rowOf(sheet.getDataRange().getValues(), id);
  if (row === null) {
    throw new Error(
      `Going to ${id.slice(0, 20)} failed: the tab “${sheet.getName()}” has no row with that number in its ${headers.id} column. Press Refresh to see what is there.`,
    );
  }
  SpreadsheetApp.getActive().setActiveSheet(sheet);
  sheet.getRange(row, 1).activate();
}

/** What is wrong with the Team tab stands in Set up; it may not keep the results from anybody. */
function teamOrNobody(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): readonly Member[] {
  try {
    return readTeam(spreadsheet);
  } catch {
    return [];
  }
}

function sheetOf(mark: Mark): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = sheetMarked(SpreadsheetApp.getActive(), markName(mark));
  if (sheet) return sheet;
  throw new Error(
    `Going to the sheet failed: this workbook has none for sub-section ${mark.subsection.slice(0, 20)} in “${mark.cycle.slice(0, 80)}”. Press Refresh to see what is there.`,
  );
}
