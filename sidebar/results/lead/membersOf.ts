import { foldInitials } from '../../../src/core/team/sameInitials';
import type { Progress, Results } from '../../server/reply';

/**
 * Each member once, whichever sheets of the cycle they have a column in.
 *
 * @example membersOf(results).map(({ initials }) => initials) // ['AB', 'CD', 'EF']
 */
export function membersOf({ sheets }: Pick<Results, 'sheets'>): readonly Progress[] {
  const members = new Map<string, Progress>();
  for (const member of sheets.flatMap(({ progress }) => progress)) {
    const key = foldInitials(member.initials);
    if (!members.has(key)) members.set(key, member);
  }
  return [...members.values()];
}
