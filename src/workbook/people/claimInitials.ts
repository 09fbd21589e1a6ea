import { Refusal } from '../../core/calls/refusal';
import { personOf, withHolder, withoutHolder } from '../../core/team/person';
import { sameInitials } from '../../core/team/sameInitials';
import { whoCalls, whoCallsNow } from '../store/whoCalls';
import { leadIn, peopleIn, readStore, writePeople } from '../store/store';
import { lockWorkbook } from '../store/lockWorkbook';
import { requireCorrected } from './requireCorrected';
import { readWholeTeam } from '../team/readTeam';

/**
 * Takes initials for whoever calls, who gives up those they had.
 *
 * @throws Refusal if nobody of the team rates under them, or somebody else holds them
 * @example claimInitials('AB', Math.random())
 */
export function claimInitials(initials: string, chance: number): void {
  lockWorkbook('Taking the initials');
  const { members, leftOut } = readWholeTeam(SpreadsheetApp.getActive());
  const isTheirs = (one: { readonly initials: string }) => sameInitials(one.initials, initials);
  const member = members.find(isTheirs);
  const odd = member ? undefined : leftOut.find(isTheirs);
  if (member?.role !== undefined || !member) {
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
  const store = readStore();
  requireCorrected(store, 'Taking the initials');
  writePeople(withHolder(peopleIn(store), member.initials, whoCallsNow(chance)));
}

/**
 * Sets initials free: one's own, or as the lead anybody's. What was rated stays with who rated it.
 *
 * @throws Refusal if they are another's, and the caller does not lead
 * @example releaseInitials('AB')
 */
export function releaseInitials(initials: string): void {
  lockWorkbook('Releasing the initials');
  const [who, store] = [whoCalls(), readStore()];
  const people = peopleIn(store);
  const holder = personOf(people, initials)?.holder ?? null;
  if (holder === null) return;
  const isLead = who !== null && leadIn(store)?.who === who;
  if (holder !== who && !isLead) {
    throw new Refusal({
      action: `Releasing ${initials.slice(0, 10)}`,
      found:
        'somebody else rates under these initials, and only they or the lead can release them.',
      remedy: 'Ask the lead.',
    });
  }
  writePeople(withoutHolder(people, initials));
}
