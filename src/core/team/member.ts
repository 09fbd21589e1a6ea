import { ROLES } from '../words/protocol';
import type { Member } from './personRead';
import { isRoleUnclear } from './role';
import { isInitials, sameInitials } from './sameInitials';
import { teamText } from './teamText';

export type { Member } from './personRead';
export type { Role } from './role';
export { membersIn } from './membersRead';
export { teamText } from './teamText';

export const MOST_MEMBERS = 30;
const LONGEST_NAME = 200;

/**
 * Those of a team who rate.
 *
 * @example ratersOf(membersIn('AB Ada\nCD Cy (inactive)')) // [{ initials: 'AB', name: 'Ada' }]
 */
export function ratersOf(team: readonly Member[]): readonly Member[] {
  return team.filter(({ role }) => role === undefined);
}

/**
 * Whether two lists name the same team, in whatever order: a tab gives back fewer spaces than people
 * type.
 *
 * @example isSameTeam(membersIn('AB Ada\nCD Cy'), membersIn('CD  Cy\nAB Ada')) // true
 */
export function isSameTeam(a: readonly Member[], b: readonly Member[]): boolean {
  const lines = (team: readonly Member[]): string =>
    team
      .map((member) => teamText([member]).replace(/\s+/gu, ' ').trim())
      .sort()
      .join('\n');
  return lines(a) === lines(b);
}

/**
 * What keeps these people from being a team, one sentence a fault, each with its remedy.
 *
 * @returns `[]` if nothing does
 * @example teamFaults([]) // ['The team has no member. Enter one person a line, …']
 */
export function teamFaults(team: readonly Member[]): readonly string[] {
  if (team.length === 0) {
    return ['The team has no member. Enter one person a line, with initials in front or without.'];
  }
  return [
    ...numberFaults(ratersOf(team).length),
    ...team.flatMap((member, index) => memberFaults(member, team.slice(0, index))),
  ];
}

function numberFaults(raters: number): readonly string[] {
  if (raters === 0) {
    return ['Nobody in the team rates: all are facilitators or inactive. Add a member who rates.'];
  }
  return raters > MOST_MEMBERS
    ? [`The team has ${raters} members who rate; there is room for ${MOST_MEMBERS}. Remove some.`]
    : [];
}

function memberFaults(member: Member, earlier: readonly Member[]): readonly string[] {
  const { initials, name } = member;
  const who = `${initials} ${name.slice(0, 30)}`.trim();
  const own = initialsFault(initials, who);
  const twin = earlier.find((other) => sameInitials(other.initials, initials));
  return [
    ...(own === null ? [] : [own]),
    ...(twin && initials !== ''
      ? [
          `“${who}” has the same initials as “${`${twin.initials} ${twin.name}`.trim().slice(0, 35)}”. Give each member initials of their own; capitals make no difference.`,
        ]
      : []),
    ...(isRoleUnclear(member)
      ? [
          `“${who}”: it is not clear whether they rate. Write ${ROLES.map((role) => `(${role})`).join(' or ')} behind the name, or leave that word out.`,
        ]
      : []),
    ...(name.length > LONGEST_NAME
      ? [
          `“${who}…”: the name has ${name.length} characters; there is room for ${LONGEST_NAME}. Shorten it.`,
        ]
      : []),
  ];
}

function initialsFault(initials: string, who: string): string | null {
  if (isInitials(initials)) return null;
  return initials === ''
    ? `“${who}” is not understood. Write initials, a colon and the name: “AB: Ada Byron”.`
    : `“${who}”: “${initials}” cannot be initials. Start the line with 1 to 4 letters or digits, then a colon.`;
}
