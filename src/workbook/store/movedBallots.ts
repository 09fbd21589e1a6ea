import { moved } from '../../core/ballots/ballot';
import type { Person } from '../../core/team/person';
import { ballotEntry, ballotOf, entriesWithRoom, type Giver } from './givenBallot';
import { recordsIn, type Entry, type Store } from './store';

/**
 * What to write where an account's answers move from one person's initials to another's, on every
 * sheet. What it answered otherwise there stays where it is.
 *
 * @throws Refusal if there is no room for them
 * @example writeEntries(movedBallots(store, { person, who }, other))
 */
export function movedBallots(store: Store, giver: Giver, to: Person): readonly Entry[] {
  return recordsIn(store).flatMap((sheet) => {
    const kept = ballotOf(store, sheet, giver);
    if (kept.length === 0) return [];
    const taker = { person: to, who: giver.who };
    const after = moved(kept, ballotOf(store, sheet, taker));
    const left = ballotEntry(sheet, giver, after.left);
    const failure = {
      action: `Moving answers from ${giver.person.initials} to ${to.initials}`,
      remedy: 'Nothing was moved.',
    };
    const freed = { ...store, [left[0]]: left[1] };
    return [...entriesWithRoom(freed, ballotEntry(sheet, taker, after.to), failure), left];
  });
}

/**
 * What to write where an account takes back all that it answered under a person's initials and that is
 * still hidden.
 *
 * @example writeEntries(droppedBallots(store, { person, who }))
 */
export function droppedBallots(store: Store, giver: Giver): readonly Entry[] {
  return recordsIn(store)
    .filter((sheet) => ballotOf(store, sheet, giver).length > 0)
    .map((sheet) => ballotEntry(sheet, giver, []));
}
