import { Refusal } from '../../core/calls/refusal';
import type { RequestOf } from '../../core/requests/requests';
import { heldBy, withVouched } from '../../core/team/person';
import { sameInitials } from '../../core/team/sameInitials';
import { lockWorkbook } from '../store/lockWorkbook';
import { peopleKept } from '../store/peopleKept';
import { movedBallots } from '../store/movedBallots';
import { peopleIn, readStore, writeEntries } from '../store/store';
import { giverElsewhere } from '../store/answersElsewhere';
import { requireCorrected } from './requireCorrected';
import { leadOrRefuse } from './takeLead';

/**
 * Says whose the answers are that an account gave under initials which are not its own: those of the
 * person with these initials, or those of the person as whom that account rates. Nobody sees them.
 *
 * @throws Refusal if the caller does not lead, there are no such answers, or no room for them
 * @example settleAnswers({ initials: 'AB', as: 'CD', nth: '1', belongTo: 'CD' }, Math.random())
 */
export function settleAnswers(
  { initials, as, nth, belongTo }: RequestOf<'settleAnswers'>,
  chance: number,
): void {
  const action = 'Saying whose answers they are';
  lockWorkbook(action);
  const store = readStore();
  leadOrRefuse(store, action, chance);
  requireCorrected(store, action);
  const wanted = { initials, as: as === '' ? null : as, nth: Number(nth) };
  const giver = giverElsewhere(store, wanted);
  const people = peopleIn(store);
  if (giver && sameInitials(belongTo, initials)) {
    return writeEntries([peopleKept(store, withVouched(people, initials, giver.who), action)]);
  }
  const to = giver && heldBy(people, giver.who);
  if (giver && to && sameInitials(belongTo, to.initials)) {
    return writeEntries(movedBallots(store, giver, to));
  }
  throw new Refusal({
    action,
    found: `no answers under ${initials.slice(0, 10)} wait for that any more. Nothing was changed.`,
    remedy: 'Press Refresh.',
  });
}
