import { foldInitials } from '../core/initials';
import type { Person } from '../core/people';
import { revealPlan, type HiddenAnswer, type RevealPlan } from '../core/revealPlan';
import type { SheetRecord } from '../core/stage';
import { withStrategy } from '../core/strategies';
import { addColumns, withoutColumn, type SheetRead } from './addColumns';
import { requireLead } from './claims';
import { headers } from './columns';
import {
  ballotOf,
  peopleIn,
  readStore,
  sheetIn,
  writeRevealed,
  writeSheets,
  type Store,
} from './kept';
import { lockWorkbook } from './lock';
import { markName, type Mark } from './mark';
import { ratingCell } from './parts';
import { readParts } from './readBallot';
import { readForm } from './readForm';
import { unhide } from './unhide';
import { writeRatings } from './writeRatings';
import { writeStrategies } from './writeStrategies';

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
 * @throws Error if the caller does not lead, somebody has typed other ratings into the cells, or
 *   Google fails
 * @example revealSheet({ subsection: '2.4', cycle: 'Fall 2026' }, Math.random()).ratings // 14
 */
export function revealSheet(mark: Mark, chance: number): Revealed {
  lockWorkbook('Revealing');
  const store = readStore();
  requireLead(store, 'Revealing', chance);
  const record = sheetIn(store, markName(mark));
  const ballots = record ? ballotsOf(store, record) : [];
  if (!record || (record.stage !== 'hidden' && record.stage !== 'revealing' && !ballots.length)) {
    throw new Error('Revealing failed: this sheet hides no ratings. Press Refresh.');
  }
  const { read, added } = withColumns(mark, ballots);
  const plan = revealPlan(readForm(read.values), ballots);
  if (record.stage === 'hidden') requireUndisputed(plan);
  writeSheets({ [markName(mark)]: { ...record, stage: 'revealing' } });
  unhide(read);
  // Where a cell was changed since the first try, it stands, and the strategy alone is written.
  const kept = plan.disputed.map((answer) => ({ ...answer, rating: null }));
  writeAnswers(read, [...plan.written, ...kept]);
  SpreadsheetApp.flush();
  writeRevealed(
    [markName(mark), { ...record, stage: 'revealed' }],
    ballots.map(({ person, ballot }) => ({
      person,
      ballot: ballot.filter(({ method }) => plan.left.some((answer) => answer.method === method)),
    })),
  );
  return report(plan, added);
}

type HiddenBallots = readonly ReturnType<typeof ballotsOf>[number][];

function ballotsOf(store: Store, record: SheetRecord) {
  return peopleIn(store)
    .map((person) => ({
      person,
      initials: person.initials,
      ballot: ballotOf(store, record, person),
    }))
    .filter(({ ballot }) => ballot.length > 0);
}

/** The sheet, with a column for everybody who has rated. */
function withColumns(mark: Mark, ballots: HiddenBallots) {
  const read = readParts(mark, 'Revealing');
  const lacking = withoutColumn(
    read.parts,
    ballots.map(({ initials }) => initials),
  );
  if (lacking.length === 0) return { read, added: lacking };
  for (const { person } of ballots) requireCorrected(read, person);
  addColumns(read, lacking);
  return { read: readParts(mark, 'Revealing'), added: lacking };
}

/** A column of their own beside the one under their old initials would count them twice. */
function requireCorrected({ sheet, parts }: SheetRead, { initials, former }: Person): void {
  const old = parts.ratings.find((rating) => former.includes(foldInitials(rating.initials)));
  if (!old || withoutColumn(parts, [initials]).length === 0) return;
  throw new Error(
    `Revealing failed: on the tab “${sheet.getName()}” a column is still headed ${old.initials}, which was corrected to ${initials}. Correct it in Results once more, then press Reveal again. Nothing was revealed.`,
  );
}

function requireUndisputed({ disputed }: RevealPlan): void {
  if (disputed.length === 0) return;
  const places = disputed.map(({ method, initials }) => `${method}, ${initials}`).join('; ');
  throw new Error(
    `Revealing failed: these cells are not empty, though the sheet hides ratings, and do not hold what was rated in Score (${places}). Clear them, then press Reveal again. Nothing was revealed.`,
  );
}

function writeAnswers({ sheet, parts }: SheetRead, answers: readonly HiddenAnswer[]): void {
  const placed = answers.flatMap((answer) => {
    const cell = ratingCell(parts, answer);
    return cell ? [{ ...answer, ...cell }] : [];
  });
  writeRatings(
    sheet,
    placed.filter(({ rating }) => rating !== null),
  );
  writeStrategies(
    sheet,
    parts.columnOf(headers.strategies),
    placed
      .filter(({ strategy }) => strategy !== '')
      .map(({ row, initials, strategy }) => ({
        row,
        change: (text) => withStrategy(text, initials, { before: '', after: strategy }),
      })),
  );
}

function report({ written, left, disputed }: RevealPlan, added: readonly string[]): Revealed {
  return {
    ratings: written.filter(({ rating }) => rating !== null).length,
    strategies: written.filter(({ strategy }) => strategy !== '').length,
    notes: [
      ...added.map((initials) => `A column was added for ${initials}.`),
      ...left.map(
        ({ method, initials }) =>
          `${method} has no row any more, so the answer of ${initials} could not be written and stays kept. Undo the removal of the row, then press Check workbook.`,
      ),
      ...disputed.map(
        ({ method, initials }) =>
          `${method}, ${initials}: the cell was changed by hand meanwhile, and stays as it is.`,
      ),
    ],
  };
}
