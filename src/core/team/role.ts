import { ROLES } from '../words/protocol';

/** Why somebody of the team is not asked to rate: guides the others, or has left. */
export type Role = (typeof ROLES)[number];

const OPEN = '(（\\[［{【〔';
const CLOSE = ')）\\]］}】〕';
const AROUND = new RegExp(`^[${OPEN}\\s]+|[${CLOSE}\\s.]+$`, 'gu');
const IN_BRACKETS = new RegExp(`\\s*[${OPEN}]([^${OPEN}${CLOSE}]*)[${CLOSE}]`, 'gu');
const AT_END = new RegExp(`(?:^|[\\s,;:–—-]+)(${ROLES.join('|')})[\\s.]*$`, 'iu');
const ANYWHERE = new RegExp(ROLES.join('|'), 'iu');

/**
 * The role that a text names and nothing else, in whatever brackets and capitals.
 *
 * @returns `null` if it names none
 * @example roleIn(' (Inactive)') // 'inactive'
 */
export function roleIn(text = ''): Role | null {
  const word = text.replace(AROUND, '').toLowerCase();
  return ROLES.find((role) => role === word) ?? null;
}

/** A name, and the role that stood with it. */
export interface NameAndRole {
  readonly name: string;
  readonly role?: Role;
}

/**
 * Takes the role off a name: in brackets, alone there or beside something else, or as the last word.
 *
 * @example roleBehind('Cy (inactive)') // { name: 'Cy', role: 'inactive' }
 * @example roleBehind('Cy [facilitator, she/her]') // { name: 'Cy (she/her)', role: 'facilitator' }
 */
export function roleBehind(text: string): NameAndRole {
  for (const found of [...text.matchAll(IN_BRACKETS)].reverse()) {
    const said = (found[1] ?? '').split(/[,;،、，；]/u).map((part) => part.trim());
    const role = said.map(roleIn).find((each) => each !== null);
    if (!role) continue;
    const others = said.filter((part) => part !== '' && !roleIn(part)).join(', ');
    const behind = text.slice(found.index + found[0].length);
    const name = `${text.slice(0, found.index)}${others && ` (${others})`}${behind}`;
    return { name: name.trim(), role };
  }
  const last = AT_END.exec(text);
  const role = roleIn(last?.[1]);
  return last && role ? { name: text.slice(0, last.index).trim(), role } : { name: text };
}

/**
 * Whether a name says something of a role that nobody can be sure of. Whoever bears it must not be taken for
 * one who rates.
 *
 * @example isRoleUnclear({ name: 'Cy (inactive since May)' }) // true
 */
export function isRoleUnclear({ name, role }: NameAndRole): boolean {
  return role === undefined && ANYWHERE.test(name);
}
