import { peopleRead } from './peopleRead';
import type { Member, PersonRead } from './personRead';

/**
 * A team as a text that `membersIn` reads as this team, whatever stands in it: with a colon behind the initials,
 * or two, where they would be understood otherwise without.
 *
 * @example teamText([{ initials: 'AB', name: 'Ada Byron' }]) // 'AB Ada Byron'
 * @example teamText([{ initials: 'Jo', name: 'Smith' }]) // 'Jo: Smith'
 */
export function teamText(team: readonly Member[]): string {
  return team.map(memberText).join('\n');
}

function memberText(member: Member): string {
  const { initials, name, role } = member;
  const rest = [name, role ? `(${role})` : ''].filter(Boolean).join(' ');
  const texts = ['', ':', '::'].map((colons) => `${initials}${colons} ${rest}`.trim());
  // Numbers in front of names may count them.
  const isReadBack = (text: string): boolean => {
    const [read, ...more] = /^\d+ /u.test(text) ? [] : peopleRead(text);
    return more.length === 0 && read !== undefined && isEqual(read, member);
  };
  return texts.find(isReadBack) ?? texts[texts.length - 1] ?? '';
}

function isEqual(read: PersonRead, { initials, name, role }: Member): boolean {
  return read.initials === initials && read.name === name && read.role === role;
}
