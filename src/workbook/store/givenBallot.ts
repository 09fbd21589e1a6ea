import { Refusal } from '../../core/calls/refusal';
import { ballotIn, ballotText, type Ballot } from '../../core/ballots/ballot';
import type { Person } from '../../core/team/person';
import type { SheetRecord } from '../../core/sheet/stage';
import { storeFault } from './storeFault';
import type { SheetKey } from '../tab/mark';
import { peopleIn, sheetEntry, type Store } from './store';

const BALLOT = 'HUB_BALLOT_';

/**
 * Who gives answers under which initials. Initials may pass from hand to hand; what is hidden stays
 * with who gave it, under a key of its own, so that nobody can see, change or measure another's.
 */
export interface Giver {
  readonly person: Person;
  readonly who: string;
}

export interface GivenBallot extends Giver {
  readonly ballot: Ballot;
}

/** What is kept hidden of a giver on a sheet. @example ballotOf(store, sheet, giver).length */
export function ballotOf(store: Store, sheet: SheetRecord, giver: Giver): Ballot {
  return ballotIn(store[ballotKey(sheet, giver)] ?? '[]');
}

/** All ballots that are kept for a sheet and hold anything. @example ballotsIn(store, sheet)[0]?.ballot.length */
export function ballotsIn(store: Store, sheet: SheetRecord): readonly GivenBallot[] {
  return peopleIn(store).flatMap((person) => ballotsUnder(store, sheet, person));
}

/** Those of them under one person's initials. @example ballotsUnder(store, sheet, person).length // 1 */
export function ballotsUnder(
  store: Store,
  sheet: SheetRecord,
  person: Person,
): readonly GivenBallot[] {
  const start = ballotKey(sheet, { person, who: '' });
  return Object.keys(store)
    .filter((key) => key.startsWith(start))
    .map((key) => ({ person, who: key.slice(start.length) }))
    .map((giver) => ({ ...giver, ballot: ballotOf(store, sheet, giver) }))
    .filter(({ ballot }) => ballot.length > 0);
}

/** Methods with a hidden rating under a person's initials, each once. @example ratedUnder(store, sheet, person).length */
export function ratedUnder(store: Store, sheet: SheetRecord, person: Person): readonly string[] {
  const answers = ballotsUnder(store, sheet, person).flatMap(({ ballot }) => ballot);
  return [...new Set(answers.flatMap(({ method, rating }) => (rating === null ? [] : [method])))];
}

/** How many answers are kept hidden for a sheet, whoever gave them. @example hiddenIn(store, sheet) */
export function hiddenIn(store: Store, sheet: SheetRecord): number {
  return ballotsIn(store, sheet).reduce((sum, { ballot }) => sum + ballot.length, 0);
}

/**
 * Keeps a ballot.
 *
 * @throws Refusal if there is no room for it; nothing is changed then
 * @example writeBallot(store, [sheet, giver], ballot)
 */
export function writeBallot(
  store: Store,
  [sheet, giver]: readonly [SheetRecord, Giver],
  ballot: Ballot,
): void {
  const [key, text] = [ballotKey(sheet, giver), ballotText(ballot)];
  const fault = storeFault(store, key, text);
  if (fault !== null) {
    throw new Refusal({
      action: 'Saving the rating',
      found: fault,
      remedy: 'What you entered is still in the sidebar.',
    });
  }
  PropertiesService.getDocumentProperties().setProperty(key, text);
}

/**
 * Records how far a sheet is revealed, and keeps of its ballots what could not be written.
 *
 * @example writeRevealed([key, { ...sheet, stage: 'revealed' }], [{ person, who, ballot: [] }])
 */
export function writeRevealed(
  [key, sheet]: readonly [SheetKey, SheetRecord],
  ballots: readonly GivenBallot[],
): void {
  // One call, and never an empty value, of which Google says nothing.
  const kept = ballots.map((given) => [ballotKey(sheet, given), ballotText(given.ballot)]);
  PropertiesService.getDocumentProperties().setProperties(
    Object.fromEntries([...kept, sheetEntry(key, sheet)]) as Record<string, string>,
  );
}

function ballotKey({ number }: SheetRecord, { person, who }: Giver): string {
  return `${BALLOT}${number}_${person.id}_${who}`;
}
