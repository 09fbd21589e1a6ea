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
import { withStood } from '../../core/ballots/stood';
import type { SheetRecord } from '../../core/sheet/stage';
import { addColumns, withoutColumn } from '../sheet/addColumns';
import { leadOrRefuse } from '../people/takeLead';
import {
  readStore,
  sheetEntry,
  sheetIn,
  writeEntries,
  writeSheets,
  type Entry,
  type Store,
} from '../store/store';
import { ballotEntry, ballotsIn, isOwn, type Giver } from '../store/givenBallot';
import { stoodEntries, stoodOn } from '../store/stood';
import { lockWorkbook } from '../store/lockWorkbook';
import type { SheetKey } from '../tab/mark';
import { sheetHeaders } from '../../core/words/protocol';
import { readForm } from '../sheet/readForm';
import { openSheet, type SheetRead } from '../sheet/readSheet';
import { requireCorrected } from '../people/requireCorrected';
import { revealReport, type Revealed } from './revealReport';
import { unhide } from '../sheet/unhide';
import { addAnswers, requireCells } from '../sheet/writeAnswers';

const FAILURE = { action: 'Revealing', remedy: 'Press Reveal again.' } as const;

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
  // A cell that was changed since the first try stands; the strategy alone is written.
  const strategies = plan.disputed.map((answer) => ({ ...answer, rating: null }));
  const written = [...plan.written, ...strategies];
  requireCells(read, written, FAILURE);
  // From `revealing` on, late ratings go to the cells: those have to take them by then.
  unhide(read, FAILURE);
  writeSheets([[key, { ...record, stage: 'revealing' }]]);
  addAnswers(read, written, FAILURE);
  requireWritten(key, written);
  writeEntries([
    ...keptAfter({ store, record, ballots }, plan, written),
    sheetEntry(key, { ...record, stage: 'revealed' }),
  ]);
  return revealReport(plan, { added, elsewhere: given.filter((own) => !isOwn(own)) });
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

interface Given {
  readonly store: Store;
  readonly record: SheetRecord;
  readonly ballots: readonly OwnBallot[];
}

/** What could not be written stays hidden; what was written is kept as what stands in the cells. */
function keptAfter(
  { store, record, ballots }: Given,
  plan: RevealPlan,
  written: readonly HiddenAnswer[],
): readonly Entry[] {
  const left = ballots.map((own) => ballotEntry(record, own, leftOf(own, plan)));
  const stood = ballots.reduce(
    (before, own) => withStood(before, own.person.id, written.filter(isOf(own))),
    stoodOn(store, record),
  );
  return [...left, ...stoodEntries({ ...store, ...Object.fromEntries(left) }, record, stood)];
}

function isOf({ initials, who }: OwnBallot): (answer: HiddenAnswer) => boolean {
  return (answer) => answer.initials === initials && answer.who === who;
}

/** What could not be written. */
function leftOf(own: OwnBallot, { rowless, disputed }: RevealPlan): Ballot {
  const isIn = (list: readonly HiddenAnswer[], method: string): boolean =>
    list.filter(isOf(own)).some((answer) => answer.method === method);
  return own.ballot.flatMap((answer) => {
    if (isIn(rowless, answer.method)) return [answer];
    return isIn(disputed, answer.method) ? [{ ...answer, strategy: '' }] : [];
  });
}
