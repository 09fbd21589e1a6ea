import { madeInitials } from './madeInitials';
import { peopleRead } from './peopleRead';
import type { Member } from './personRead';
import { foldInitials } from './sameInitials';

/** A member as a list of people was understood. */
export interface MemberRead extends Member {
  /** The list gave none: they are made from the name. */
  readonly isMade: boolean;
}

/**
 * Reads a team from a list as people have it; see `peopleRead`. Whoever has no initials there gets those that
 * the same name had before, or some are made, in the order of the list: none that the list gives, and
 * none of the team before. What cannot be understood has the initials ''.
 *
 * @param before the team that the list is to replace
 * @example membersRead('Ada Byron')[0]?.initials // 'AB'
 * @example membersRead('Ada Byron', [{ initials: 'AX', name: 'Ada Byron' }])[0]?.isMade // false
 */
export function membersRead(text: string, before: readonly Member[] = []): readonly MemberRead[] {
  const people = peopleRead(text);
  const given = new Set(people.map(({ initials }) => foldInitials(initials ?? '')));
  const taken = new Set([...given, ...before.map(({ initials }) => foldInitials(initials))]);
  const known = before.filter(({ initials }) => !given.has(foldInitials(initials)));
  return people.map(({ initials, ...person }): MemberRead => {
    if (initials !== null) return { initials, ...person, isMade: false };
    const [own, ...more] = known.filter(({ name }) => isSameName(name, person.name));
    if (own && more.length === 0) {
      known.splice(known.indexOf(own), 1);
      return { ...person, initials: own.initials, isMade: false };
    }
    const made = madeInitials(person.name, taken);
    taken.add(foldInitials(made));
    return { ...person, initials: made, isMade: true };
  });
}

/**
 * The same, of each member no more than what is kept.
 *
 * @example membersIn('AB Ada Byron') // [{ initials: 'AB', name: 'Ada Byron' }]
 */
export function membersIn(text: string, before: readonly Member[] = []): readonly Member[] {
  return membersRead(text, before).map(({ initials, name, role }) => ({
    ...{ initials, name },
    ...(role && { role }),
  }));
}

function isSameName(a: string, b: string): boolean {
  const fold = (name: string): string => name.normalize('NFC').replace(/\s+/gu, ' ').toUpperCase();
  return fold(a) === fold(b);
}
