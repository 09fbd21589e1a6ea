import { repairable, type Fault } from './fault';
import type { Form } from '../sheet/form';
import { headWanted } from '../team/heads';
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
    const isAwaited = !setAside.includes(initials);
    if (headWanted({ initials, isAwaited }, team) === null) return [];
    const text = isAwaited
      ? `${initials} does not rate, and “Rated” still waits for them. Repair puts their initials in brackets at the head of the column, so that it does not.`
      : `${initials} rates, and stands in brackets at the head of the column, as who does not: “Rated” does not wait for them. Repair takes the brackets away.`;
    return [repairable('heads', text)];
  });
}
