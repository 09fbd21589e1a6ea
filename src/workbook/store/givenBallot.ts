import { Refusal, type Refused } from '../../core/calls/refusal';
import { ballotIn, ballotText, type Ballot } from '../../core/ballots/ballot';
import { answersFor, type Person } from '../../core/team/person';
import type { SheetRecord } from '../../core/sheet/stage';
import { storeFault } from './storeFault';
import { peopleIn, type Entry, type Store } from './store';
import { roomMade } from './stood';

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

/**
 * Whether answers are those of the person under whose initials they were given; else another account
 * gave them, by mistake perhaps, and they are nobody’s until the lead says whose.
 *
 * @example isOwn({ person, who: 'p1' }) // true
 */
export function isOwn({ person, who }: Giver): boolean {
  return answersFor(person, who);
}

/** Methods with a hidden rating of a person's own, each once. @example ratedUnder(store, sheet, person).length */
export function ratedUnder(store: Store, sheet: SheetRecord, person: Person): readonly string[] {
  return ratedIn(ballotsUnder(store, sheet, person).filter(isOwn));
}

/** Methods that any of these ballots rates, each once. @example ratedIn(ballots) // ['2.4.01'] */
export function ratedIn(ballots: readonly GivenBallot[]): readonly string[] {
  const answers = ballots.flatMap(({ ballot }) => ballot);
  return [...new Set(answers.flatMap(({ method, rating }) => (rating === null ? [] : [method])))];
}

/** How many answers are kept hidden for a sheet, whoever gave them. @example hiddenIn(store, sheet) */
export function hiddenIn(store: Store, sheet: SheetRecord): number {
  return answersIn(ballotsIn(store, sheet));
}

/** How many of them are nobody's own. @example elsewhereIn(store, sheet) */
export function elsewhereIn(store: Store, sheet: SheetRecord): number {
  return answersIn(ballotsIn(store, sheet).filter((given) => !isOwn(given)));
}

/** How many answers some ballots hold. @example answersIn(ballots) // 3 */
export function answersIn(ballots: readonly GivenBallot[]): number {
  return ballots.reduce((sum, { ballot }) => sum + ballot.length, 0);
}

/**
 * What to write to keep an entry: what is hidden stands nowhere else, and so comes before what is kept
 * though it stands in cells.
 *
 * @throws Refusal if there is no room for it all the same
 * @example writeEntries(entriesWithRoom(store, ballotEntry(sheet, giver, ballot), failure))
 */
export function entriesWithRoom(
  store: Store,
  entry: Entry,
  failure: Omit<Refused, 'found'>,
): readonly Entry[] {
  if (storeFault(store, ...entry) === null) return [entry];
  const room = roomMade(store);
  const found = storeFault({ ...store, ...Object.fromEntries(room) }, ...entry);
  if (found === null) return [...room, entry];
  throw new Refusal({ ...failure, found });
}

/** The entry under which a ballot is kept; never an empty value, of which Google says nothing. */
export function ballotEntry(sheet: SheetRecord, giver: Giver, ballot: Ballot): Entry {
  return [ballotKey(sheet, giver), ballotText(ballot)];
}

function ballotKey({ number }: SheetRecord, { person, who }: Giver): string {
  return `${BALLOT}${number}_${person.id}_${who}`;
}
