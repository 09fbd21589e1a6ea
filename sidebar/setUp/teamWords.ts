import { ratersOf, type Member } from '../../src/core/team/member';
import type { MemberRead } from '../../src/core/team/membersRead';
import { sameInitials } from '../../src/core/team/sameInitials';
import { counted } from '../controls/inWords';

/**
 * How many people a list was understood to name.
 *
 * @example countWords(membersIn('AB Ada\nCD Cy (inactive)')) // '1 person rates, 1 does not'
 */
export function countWords(team: readonly Member[]): string {
  const understood = team.filter(({ initials }) => initials !== '');
  const raters = ratersOf(understood).length;
  const others = understood.length - raters;
  const lost = team.length - understood.length;
  return [
    `${counted(raters, 'person', 'people')} ${raters === 1 ? 'rates' : 'rate'}`,
    ...(others > 0 ? [`${others} ${others === 1 ? 'does' : 'do'} not`] : []),
    ...(lost > 0 ? [`${counted(lost, 'line')} not understood`] : []),
  ].join(', ');
}

/**
 * What is to be said of a member beside initials and name.
 *
 * @example chipWords(membersRead('Ada Byron'), 0) // ['made']
 */
export function chipWords(team: readonly MemberRead[], index: number): readonly string[] {
  const member = team[index];
  if (!member) return [];
  if (member.initials === '') return ['not understood'];
  const isTwice = team.some(
    (other, place) => place !== index && sameInitials(other.initials, member.initials),
  );
  return [
    ...(member.isMade ? ['made'] : []),
    ...(member.role ? [member.role] : []),
    ...(isTwice ? ['twice'] : []),
  ];
}
