import { Refusal } from '../../core/calls/refusal';
import type { RequestOf } from '../../core/requests/requests';
import type { Answer } from '../../core/ballots/ballot';
import { asItStands, changedSince, type Changed } from '../../core/ballots/changedSince';
import { missingFrom } from '../../core/ballots/revealPlan';
import type { Form } from '../../core/sheet/form';
import type { SheetRecord } from '../../core/sheet/stage';
import { hasInitials } from '../../core/team/sameInitials';
import { leadOrRefuse } from '../people/takeLead';
import { requireCorrected } from '../people/requireCorrected';
import { lockWorkbook } from '../store/lockWorkbook';
import { stoodEntries, stoodOf, stoodOn } from '../store/stood';
import { peopleIn, readStore, sheetIn, writeEntries, type Store } from '../store/store';
import { addColumns, withoutColumn } from '../sheet/addColumns';
import { readForm } from '../sheet/readForm';
import { openSheet, type SheetRead } from '../sheet/readSheet';
import { readBehind } from './columnOwners';
import { misplacedFault, misplacedIn } from './misplaced';
import { headerFault } from '../tab/header';
import type { Failure } from '../tab/readTab';
import { addAnswers } from '../sheet/writeAnswers';
import { unhide } from '../sheet/unhide';

const REMEDY = 'Press Check workbook again.';
const FAILURE = { action: 'Putting back', remedy: REMEDY } as const;
const LEAVING = { action: 'Leaving it as it is', remedy: REMEDY } as const;

type Asked = RequestOf<'putBack'>;

/**
 * Writes into members' cells what stood there and does not any more, whatever stands there now. A
 * column that is gone is added again.
 *
 * @throws Refusal if the caller does not lead, nothing differs any more, or Google fails
 * @example putBack({ subsection: '2.4', cycle: 'Fall 2026', members: ['AB'] }, Math.random())
 */
export function putBack(asked: Asked, chance: number): void {
  const kept = opened(asked, chance, FAILURE);
  const first = openSheet(asked, FAILURE.action);
  requireRightHeader(first, FAILURE);
  const found = changedNow(readForm(first), kept);
  const lacking = withoutColumn(
    first.parts,
    found.map(({ initials }) => initials),
  );
  addColumns(first, lacking, FAILURE);
  const read = lacking.length > 0 ? openSheet(asked, FAILURE.action) : first;
  const form = readForm(read);
  // A version from before the reveal may be back: its cells take nothing.
  if (form.saysHidden) unhide(read, FAILURE);
  const changed = changedNow(form, kept);
  addAnswers(read, changed.flatMap(answersOf), FAILURE);
  requireThere(asked, changed);
}

/**
 * Takes what stands in members' cells now for what is to stand there.
 *
 * @throws Refusal if the caller does not lead, or nothing differs any more
 * @example leaveChanged({ subsection: '2.4', cycle: 'Fall 2026', members: ['AB'] }, Math.random())
 */
export function leaveChanged(asked: Asked, chance: number): void {
  const kept = opened(asked, chance, LEAVING);
  const { store, record } = kept;
  const read = openSheet(asked, LEAVING.action);
  requireRightHeader(read, LEAVING);
  const form = readForm(read);
  const left = changedNow(form, kept).map(({ initials }) => initials);
  const stood = stoodOn(store, record).map((own) => {
    const { initials = '' } = peopleIn(store).find(({ id }) => id === own.person) ?? {};
    return hasInitials(left, initials)
      ? { ...own, ballot: asItStands(form, { ...own, initials }) }
      : own;
  });
  writeEntries(stoodEntries(store, record, stood));
}

interface Kept {
  readonly store: Store;
  readonly record: SheetRecord;
  readonly members: readonly string[];
  readonly failure: Failure;
}

function opened({ members, ...key }: Asked, chance: number, failure: Failure): Kept {
  lockWorkbook(failure.action);
  const store = readStore();
  leadOrRefuse(store, failure.action, chance);
  requireCorrected(store, failure.action);
  const record = sheetIn(store, key);
  if (record === null || record.stage === 'hidden') throw nothingDiffers(failure);
  return { store, record, members, failure };
}

/** Under a word that stands over another column, what belongs where is not known. */
function requireRightHeader(read: SheetRead, failure: Failure): void {
  const { header } = read.parts;
  if (header.lost.length > 0) {
    const found = `the header ${headerFault(header, header.lost)}.`;
    throw new Refusal({ action: failure.action, found, remedy: REMEDY });
  }
  const misplaced = misplacedIn(read, readBehind(read));
  if (misplaced.words.length === 0) return;
  throw new Refusal({
    action: failure.action,
    found: misplacedFault(misplaced).text,
    remedy: REMEDY,
  });
}

function changedNow(form: Form, { store, record, members, failure }: Kept): readonly Changed[] {
  const stood = stoodOf(store, record).filter(({ initials }) => hasInitials(members, initials));
  const changed = changedSince(form, stood);
  if (changed.length === 0) throw nothingDiffers(failure);
  return changed;
}

function nothingDiffers(failure: Failure): Refusal {
  return new Refusal({ ...failure, found: 'nothing differs any more. Nothing was changed.' });
}

/** The lock does not keep people from changing cells at that very moment. */
function requireThere(asked: Asked, changed: readonly Changed[]): void {
  const now = readForm(openSheet(asked, FAILURE.action));
  if (missingFrom(now, changed.flatMap(answersOf)).length === 0) return;
  throw new Refusal({
    ...FAILURE,
    found: 'the sheet was changed at the same moment, and not all of it stands where it belongs.',
  });
}

function answersOf({ initials, ratings, strategies }: Changed) {
  const answers: readonly Answer[] = [
    ...ratings.map(({ method, was }) => ({ method, rating: was, strategy: '' })),
    ...strategies.map((answer) => ({ ...answer, rating: null })),
  ];
  return answers.map((answer) => ({ ...answer, initials, who: '' }));
}
