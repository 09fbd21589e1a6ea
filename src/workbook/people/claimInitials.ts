import { OTHER_ACCOUNT } from '../../core/calls/otherAccount';
import { Refusal } from '../../core/calls/refusal';
import type { RequestOf } from '../../core/requests/requests';
import { personOf, withHolder, withoutHolder, withVouched } from '../../core/team/person';
import { sameInitials } from '../../core/team/sameInitials';
import { droppedBallots, movedBallots } from '../store/movedBallots';
import { whoCalls, whoCallsNow } from '../store/whoCalls';
import { leadIn, peopleIn, readStore, writeEntries, type Store } from '../store/store';
import { peopleKept } from '../store/peopleKept';
import { lockWorkbook } from '../store/lockWorkbook';
import { requireCorrected } from './requireCorrected';
import { readWholeTeam } from '../team/readTeam';

/**
 * Takes initials for whoever calls, who gives up those they had. What they answered under others by
 * mistake comes along if they say so.
 *
 * @param bring the initials under which those answers are kept; '' for none
 * @throws Refusal if nobody of the team rates under them, or somebody else holds them
 * @example claimInitials({ initials: 'AB', bring: '' }, Math.random())
 */
export function claimInitials(
  { initials, bring }: RequestOf<'claimInitials'>,
  chance: number,
): void {
  lockWorkbook('Taking the initials');
  const own = initialsInTeam(initials);
  const store = readStore();
  requireCorrected(store, 'Taking the initials');
  const who = whoCallsNow(chance);
  const people = withHolder(peopleIn(store), own, who);
  const [from, to] = [personOf(people, bring), personOf(people, own)];
  const moved = from && to && from !== to ? movedBallots(store, { person: from, who }, to) : [];
  writeEntries([peopleKept(store, people, 'Taking the initials'), ...moved]);
}

function initialsInTeam(initials: string): string {
  const { members, leftOut } = readWholeTeam(SpreadsheetApp.getActive());
  const isTheirs = (one: { readonly initials: string }) => sameInitials(one.initials, initials);
  const member = members.find(isTheirs);
  if (member && member.role === undefined) return member.initials;
  const odd = member ? undefined : leftOut.find(isTheirs);
  throw new Refusal({
    action: `Taking the initials ${initials.slice(0, 10)}`,
    found: odd
      ? `their row in the Team tab is left out. ${odd.fault}`
      : member
        ? `they belong to somebody marked ${member.role ?? ''} in the Team tab.`
        : 'nobody has them in the Team tab.',
    remedy: 'Choose your own, or ask the lead to change the team.',
  });
}

/**
 * Sets initials free: one's own, or as the lead anybody's. Whoever gives up their own says what
 * becomes of their answers that are still hidden; of another's nothing is touched.
 *
 * @throws Refusal if they are another's, and the caller does not lead
 * @example releaseInitials({ initials: 'AB', fate: 'stay' })
 */
export function releaseInitials({ initials, fate }: RequestOf<'releaseInitials'>): void {
  lockWorkbook('Releasing the initials');
  const [who, store] = [whoCalls(), readStore()];
  const person = personOf(peopleIn(store), initials);
  const holder = person?.holder ?? null;
  if (person === null || holder === null) return;
  requireOwnOrLead(store, [who, holder], initials);
  const isOwn = holder === who;
  const people = withoutHolder(peopleIn(store), initials);
  const left = isOwn && fate === 'stay' ? withVouched(people, initials, who) : people;
  const dropped = isOwn && fate === 'go' ? droppedBallots(store, { person, who }) : [];
  writeEntries([peopleKept(store, left, 'Releasing the initials'), ...dropped]);
}

function requireOwnOrLead(
  store: Store,
  [who, holder]: readonly [string | null, string],
  initials: string,
): void {
  if (who === holder || (who !== null && leadIn(store)?.who === who)) return;
  throw new Refusal({
    action: `Releasing ${initials.slice(0, 10)}`,
    found: 'somebody else rates under these initials, and only they or the lead can release them.',
    remedy: `Ask the lead. ${OTHER_ACCOUNT}`,
  });
}
