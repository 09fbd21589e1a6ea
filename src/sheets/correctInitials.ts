import { foldInitials, isInitials } from '../core/initials';
import { personOf, withInitials, type Person } from '../core/people';
import { withCorrectedInitials } from '../core/strategies';
import { requireLead } from './claims';
import { headers, letters } from './columns';
import { markedSheets } from './findSheets';
import {
  correctionIn,
  endCorrection,
  peopleIn,
  readStore,
  writeCorrection,
  type Correction,
} from './kept';
import { lockWorkbook } from './lock';
import { readSheet, type SheetRead } from './readSheet';
import { requireCorrected } from './requireCorrected';
import { correctTeam, readTeam } from './teamSheet';
import { writeStrategies } from './writeStrategies';

export interface Corrected {
  /** How many sheets were changed. */
  readonly sheets: number;
}

/**
 * Corrects somebody's initials everywhere: what is kept for them first, in one write, then the
 * sheets, and the Team tab last. Done again after a failure, it ends complete.
 *
 * @throws Error if the caller does not lead, nobody has these initials, or the new ones are taken
 * @example correctInitials('AB', 'AX', Math.random()).sheets // 4
 */
export function correctInitials(from: string, to: string, chance: number): Corrected {
  lockWorkbook('Correcting initials');
  const spreadsheet = SpreadsheetApp.getActive();
  const store = readStore();
  requireLead(store, 'Correcting initials', chance);
  const people = peopleIn(store);
  const reads = markedSheets(spreadsheet).map(({ sheet }) => readSheet(sheet));
  const correction = { from, to: to.trim() };
  const team = readTeam(spreadsheet).map(({ initials }) => initials);
  const isBegun = isSame(correctionIn(store), correction);
  if (!isBegun) requireCorrected(store, 'Correcting initials');
  const fault = correctionFault(correction, { people, reads, team, isBegun });
  if (fault !== null) throw new Error(`Correcting ${from.slice(0, 10)} failed: ${fault}`);
  writeCorrection(correction, isBegun ? people : withInitials(people, from, correction.to));
  const changed = reads.filter((read) => correctSheet(read, correction));
  SpreadsheetApp.flush();
  correctTeam(spreadsheet, from, correction.to);
  endCorrection();
  return { sheets: changed.length };
}

interface Workbook {
  readonly people: readonly Person[];
  readonly reads: readonly SheetRead[];
  readonly team: readonly string[];
  /** A first try got stuck on its way. */
  readonly isBegun: boolean;
}

function correctionFault({ from, to }: Correction, book: Workbook): string | null {
  if (!isInitials(to)) {
    return `“${to.slice(0, 10)}” cannot be initials. Enter 1 to 4 letters or digits.`;
  }
  const { people, reads, team, isBegun } = book;
  const unreadable = reads.find(({ parts }) => parts.missing.length > 0);
  if (unreadable) {
    return `the header of the tab “${unreadable.sheet.getName()}” cannot be read, so the initials there would stay wrong. Press Check workbook first.`;
  }
  const everywhere = [...team, ...reads.flatMap(({ parts }) => parts.ratings.map(initialsOf))];
  const isKnown = has(everywhere, from) || personOf(people, from) !== null;
  if (!isKnown && !isBegun) return 'nobody has these initials. Press Refresh.';
  if (foldInitials(from) === foldInitials(to)) return null;
  const doubled = reads.find(({ parts }) => {
    const initials = parts.ratings.map(initialsOf);
    return has(initials, to) && (has(initials, from) || !isBegun);
  });
  if (doubled) {
    return `a column on the tab “${doubled.sheet.getName()}” is headed ${to} already. Choose other initials, or put that column right first.`;
  }
  return has(team, to) && has(team, from)
    ? `${to} are another member’s initials. Choose others.`
    : null;
}

function correctSheet({ sheet, values, parts }: SheetRead, { from, to }: Correction): boolean {
  const column = parts.ratings.find(({ initials }) => has([initials], from))?.column;
  const strategies = parts.columnOf(headers.strategies);
  const rows = parts.lines
    .map(({ row }) => row)
    .filter((row) => {
      const text = String(values[row - 1]?.[strategies - 1] ?? '');
      return withCorrectedInitials(text, from, to) !== text;
    });
  if (column !== undefined) {
    sheet.getRangeList([letters(column) + String(parts.header)]).setValue(to);
  }
  writeStrategies(
    sheet,
    strategies,
    rows.map((row) => ({ row, change: (text) => withCorrectedInitials(text, from, to) })),
  );
  return column !== undefined || rows.length > 0;
}

function isSame(begun: Correction | null, { from, to }: Correction): boolean {
  return begun !== null && has([begun.from], from) && begun.to === to;
}

function initialsOf({ initials }: { readonly initials: string }): string {
  return initials;
}

function has(list: readonly string[], initials: string): boolean {
  return list.some((other) => foldInitials(other) === foldInitials(initials));
}
