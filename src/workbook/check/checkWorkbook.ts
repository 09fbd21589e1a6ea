import { byHand, repairable, type Fault, type Repair } from '../../core/check/fault';
import { total } from '../../core/agreement/rating';
import { reason } from '../../core/calls/reason';
import { resultsOf } from '../../core/results/resultsOf';
import { checkSheet } from './checkSheet';
import { currentCycle } from '../team/currentCycle';
import { teamOfCycle } from '../team/teamOfCycle';
import { whoCalls } from '../store/whoCalls';
import { leadIn, sheetIn, sheetsIn } from '../store/store';
import { elsewhereIn, hiddenIn } from '../store/givenBallot';
import { answersStood } from '../store/stood';
import { isSameSheet, markName, sheetMark, type SheetKey } from '../tab/mark';
import { readBook, type Book, type BookSheet, type Lookalike } from './readBook';
import { readForm } from '../sheet/readForm';
import { changedCells, type ChangedCells } from './changedCells';
import { checkTeam } from './checkTeam';
import { readRubric } from '../rubric/readRubric';

/** Something that is wrong, and where. */
export interface Finding extends Fault {
  readonly tab: string;
  /** The sheet that it is about; `null` if it is about another tab. */
  readonly key: SheetKey | null;
}

export interface Findings {
  readonly findings: readonly {
    /** What is to be done about it, and where; see `findingId`. */
    readonly id: string;
    readonly tab: string;
    readonly text: string;
    readonly canRepair: boolean;
  }[];
  /** Whoever asks leads, or nobody does. */
  readonly isLead: boolean;
  /** Where cells differ from what stood in them: by a member's own hand, or by an undo. */
  readonly changed: readonly ChangedCells[];
  /** How many sheets, ratings in their cells, and answers that are kept hidden, were counted anew. */
  readonly sheets: number;
  readonly ratings: number;
  readonly hidden: number;
}

/** Repairs that decide what a sheet is, and not only how it looks. */
export const leadsOnly: readonly Repair[] = ['hide', 'forget'];

/**
 * Counts everything in the workbook anew, and says what is wrong with it. Changes nothing.
 *
 * @example checkWorkbook().findings.length // 0
 */
export function checkWorkbook(): Findings {
  const book = readBook();
  const found = findingsIn(book);
  const unreadable = found.flatMap(({ key, comesFirst }) => (key && comesFirst ? [key] : []));
  const lead = leadIn(book.store);
  const isLead = lead === null || lead.who === whoCalls();
  return {
    findings: found.map((finding) => ({
      id: findingId(finding),
      tab: finding.tab,
      text: finding.text,
      canRepair: finding.repair !== null && (isLead || !leadsOnly.includes(finding.repair)),
    })),
    ...{ isLead, changed: changedCells(book, unreadable) },
    sheets: book.sheets.length,
    ratings: book.sheets.reduce((sum, sheet) => sum + ratingsIn(sheet), 0),
    hidden: sheetsIn(book.store).reduce((sum, key) => sum + hiddenUnder(book, key), 0),
  };
}

/**
 * Everything that is wrong with a workbook, in the order of its tabs.
 *
 * @example findingsIn(readBook()).filter(({ repair }) => repair === 'formulas')
 */
export function findingsIn(book: Book): readonly Finding[] {
  const current = currentCycle(
    book.store,
    book.sheets.map(({ key }) => key),
  );
  return [
    ...teamFindings(book),
    ...rubricFindings(book),
    ...book.sheets.flatMap((sheet) => sheetFindings(book, sheet, current)),
    ...book.unmarked.map(({ key, read }) => ({
      ...repairable(
        'mark',
        'The name by which this sheet is found is gone, so Results cannot count it.',
      ),
      ...{ tab: read.sheet.getName(), key },
    })),
    ...book.gone.filter((key) => isNowhere(book, key)).map((key) => goneFinding(book, key)),
    ...book.lookalikes.map((lookalike) => lookalikeFinding(book, lookalike)),
  ];
}

/**
 * What a repair is known by: what it mends, and where. All that one repair puts right has the same,
 * whatever their sentences say; what is left to people has its sentence.
 *
 * @example findingId(finding) // 'formulas|HUB_2_4_CYCLE_Fall__2026'
 */
