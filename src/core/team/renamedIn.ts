import { sameInitials } from './sameInitials';
import type { Member } from './member';

/**
 * Somebody who has other initials in a team than in the one before: the same name, where the old
 * initials are gone and the new ones are new.
 *
 * @returns `null` if there is nobody
 * @example renamedIn(membersIn('AB Ada'), membersIn('AX Ada')) // { from: 'AB', to: 'AX', name: 'Ada' }
 */
export function renamedIn(
  before: readonly Member[],
  after: readonly Member[],
): { readonly from: string; readonly to: string; readonly name: string } | null {
  const gone = before.filter((member) => !has(after, member));
  const come = after.filter((member) => !has(before, member));
  for (const { initials: to, name } of come) {
    const same = gone.find((member) => name !== '' && fold(member.name) === fold(name));
    if (same) return { from: same.initials, to, name };
  }
  return null;
}

function has(team: readonly Member[], { initials }: Member): boolean {
  return team.some((other) => sameInitials(other.initials, initials));
}

function fold(name: string): string {
  return name.normalize('NFC').toUpperCase();
}
