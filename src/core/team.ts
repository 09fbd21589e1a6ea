import { foldInitials, isInitials } from './initials';

export interface Member {
  /** As typed; compare with `foldInitials`. */
  readonly initials: string;
  readonly name: string;
}

export const MOST_MEMBERS = 30;
const LONGEST_NAME = 200;

/**
 * Reads a team from text: one member a line, initials, a space, the name. Empty lines are skipped;
 * a name may be missing.
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
      return { initials, name: line.slice(initials.length).trim() };
    });
}

/**
 * A team as the text that `membersIn` reads.
 *
 * @example teamText([{ initials: 'AB', name: 'Ada Byron' }]) // 'AB Ada Byron'
 */
export function teamText(team: readonly Member[]): string {
  return team.map(({ initials, name }) => `${initials} ${name}`.trim()).join('\n');
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
  const tooMany =
    team.length > MOST_MEMBERS
      ? [`The team has ${team.length} members; there is room for ${MOST_MEMBERS}. Remove some.`]
      : [];
  return [
    ...tooMany,
    ...team.flatMap((member, index) => memberFaults(member, team.slice(0, index))),
  ];
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
  const twin = earlier.find((other) => foldInitials(other.initials) === foldInitials(initials));
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
