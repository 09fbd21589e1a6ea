import { Refusal } from '../../core/calls/refusal';
import type { Ballot } from '../../core/ballots/ballot';
import type { Form } from '../../core/sheet/form';
import {
  missingFrom,
  occupiedCells,
  revealPlan,
  type HiddenAnswer,
  type RevealPlan,
} from '../../core/ballots/revealPlan';
import type { SheetRecord } from '../../core/sheet/stage';
import { withStrategy } from '../../core/ballots/strategiesOf';
import { addColumns, withoutColumn } from '../sheet/addColumns';
import { leadOrRefuse } from '../people/takeLead';
import { readStore, sheetIn, writeSheets, type Store } from '../store/store';
import { ballotsIn, isOwn, writeRevealed, type Giver } from '../store/givenBallot';
import { lockWorkbook } from '../store/lockWorkbook';
import type { SheetKey } from '../tab/mark';
import { ratingCell } from '../sheet/parts';
import { sheetHeaders } from '../../core/words/protocol';
import { readForm } from '../sheet/readForm';
import { openSheet, type SheetRead } from '../sheet/readSheet';
import { requireCorrected } from '../people/requireCorrected';
import { unhide } from './unhide';
import { writeAnswers } from '../sheet/writeAnswers';

const FAILURE = { action: 'Revealing', remedy: 'Press Reveal again.' } as const;

export interface Revealed {
  readonly ratings: number;
  readonly strategies: number;
  /** What was added on the way, and what could not be written: a sentence each. */
  readonly notes: readonly string[];
}

/**
 * Writes all hidden ratings and strategies of a sheet into its cells. It counts as revealed before
 * the first is written, and late ratings go straight to it; so this can be run again after a
 * failure, and ends complete.
 *
 * @throws Refusal if the caller does not lead, somebody has typed other ratings into the cells, or
 *   Google fails
 * @example revealSheet({ subsection: '2.4', cycle: 'Fall 2026' }, Math.random()).ratings // 14
 */
export function revealSheet(key: SheetKey, chance: number): Revealed {
  lockWorkbook('Revealing');
  const store = readStore();
  leadOrRefuse(store, 'Revealing', chance);
  const record = sheetIn(store, key);
  const given = record ? ballotsOf(store, record) : [];
  const ballots = given.filter(isOwn);
  if (!record || (record.stage !== 'hidden' && record.stage !== 'revealing' && !ballots.length)) {
    throw new Refusal({
      action: 'Revealing',
      found: 'this sheet hides no ratings.',
      remedy: 'Press Refresh.',
    });
  }
  requireCorrected(store, 'Revealing');
  const { read, added } = withColumns(key, ballots);
  const form = readForm(read);
  if (record.stage === 'hidden') requireEmptyCells(form, ballots);
  const plan = revealPlan(form, ballots);
  // From `revealing` on, late ratings go to the cells: those have to take them by then.
  unhide(read, FAILURE);
  writeSheets([[key, { ...record, stage: 'revealing' }]]);
  // A cell that was changed since the first try stands; the strategy alone is written.
  const strategies = plan.disputed.map((answer) => ({ ...answer, rating: null }));
  writePlanned(read, [...plan.written, ...strategies]);
  requireWritten(key, plan.written);
  writeRevealed(
    [key, { ...record, stage: 'revealed' }],
    ballots.map((own) => ({ ...own, ballot: leftOf(own, plan) })),
  );
  return report(plan, [
    ...added.map((initials) => `A column was added for ${initials}.`),
    ...given.filter((own) => !isOwn(own)).map(elsewhereNote),
  ]);
}

/** Nobody but the lead can say whose they are, and a reveal does not guess. */
function elsewhereNote({ initials, ballot }: OwnBallot): string {
  return `${ballot.length} ${ballot.length === 1 ? 'answer' : 'answers'} under ${initials} came from another account, and stay kept out of the sheet. Say under Lead whose they are, then press Reveal again.`;
}

type OwnBallot = ReturnType<typeof ballotsOf>[number];

/** Whoever holds the initials now comes before those who held them earlier. */
function ballotsOf(store: Store, record: SheetRecord) {
  const isEarlier = ({ person, who }: Giver): number => (who === person.holder ? 0 : 1);
  return ballotsIn(store, record)
    .map((given) => ({ ...given, initials: given.person.initials }))
    .sort((a, b) => isEarlier(a) - isEarlier(b));
}

