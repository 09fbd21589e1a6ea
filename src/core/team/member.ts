import { ROLES } from '../words/protocol';
import { isInitials, sameInitials } from './sameInitials';

/** Why somebody of the team is not asked to rate: guides the others, or has left. */
export type Role = (typeof ROLES)[number];

export interface Member {
  /** As typed; compare with `sameInitials`. */
  readonly initials: string;
  readonly name: string;
  /** Without one, the member rates. */
  readonly role?: Role;
}

export const MOST_MEMBERS = 30;
const LONGEST_NAME = 200;

const ROLE_AT_END = new RegExp(`(?:^|\\s+)\\((${ROLES.join('|')})\\)$`, 'iu');

/**
 * Reads a team from text: one member a line, initials, a space, the name, and `(facilitator)` or
 * `(inactive)` behind it if that is so. Empty lines are skipped; a name may be missing.
 *
 * @example membersIn('AB Ada Byron') // [{ initials: 'AB', name: 'Ada Byron' }]
 */
export function membersIn(text: string): readonly Member[] {
  return text
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [initials = ''] = line.split(/\s/u, 1);
      const rest = line.slice(initials.length).trim();
      const role = roleIn(ROLE_AT_END.exec(rest)?.[1]);
      return role
        ? { initials, name: rest.replace(ROLE_AT_END, ''), role }
        : { initials, name: rest };
    });
}

/**
 * The role that a text names.
 *
 * @returns `null` if it names none
 * @example roleIn(' Inactive') // 'inactive'
 */
export function roleIn(text = ''): Role | null {
  return ROLES.find((role) => role === text.trim().toLowerCase()) ?? null;
}

/**
 * Those of a team who rate.
 *
 * @example ratersOf(membersIn('AB Ada\nCD Cy (inactive)')) // [{ initials: 'AB', name: 'Ada' }]
 */
export function ratersOf(team: readonly Member[]): readonly Member[] {
  return team.filter(({ role }) => role === undefined);
}

/**
 * A team as the text that `membersIn` reads.
 *
 * @example teamText([{ initials: 'AB', name: 'Ada Byron' }]) // 'AB Ada Byron'
 */
export function teamText(team: readonly Member[]): string {
  return team
    .map(({ initials, name, role }) =>
      [initials, name, role ? `(${role})` : ''].filter(Boolean).join(' '),
    )
    .join('\n');
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
 * @example teamFaults([]) // ['The team has no member. Enter one member a line: …']
 */
export function teamFaults(team: readonly Member[]): readonly string[] {
  if (team.length === 0) {
    return ['The team has no member. Enter one member a line: initials, a space, the name.'];
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
  const who = initials + (name ? ` ${name.slice(0, 30)}` : '');
  const faults: string[] = [];
  if (!isInitials(initials)) {
    faults.push(
      `“${who}”: “${initials}” cannot be initials. Start the line with 1 to 4 letters or digits, then a space.`,
    );
  }
  const twin = earlier.find((other) => sameInitials(other.initials, initials));
  if (twin) {
    faults.push(
      `“${who}” has the same initials as “${`${twin.initials} ${twin.name}`.trim().slice(0, 35)}”. Give each member initials of their own; capitals make no difference.`,
    );
  }
  if (name.length > LONGEST_NAME) {
    faults.push(
      `“${who}…”: the name has ${name.length} characters; there is room for ${LONGEST_NAME}. Shorten it.`,
    );
  }
  return faults;
}
