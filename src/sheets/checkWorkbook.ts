import { isSameCycle } from '../core/cycle';
import { byHand, repairable, type Fault } from '../core/fault';
import { total } from '../core/rating';
import { reason } from '../core/reason';
import { resultsOf } from '../core/results';
import { checkSheet } from './checkSheet';
import { correctionIn, hiddenIn, sheetIn } from './kept';
import { readMark } from './mark';
import { readBook, type Book, type BookSheet } from './readBook';
import { readForm } from './readForm';
import { readRubric } from './rubricSheet';

/** Something that is wrong, and where. */
export interface Finding extends Fault {
  readonly tab: string;
  /** The mark of the sheet that it is about; '' if it is about another tab. */
  readonly name: string;
}

export interface Findings {
  readonly findings: readonly {
    readonly id: string;
    readonly tab: string;
    readonly text: string;
    readonly canRepair: boolean;
  }[];
  /** How many sheets, and ratings in their cells, were counted anew. */
  readonly sheets: number;
  readonly ratings: number;
}

/**
 * Counts everything in the workbook anew, and says what is wrong with it. Changes nothing.
 *
 * @example checkWorkbook().findings.length // 0
 */
export function checkWorkbook(): Findings {
  const book = readBook();
  return {
    findings: findingsIn(book).map((finding) => ({
      id: findingId(finding),
      tab: finding.tab,
      text: finding.text,
      canRepair: finding.repair !== null,
    })),
    sheets: book.sheets.length,
    ratings: book.sheets.reduce((sum, sheet) => sum + ratingsIn(sheet), 0),
  };
}

/**
 * Everything that is wrong with a workbook, in the order of its tabs.
 *
 * @example findingsIn(readBook()).filter(({ repair }) => repair === 'formulas')
 */
export function findingsIn(book: Book): readonly Finding[] {
  return [
    ...(book.teamFault === null ? [] : [{ ...byHand(book.teamFault), tab: 'Team', name: '' }]),
    ...correctionFindings(book),
    ...rubricFindings(book),
    ...book.sheets.flatMap((sheet) => sheetFindings(book, sheet)),
    ...book.unmarked.map(({ name, read }) => ({
      ...repairable(
        'mark',
        'The name by which this sheet is found is gone, so Results cannot count it.',
      ),
      ...{ tab: read.sheet.getName(), name },
    })),
    ...book.gone
      .filter((name) => book.unmarked.every((sheet) => sheet.name !== name))
      .map((name) => goneFinding(book, name)),
  ];
}

/**
 * Stays the same from one check to the next as long as the finding does.
 *
 * @example findingId(finding)
 */
export function findingId({ repair, name, tab, text }: Finding): string {
  return [repair ?? '', name, tab, text].join('|');
}

function sheetFindings(book: Book, { name, mark, read }: BookSheet): readonly Finding[] {
  // With several cycles, nobody can tell whose team the Team tab is; but who has left has left.
  const isTeamKnown = book.sheets.every((sheet) => isSameCycle(sheet.mark.cycle, mark.cycle));
  const record = sheetIn(book.store, name);
  const faults = checkSheet(read, {
    record,
    hidden: record ? hiddenIn(book.store, record) : 0,
    team: isTeamKnown ? book.team : book.team.filter(({ role }) => role),
    isTeamKnown,
  });
  if (faults.length === 0) return [];
  const tab = read.sheet.getName();
  return faults.map((fault) => ({ ...fault, tab, name }));
}

function correctionFindings({ store }: Book): readonly Finding[] {
  const correction = correctionIn(store);
  if (correction === null) return [];
  const { from, to } = correction;
  const text = `The correction of ${from} to ${to} was not finished. Correct ${from} to ${to} once more in Results, under Lead.`;
  return [{ ...byHand(text), tab: 'Team', name: '' }];
}

function rubricFindings({ spreadsheet }: Book): readonly Finding[] {
  try {
    const { sheet, faults } = readRubric(spreadsheet);
    const tab = sheet?.getName() ?? '';
    return faults.map((text) => ({ ...byHand(text), tab, name: '' }));
  } catch (error) {
    return [{ ...byHand(reason(error)), tab: 'Rubric', name: '' }];
  }
}

function goneFinding({ store }: Book, name: string): Finding {
  const mark = readMark(name);
  const record = sheetIn(store, name);
  const hidden = record ? hiddenIn(store, record) : 0;
  const tab = mark ? `${mark.subsection} · ${mark.cycle}` : name;
  const text = 'This sheet has no tab: it was deleted, or could not be made.';
  const fault =
    hidden > 0
      ? byHand(
          `${text} ${hidden} hidden answers are kept for it. Choose its sub-section and cycle in Set up, and press Create sheets.`,
        )
      : repairable(
          'forget',
          `${text} Undo that, or press Create sheets in Set up. If you do not need it, Repair stops asking for it.`,
        );
  return { ...fault, tab, name };
}

function ratingsIn({ read }: BookSheet): number {
  return total(resultsOf(readForm(read.values), []).tally);
}
