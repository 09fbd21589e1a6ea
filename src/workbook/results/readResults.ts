import { Refusal } from '../../core/calls/refusal';
import { isSameCycle } from '../../core/cycle/isSameCycle';
import type { Member } from '../../core/team/member';
import { scale } from '../../rubric/scale';
import { currentCycle } from '../team/currentCycle';
import { sheetMark, type SheetKey } from '../tab/mark';
import { markedSheets, tabMarked } from '../tab/markedTabs';
import { whoCalls } from '../store/whoCalls';
import { correctionIn, leadIn, readStore, type Correction } from '../store/store';
import { sheetHeaders } from '../../core/words/protocol';
import { readSheet } from '../sheet/readSheet';
import { sheetResults, type SheetResults } from './sheetResults';
import { answersElsewhere, type AnswersElsewhere } from '../store/answersElsewhere';
import { readTeam } from '../team/readTeam';
import { teamOfCycle } from '../team/teamOfCycle';

export interface Results {
  readonly cycle: string;
  readonly scale: readonly string[];
  readonly sheets: readonly SheetResults[];
  readonly lead: 'you' | 'other' | 'nobody';
  /** The day when the lead was taken over; `null` if it never was. */
  readonly leadSince: string | null;
  /** A correction of initials that was begun and has not come to its end. */
  readonly correction: Correction | null;
  /** Answers that the lead may say whose they are. */
  readonly elsewhere: readonly AnswersElsewhere[];
}

/**
 * Counts every sheet of a cycle anew from its ratings and in its own words, in the order of the
 * rubric's numbers.
 *
 * @example readResults('Fall 2026').sheets[0]?.tally // [3, 12, 20, 7]
 */
export function readResults(cycle: string): Results {
  const spreadsheet = SpreadsheetApp.getActive();
  const [who, store] = [whoCalls(), readStore()];
  const marked = markedSheets(spreadsheet);
  const listed = teamOrNobody(spreadsheet);
  const current = currentCycle(
    store,
    marked.map(({ key }) => key),
  );
  const { team, isKnown: isTeamKnown } = teamOfCycle(listed, current, cycle);
  const sheets = marked
    .filter(({ key }) => isSameCycle(key.cycle, cycle))
    .map((found) => sheetResults(found, { store, team, isTeamKnown }))
    .sort((a, b) => a.subsection.localeCompare(b.subsection, 'en', { numeric: true }));
  const lead = leadIn(store);
  return {
    ...{ cycle, scale, sheets },
    lead: lead === null ? 'nobody' : lead.who === who ? 'you' : 'other',
    leadSince: lead?.since ?? null,
    correction: correctionIn(store),
    elsewhere: answersElsewhere(store),
  };
}

/**
 * Brings the sheet of a sub-section on screen.
 *
 * @throws Refusal if the cycle has no such sheet
 * @example showSheet({ subsection: '2.4', cycle: 'Fall 2026' })
 */
export function showSheet(key: SheetKey): void {
  SpreadsheetApp.getActive().setActiveSheet(sheetOf(key));
}

/**
 * Brings a method's row on screen, wherever it stands now.
 *
 * @throws Refusal if the cycle has no such sheet, or the sheet no such row
 * @example showMethod({ subsection: '2.4', cycle: 'Fall 2026' }, '2.4.03')
 */
export function showMethod(key: SheetKey, id: string): void {
  const sheet = sheetOf(key);
  const row = readSheet(sheet).parts.lines.find((line) => line.id === id)?.row;
  if (row === undefined) {
    throw new Refusal({
      action: `Going to ${id.slice(0, 20)}`,
      found: `the tab “${sheet.getName()}” has no row with that number in its ${sheetHeaders.id} column.`,
      remedy: 'Press Refresh to see what is there.',
    });
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

function sheetOf(key: SheetKey): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = tabMarked(SpreadsheetApp.getActive(), sheetMark(key));
  if (sheet) return sheet;
  throw new Refusal({
    action: 'Going to the sheet',
    found: `this workbook has none for sub-section ${key.subsection.slice(0, 20)} in “${key.cycle.slice(0, 80)}”.`,
    remedy: 'Press Refresh to see what is there.',
  });
}