export function findingId({ repair, key, tab, text }: Finding): string {
  const where = key ? markName(sheetMark(key)) : tab;
  return [repair ?? text, where].join('|');
}

function sheetFindings(
  book: Book,
  { key, read }: BookSheet,
  current: string | null,
): readonly Finding[] {
  const { team, isKnown: isTeamKnown } = teamOfCycle(book.team, current, key.cycle);
  const record = sheetIn(book.store, key);
  const faults = checkSheet(read, {
    record,
    hidden: hiddenUnder(book, key),
    elsewhere: record ? elsewhereIn(book.store, record) : 0,
    team,
    isTeamKnown,
    leftOut: book.leftOut.map(({ initials }) => initials),
  });
  if (faults.length === 0) return [];
  const tab = read.sheet.getName();
  return faults.map((fault) => ({ ...fault, tab, key }));
}

function teamFindings(book: Book): readonly Finding[] {
  return checkTeam(book).map((text) => ({ ...byHand(text), tab: 'Team', key: null }));
}

function rubricFindings({ spreadsheet }: Book): readonly Finding[] {
  try {
    const { sheet, faults } = readRubric(spreadsheet);
    const tab = sheet?.getName() ?? '';
    return faults.map((text) => ({ ...byHand(text), tab, key: null }));
  } catch (error) {
    return [{ ...byHand(reason(error)), tab: 'Rubric', key: null }];
  }
}

function goneFinding(book: Book, key: SheetKey): Finding {
  const hidden = hiddenUnder(book, key);
  const record = sheetIn(book.store, key);
  const stood = record ? answersStood(book.store, record) : 0;
  const tab = `${key.subsection} · ${key.cycle}`;
  const text = 'No tab bears the name of this sheet: it was deleted, or could not be made.';
  // What looks like a sheet may be this one, or hold what was rated: then it must not be forgotten.
  const isForgettable = hidden + stood === 0 && book.lookalikes.length === 0;
  const fault = isForgettable
    ? repairable(
        'forget',
        `${text} Undo that, or press Create sheets in Set up. If you do not need it, Repair stops asking for it.`,
      )
    : byHand(
        hidden > 0
          ? `${text} Hidden answers are kept for it: ${hidden} of them. Choose its sub-section and cycle in Set up, and press Create sheets.`
          : stood > 0
            ? `${text} Answers that stood there are kept: ${stood} of them. Choose its sub-section and cycle in Set up, press Create sheets, and put them back here.`
            : `${text} See whether a tab named below is it.`,
      );
  return { ...fault, tab, key };
}

function lookalikeFinding(book: Book, { read, copyOf }: Lookalike): Finding {
  const text =
    copyOf?.kind === 'sheet'
      ? copyText(copyOf, isNowhere(book, copyOf))
      : 'This tab looks like the sheet of a sub-section, and bears no name by which it is found: nothing in it is counted. If it is a copy that nobody needs, delete it; nobody may rate in it.';
  return { ...byHand(text), tab: read.sheet.getName(), key: null };
}

function copyText({ subsection, cycle }: SheetKey, isOriginalGone: boolean): string {
  const text = `This tab is a copy of the sheet of ${subsection} in ${cycle}`;
  return isOriginalGone
    ? `${text}, whose own tab is gone: nothing in the copy is counted, and it does not take its place. Restore the original from the version history, or delete the copy too; nobody may rate in it.`
    : `${text}: nothing in it is counted. If nobody needs it, delete it; nobody may rate in it.`;
}

/** Whether a sheet is kept in mind, and no tab is it. */
function isNowhere({ gone, unmarked }: Book, key: SheetKey): boolean {
  const isKey = (other: SheetKey): boolean => isSameSheet(other, key);
  return gone.some(isKey) && !unmarked.some((sheet) => isKey(sheet.key));
}

function hiddenUnder({ store }: Book, key: SheetKey): number {
  const record = sheetIn(store, key);
  return record ? hiddenIn(store, record) : 0;
}

function ratingsIn({ read }: BookSheet): number {
  return total(resultsOf(readForm(read)).tally);
}
