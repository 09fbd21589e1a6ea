import type { Member } from './personRead';
import { sameInitials } from './sameInitials';

/** A change of the team: as it was read, and as it is to be. */
export interface TeamChange {
  readonly before: readonly Member[];
  readonly wanted: readonly Member[];
}

/**
 * Whether a team is what a change that was interrupted may have left: everybody is as before or as
 * wanted, field by field. Initials are written first, then names, then roles: so somebody new may have no
 * name yet, and whoever is changed may have lost a role that stood behind the name.
 *
 * @example isHalfSaved(membersIn('AB Ada\nGH'), { before: membersIn('AB Ada'), wanted: membersIn('AB Ada\nGH Gus') }) // true
 */
export function isHalfSaved(now: readonly Member[], { before, wanted }: TeamChange): boolean {
  const isKnown = (member: Member): boolean => {
    const [was, willBe] = [memberIn(before, member), memberIn(wanted, member)];
    const either = [was, willBe].flatMap((one) => one ?? []);
    const isChanged =
      willBe !== undefined &&
      (!was || !isSameName(was.name, willBe.name) || was.role !== willBe.role);
    return (
      either.some(({ name }) => isSameName(name, member.name) || (!was && member.name === '')) &&
      ((isChanged && member.role === undefined) || either.some(({ role }) => role === member.role))
    );
  };
  const staying = before.filter((member) => memberIn(wanted, member) !== undefined);
  return now.every(isKnown) && staying.every((member) => memberIn(now, member) !== undefined);
}

/**
 * Whether a row without initials is what such a change has left of somebody who leaves: their name.
 *
 * @example isLeftover({ initials: '', name: 'Cy Diaz' }, team, { before, wanted }) // true
 */
export function isLeftover(
  { initials, name }: Member,
  now: readonly Member[],
  { before, wanted }: TeamChange,
): boolean {
  const isGone = (member: Member): boolean =>
    memberIn(now, member) === undefined && memberIn(wanted, member) === undefined;
  return (
    initials === '' &&
    name !== '' &&
    before.filter(isGone).some((member) => isSameName(member.name, name))
  );
}

function memberIn(team: readonly Member[], { initials }: Member): Member | undefined {
  return team.find((member) => sameInitials(member.initials, initials));
}

/** A tab gives back fewer spaces than people type. */
function isSameName(one: string, other: string): boolean {
  const plain = (name: string): string => name.replace(/\s+/gu, ' ').trim();
  return plain(one) === plain(other);
}
