import { repairable, type Fault } from './fault';
import type { Form } from '../sheet/form';
import { hasInitials, sameInitials } from '../team/sameInitials';
import type { Member } from '../team/member';

/**
 * Columns whose heads say otherwise than the Team tab whether somebody is waited for: then `Rated`
 * counts of another number than the team has.
 *
 * @param team the whole team of the cycle
 * @example awaitedFaults(form, team).length // 0
 */
export function awaitedFaults(
  { members, setAside }: Pick<Form, 'members' | 'setAside'>,
  team: readonly Member[],
): readonly Fault[] {
  return members.flatMap((initials) => {
    const member = team.find((own) => sameInitials(own.initials, initials));
    const isAside = hasInitials(setAside, initials);
    if (!member || isAside === (member.role !== undefined)) return [];
    const text = isAside
      ? `${initials} rates, and stands in brackets at the head of the column, as who does not: “Rated” does not wait for them. Repair takes the brackets away.`
      : `${initials} does not rate (${member.role ?? ''}), and “Rated” still waits for them. Repair puts their initials in brackets at the head of the column, so that it does not.`;
    return [repairable('heads', text)];
  });
}