/** The sheet, with a column for everybody who has rated. */
function withColumns(key: SheetKey, ballots: readonly OwnBallot[]) {
  const read = openSheet(key, 'Revealing');
  requireStrategiesColumn(read, ballots);
  const added = withoutColumn(
    read.parts,
    ballots.map(({ initials }) => initials),
  );
  if (added.length === 0) return { read, added };
  addColumns(read, added, FAILURE);
  return { read: openSheet(key, 'Revealing'), added };
}

function requireStrategiesColumn({ sheet, parts }: SheetRead, ballots: readonly OwnBallot[]): void {
  const isPlaced = (method: string): boolean => parts.lines.some(({ id }) => id === method);
  const hasStrategies = ballots.some(({ ballot }) =>
    ballot.some(({ method, strategy }) => strategy !== '' && isPlaced(method)),
  );
  if (!hasStrategies || parts.header.columnOf('strategies') > 0) return;
  throw new Refusal({
    action: 'Revealing',
    found: `the tab “${sheet.getName()}” has no column “${sheetHeaders.strategies}”.`,
    remedy: 'Put this header back, then press Reveal again. Nothing was revealed.',
  });
}

function requireEmptyCells(form: Form, ballots: readonly OwnBallot[]): void {
  const cells = occupiedCells(
    form,
    ballots.map(({ initials }) => initials),
  );
  if (cells.length === 0) return;
  throw new Refusal({
    action: 'Revealing',
    found: `these cells are not empty, though the sheet hides ratings (${cells.join('; ')}).`,
    remedy: 'Clear them, then press Reveal again. Nothing was revealed.',
  });
}

/**
 * Somebody may have changed cells or rows at that very moment, which no lock keeps them from. What is
 * hidden is let go of only once it stands in the sheet.
 */
function requireWritten(key: SheetKey, written: readonly HiddenAnswer[]): void {
  const missing = missingFrom(readForm(openSheet(key, 'Revealing')), written);
  if (missing.length === 0) return;
  const places = missing.map(({ method, initials }) => `${method}, ${initials}`).join('; ');
  throw new Refusal({
    action: 'Revealing',
    found: `the sheet was changed at the same moment, and these answers do not stand where they belong (${places}). They are still kept.`,
    remedy: 'Undo that change, then press Reveal again.',
  });
}

/** What could not be written stays kept. */
function leftOf({ initials, who, ballot }: OwnBallot, { rowless, disputed }: RevealPlan): Ballot {
  const isIn = (list: readonly HiddenAnswer[], method: string): boolean =>
    list.some(
      (answer) => answer.method === method && answer.initials === initials && answer.who === who,
    );
  return ballot.flatMap((answer) => {
    if (isIn(rowless, answer.method)) return [answer];
    return isIn(disputed, answer.method) ? [{ ...answer, strategy: '' }] : [];
  });
}

function writePlanned(read: SheetRead, answers: readonly HiddenAnswer[]): void {
  const placed = answers.flatMap((answer) => {
    const cell = ratingCell(read.parts, answer);
    return cell ? [{ ...answer, ...cell }] : [];
  });
  const ratings = placed.filter(({ rating }) => rating !== null);
  const strategies = placed
    .filter(({ strategy }) => strategy !== '')
    .map(({ row, initials, strategy }) => ({
      row,
      change: (text: string) => withStrategy(text, initials, { before: [''], after: strategy }),
    }));
  writeAnswers(read, { ratings, strategies }, FAILURE);
}

function report({ written, rowless, disputed }: RevealPlan, notes: readonly string[]): Revealed {
  return {
    ratings: new Set(
      written.flatMap(({ rating, method, initials }) =>
        rating === null ? [] : [`${method} ${initials}`],
      ),
    ).size,
    strategies: written.filter(({ strategy }) => strategy !== '').length,
    notes: [
      ...notes,
      ...rowless.map(
        ({ method, initials }) =>
          `${method} has no row any more, so the answer of ${initials} could not be written and stays kept. Undo the removal of the row, then press Reveal again.`,
      ),
      ...disputed.map(
        ({ method, initials }) =>
          `${method}, ${initials}: the cell holds something else than was rated under these initials in Score, and stays as it is; that rating stays kept. Clear the cell and press Reveal again, or let ${initials} rate it anew in Score.`,
      ),
    ],
  };
}
