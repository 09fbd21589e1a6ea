import { Refusal } from '../calls/refusal';
import { keptValue } from '../calls/keptValue';
import { listOf, orNull, recordOf, text } from '../calls/shape';
import { sameInitials } from './sameInitials';

/** Somebody whose initials were ever taken in the sidebar. The id stays when initials are corrected. */
export interface Person {
  readonly id: string;
  readonly initials: string;
  /** Who rates under these initials now; `null` if they are free. */
  readonly holder: string | null;
}

const PEOPLE = listOf(recordOf({ id: text, initials: text, holder: orNull(text) }));

/**
 * Reads back what is kept about people.
 *
 * @throws Refusal if it is damaged
 * @example peopleFrom('[{"id":"1","initials":"AB","holder":null}]').length // 1
 */
export function peopleFrom(json: string): readonly Person[] {
  return keptValue(json, PEOPLE, 'people');
}

/**
 * The person with these initials.
 *
 * @returns `null` if they were never taken
 * @example personOf(people, 'ab')?.initials // 'AB'
 */
export function personOf(people: readonly Person[], initials: string): Person | null {
  return people.find((person) => sameInitials(person.initials, initials)) ?? null;
}

/**
 * The person whose initials somebody holds.
 *
 * @returns `null` if they hold none
 * @example heldBy(people, 'p1')?.initials // 'AB'
 */
export function heldBy(people: readonly Person[], holder: string): Person | null {
  return people.find((person) => person.holder === holder) ?? null;
}

/**
 * The people after somebody took these initials, and gave up those they had.
 *
 * @throws Refusal if another holds them
 * @example withHolder([], 'AB', 'p1') // [{ id: '1', initials: 'AB', holder: 'p1' }]
 */
export function withHolder(
  people: readonly Person[],
  initials: string,
  holder: string,
): readonly Person[] {
  const taken = personOf(people, initials);
  if (taken?.holder && taken.holder !== holder) {
    throw new Refusal({
      action: `Taking the initials ${taken.initials}`,
      found: 'somebody else rates under them.',
      remedy: 'If they are yours, ask the lead to release them in Results.',
    });
  }
  const others = people
    .filter((person) => person !== taken)
    .map((person) => (person.holder === holder ? { ...person, holder: null } : person));
  return [...others, { ...(taken ?? newPerson(people, initials)), holder }];
}

/**
 * The people after some initials became free.
 *
 * @example withoutHolder(people, 'AB')
 */
export function withoutHolder(people: readonly Person[], initials: string): readonly Person[] {
  const freed = personOf(people, initials);
  return people.map((person) => (person === freed ? { ...person, holder: null } : person));
}

/**
 * The people after initials were corrected. Whatever is kept for the person stays theirs.
 *
 * @throws Refusal if the new ones are another person's
 * @example withInitials(people, 'AB', 'AX')
 */
export function withInitials(
  people: readonly Person[],
  from: string,
  to: string,
): readonly Person[] {
  const corrected = personOf(people, from);
  const there = personOf(people, to);
  if (there && there !== corrected) {
    throw new Refusal({
      action: `Correcting ${from} to ${to}`,
      found: `${there.initials} are another person’s initials.`,
      remedy: 'Choose others.',
    });
  }
  return [
    ...people.filter((other) => other !== corrected),
    { ...(corrected ?? newPerson(people, from)), initials: to },
  ];
}

/**
 * The same for a correction that was begun before: what it has done already stays as it is.
 *
 * @throws Refusal if both are there, and two persons’
 * @example withInitialsAgain(withInitials(people, 'AB', 'AX'), 'AB', 'AX')
 */
export function withInitialsAgain(
  people: readonly Person[],
  from: string,
  to: string,
): readonly Person[] {
  const isDone = personOf(people, from) === null && personOf(people, to) !== null;
  return isDone ? people : withInitials(people, from, to);
}

function newPerson(people: readonly Person[], initials: string): Person {
  const last = Math.max(0, ...people.map(({ id }) => Number(id)));
  return { id: String(last + 1), initials, holder: null };
}
