import { Refusal, type Refused } from '../../core/calls/refusal';
import { hasInitials, isInitials, sameInitials } from '../../core/team/sameInitials';
import { personOf, withInitials, withInitialsAgain, type Person } from '../../core/team/person';
import { leadOrRefuse } from './takeLead';
import { correctSheet, requireStrategies, sheetFault } from './correctSheet';
import { markedSheets } from '../tab/markedTabs';
import {
  correctionIn,
  endCorrection,
  noteCorrection,
  peopleIn,
  readStore,
  writeEntries,
  type Correction,
} from '../store/store';
import { peopleKept } from '../store/peopleKept';
import { lockWorkbook } from '../store/lockWorkbook';
import { readSheet, type SheetRead } from '../sheet/readSheet';
import { requireCorrected } from './requireCorrected';
import { correctTeam, readWholeTeam } from '../team/readTeam';

export interface Corrected {
  /** How many sheets were changed. */
  readonly sheets: number;
}

/**
 * Corrects somebody's initials everywhere: what is kept for them first, then the sheets one by one,
 * and the Team tab last. Done again after a failure, it ends complete.
 *
 * @throws Refusal if the caller does not lead, nobody has these initials, or the new ones are taken
 * @example correctInitials('AB', 'AX', Math.random()).sheets // 4
 */
export function correctInitials(from: string, to: string, chance: number): Corrected {
  lockWorkbook('Correcting initials');
  const spreadsheet = SpreadsheetApp.getActive();
  const store = readStore();
  leadOrRefuse(store, 'Correcting initials', chance);
  const people = peopleIn(store);
  const reads = markedSheets(spreadsheet).map(({ sheet }) => readSheet(sheet));
  const correction = { from, to: to.trim() };
  const { members, leftOut } = readWholeTeam(spreadsheet);
  const team = [...members, ...leftOut].map(initialsOf);
  const isBegun = isSameCorrection(correctionIn(store), correction);
  if (!isBegun) requireCorrected(store, 'Correcting initials');
  const fault = correctionFault(correction, { people, reads, team, isBegun });
  if (fault !== null) throw new Refusal({ action: `Correcting ${from.slice(0, 10)}`, ...fault });
  for (const read of reads) requireStrategies(read, correction);
  const corrected = (isBegun ? withInitialsAgain : withInitials)(people, from, correction.to);
  const kept = peopleKept(store, corrected, 'Correcting initials');
  // Noted before anything else: whatever fails from here on can be taken up again.
  noteCorrection(correction);
  writeEntries([kept]);
  const changed = reads.filter(({ sheet }) => correctSheet(sheet, correction));
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

function correctionFault({ from, to }: Correction, book: Workbook): Omit<Refused, 'action'> | null {
  if (!isInitials(to)) {
    return {
      found: `“${to.slice(0, 10)}” cannot be initials.`,
      remedy: 'Enter 1 to 4 letters or digits.',
    };
  }
  const { people, reads, team, isBegun } = book;
  const everywhere = [...team, ...reads.flatMap(({ parts }) => parts.ratings.map(initialsOf))];
  const isKnown = hasInitials(everywhere, from) || personOf(people, from) !== null;
  // A header that cannot be read may bear them.
  const isRead = reads.every(({ parts }) => parts.header.missing.length === 0);
  if (!isKnown && isRead && !isBegun) {
    return { found: 'nobody has these initials.', remedy: 'Press Refresh.' };
  }
  if (team.filter((initials) => sameInitials(initials, from)).length > 1) {
    return {
      found: 'two rows of the Team tab have these initials.',
      remedy: 'Give one of them others there first.',
    };
  }
  for (const read of reads) {
    const fault = sheetFault(read, { from, to }, isBegun);
    if (fault !== null) return fault;
  }
  return !sameInitials(from, to) && hasInitials(team, to) && hasInitials(team, from)
    ? { found: `${to} are another member’s initials.`, remedy: 'Choose others.' }
    : null;
}

function isSameCorrection(begun: Correction | null, { from, to }: Correction): boolean {
  return begun !== null && sameInitials(begun.from, from) && begun.to === to;
}

function initialsOf({ initials }: { readonly initials: string }): string {
  return initials;
}
