import { OTHER_ACCOUNT } from '../../core/calls/otherAccount';
import { Refusal } from '../../core/calls/refusal';
import { sameInitials } from '../../core/team/sameInitials';
import { heldBy } from '../../core/team/person';
import { whoCalls } from '../store/whoCalls';
import { peopleIn, type Store } from '../store/store';
import type { Giver } from '../store/givenBallot';

/**
 * Whose initials the caller rates under.
 *
 * @param initials as the sidebar shows them: in another tab the same person may have taken others
 * @throws Refusal if the caller does not hold them
 * @example callerAs('AB', store).person.initials // 'AB'
 */
export function callerAs(initials: string, store: Store): Giver {
  const who = whoCalls();
  const person = who === null ? null : heldBy(peopleIn(store), who);
  if (who !== null && person && sameInitials(person.initials, initials)) {
    return { person, who };
  }
  throw new Refusal({
    action: `Rating as ${initials.slice(0, 10)}`,
    found:
      'you do not hold these initials any more. They were released or corrected, or you took others elsewhere.',
    remedy: `Press Change in Score, and choose yours. ${OTHER_ACCOUNT}`,
  });
}
