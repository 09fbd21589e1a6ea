import { Refusal, type Refused } from '../../core/calls/refusal';
import { entersStrategy, type AnswerEntered } from '../../core/ballots/answerEntered';
import { ratingOf, withAnswers, withoutAnswers } from '../../core/ballots/ballot';
import { afterSaving } from '../../core/ballots/stood';
import { ratingIn, type Rating } from '../../core/agreement/rating';
import { sparingNewer, type Standing } from '../../core/ballots/sparingNewer';
import { hidesNothing, type SheetRecord, type Stage } from '../../core/sheet/stage';
import { withStrategy } from '../../core/ballots/strategiesOf';
import { readStore, sheetIn, writeEntries, type Entry, type Store } from '../store/store';
import { stoodEntries, stoodOn } from '../store/stood';
import {
  ballotEntry,
  ballotOf,
  ballotsUnder,
  isOwn,
  entriesWithRoom,
  type Giver,
} from '../store/givenBallot';
import { lastTurn, turnEntry } from '../store/turns';
import { lockWorkbook } from '../store/lockWorkbook';
import type { SheetKey } from '../tab/mark';
import { cellAt } from '../tab/readTab';
import { methodLines, ratingCell, type Parts } from '../sheet/parts';
import { openSheet, type SheetRead } from '../sheet/readSheet';
import { callerAs } from '../people/callerAs';
import { HIDDEN_SIGN, sheetHeaders } from '../../core/words/protocol';
import { writeAnswers } from '../sheet/writeAnswers';

const NO_ROOM = {
  action: 'Saving the rating',
  remedy: 'What you entered is still in the sidebar.',
} as const;

/** What became of the answers. */
export interface Saved {
  /** Where they went. */
  readonly stage: Stage;
  /** Ratings that were changed elsewhere meanwhile, and stand; all else is saved. */
  readonly changed: readonly Standing[];
  /** The turn of a later call that has saved answers before; nothing was saved then. Else `null`. */
  readonly overtakenBy: number | null;
}

/** What a call enters, and its turn; see `store/turns`. */
interface Call {
  readonly entered: readonly AnswerEntered[];
  readonly turn: number;
}

/**
 * Saves what a member entered: out of every cell as long as the sheet hides ratings, else in the
 * member's own column. Sending the same again changes nothing, a call that later ones have overtaken saves
 * nothing, and no call changes a rating that it did not know.
 *
 * @throws Refusal if the caller does not hold the initials, there is no room, or Google fails
 * @example saveAnswers({ subsection: '2.4', cycle: 'Fall 2026' }, 'AB', { entered, turn: 7 }).changed
 */
export function saveAnswers(key: SheetKey, initials: string, { entered, turn }: Call): Saved {
  lockWorkbook('Saving the rating');
  const store = readStore();
  const me = callerAs(initials, store);
  const record = sheetIn(store, key);
  const stage = record?.stage ?? 'open';
  const last = lastTurn(store, me.who);
  if (turn <= last) return { stage, changed: [], overtakenBy: last };
  const kept = record ? ballotOf(store, record, me) : [];
  const ratingKept = (method: string): Rating | null => ratingOf(kept, method);
  if (record?.stage === 'hidden') {
    const { answers, changed } = sparingNewer(entered, ratingKept);
    const ballot = ballotEntry(record, me, withAnswers(kept, answers));
    writeEntries([...entriesWithRoom(store, ballot, NO_ROOM), turnEntry(me.who, turn)]);
    return { stage, changed, overtakenBy: null };
  }
  const saving = { initials: me.person.initials, answers: entered, mayHide: hidesNothing(record) };
  const read = openToSave(key, saving);
  const { answers, changed } = sparingNewer(
    entered,
    (method) => ratingAt(read, { method, initials: me.person.initials }) ?? ratingKept(method),
  );
  saveInCells(read, me.person.initials, answers);
  const keeping = record ? keptAfter(store, [record, me], answers) : [];
  writeEntries([...keeping, turnEntry(me.who, turn)]);
  return { stage, changed, overtakenBy: null };
}

/**
 * What stands in the cells by now is newer than what a reveal could not write of this person’s; and it
 * is kept beside the cells too.
 */
function keptAfter(
  store: Store,
  [record, { person }]: readonly [SheetRecord, Giver],
  answers: readonly AnswerEntered[],
): readonly Entry[] {
  const stood = stoodOn(store, record);
  const own = stood.find((one) => one.person === person.id)?.ballot ?? [];
  const others = stood.filter((one) => one.person !== person.id);
  return [
    ...ballotsUnder(store, record, person)
      .filter(isOwn)
      .map((given) => ballotEntry(record, given, withoutAnswers(given.ballot, answers))),
    ...stoodEntries(store, record, [
      ...others,
      { person: person.id, ballot: afterSaving(own, answers) },
    ]),
  ];
}

interface Saving {
  readonly initials: string;
  readonly answers: readonly AnswerEntered[];
  readonly mayHide: boolean;
}

function openToSave(key: SheetKey, { initials, answers, mayHide }: Saving): SheetRead {
  const read = openSheet(key, 'Saving the rating');
  const fault =
    mayHide && read.values.some((row) => row.includes(HIDDEN_SIGN))
      ? {
          found:
            'it says that ratings are hidden, but this workbook has no place to hide them; it may be a copy.',
          remedy: 'Ask the lead to press Check workbook in Results.',
        }
      : placeFault(read.parts, initials, answers);
  if (fault === null) return read;
  throw new Refusal({
    action: `Saving the rating on the tab “${read.sheet.getName()}”`,
    ...fault,
  });
}

function ratingAt(
  { values, parts }: SheetRead,
  wanted: Parameters<typeof ratingCell>[1],
): Rating | null {
  const cell = ratingCell(parts, wanted);
  return cell && ratingIn(cellAt(values, cell));
}

function saveInCells(read: SheetRead, initials: string, answers: readonly AnswerEntered[]): void {
  const placed = answers.flatMap((answer) => {
    const cell = ratingCell(read.parts, { initials, method: answer.method });
    return cell ? [{ answer, ...cell }] : [];
  });
  const ratings = placed.flatMap(({ answer: { rating }, ...cell }) =>
    rating === 'same' ? [] : [{ ...cell, rating }],
  );
  const strategies = placed
    .filter(({ answer }) => entersStrategy(answer))
    .map(({ row, answer: { strategiesBefore: before, strategy: after } }) => ({
      row,
      change: (text: string) => withStrategy(text, initials, { before, after }),
    }));
  const failure = { action: 'Saving the rating', remedy: 'Try again.' };
  writeAnswers(read, { ratings, strategies }, failure);
}

function placeFault(
  parts: Parts,
  initials: string,
  answers: readonly AnswerEntered[],
): Omit<Refused, 'action'> | null {
  const placeless = answers.find(({ method }) => !ratingCell(parts, { initials, method }));
  if (placeless) {
    return methodLines(parts).some(({ id }) => id === placeless.method)
      ? {
          found: `no column is headed ${initials}.`,
          remedy: `In the latest cycle, the lead adds it by pressing Create sheets; in an earlier one, by inserting a column beside another member’s and writing ${initials} at its head.`,
        }
      : {
          found: `${placeless.method} has no row.`,
          remedy: 'Undo its removal, or go on with the other methods.',
        };
  }
  return answers.some(entersStrategy) && parts.header.columnOf('strategies') === 0
    ? {
        found: `it has no column “${sheetHeaders.strategies}”.`,
        remedy: 'Ask the lead to put this header back.',
      }
    : null;
}
