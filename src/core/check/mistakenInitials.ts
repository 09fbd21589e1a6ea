import { hasInitials, isInitials } from '../team/sameInitials';
import { ratersOf, type Member } from '../team/member';

/** Initials that head a column and are nobody's, and the one member whose column it may be. */
export interface MistakenInitials {
  readonly stranger: string;
  readonly absent: string;
}

/**
 * Whose column may stand under initials that are nobody's: that of the one who rates and has none.
 *
 * @param members initials at the heads of columns
 * @returns `null` unless there is one of each, since nobody could tell who is who among several
 * @example mistakenInitials(['AB', 'QQ'], membersIn('AB Ada\nCZ Cy')) // { stranger: 'QQ', absent: 'CZ' }
 */
export function mistakenInitials(
  members: readonly string[],
  team: readonly Member[],
): MistakenInitials | null {
  const known = team.map(({ initials }) => initials);
  const strangers = members.filter((own) => isInitials(own) && !hasInitials(known, own));
  const [stranger, ...otherStrangers] = strangers;
  const [absent, ...otherAbsent] = ratersOf(team).filter(
    ({ initials }) => !hasInitials(members, initials),
  );
  const isOneOfEach = otherStrangers.length === 0 && otherAbsent.length === 0;
  return stranger !== undefined && absent && isOneOfEach
    ? { stranger, absent: absent.initials }
    : null;
}
