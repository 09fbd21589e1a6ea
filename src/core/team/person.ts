import { OTHER_ACCOUNT } from '../calls/otherAccount';
import { Refusal } from '../calls/refusal';
import { keptValue } from '../calls/keptValue';
import { listOf, orMissing, orNull, recordOf, text } from '../calls/shape';
import { sameInitials } from './sameInitials';

/** Somebody whose initials were ever taken in the sidebar. The id stays when initials are corrected. */
export interface Person {
  readonly id: string;
  readonly initials: string;
  /** Who rates under these initials now; `null` if they are free. */
  readonly holder: string | null;
  /**
   * Accounts whose answers are this person’s though they do not hold the initials now: they left them
   * there on purpose, or the lead said so.
   */
  readonly vouched: readonly string[];
}

const PEOPLE = listOf(
  recordOf({
    ...{ id: text, initials: text, holder: orNull(text) },
    vouched: orMissing(listOf(text)),
  }),
);

/**
 * Reads back what is kept about people.
 *
 * @throws Refusal if it is damaged
 * @example peopleFrom('[{"id":"1","initials":"AB","holder":null}]')[0]?.vouched // []
 */
export function peopleFrom(json: string): readonly Person[] {
  return keptValue(json, PEOPLE, 'people').map((person) => ({
    ...person,
    vouched: person.vouched ?? [],
  }));
}

/**
 * People as the text that `peopleFrom` reads, without lists that are empty.
 *
 * @example peopleText([{ id: '1', initials: 'AB', holder: null, vouched: [] }]) // '[{"id":"1","initials":"AB","holder":null}]'
 */
export function peopleText(people: readonly Person[]): string {
  return JSON.stringify(
    people.map(({ vouched, ...person }) => (vouched.length > 0 ? { ...person, vouched } : person)),
  );
}

/**
 * Whether what an account answered under these initials is this person’s.
 *
 * @example answersFor(person, 'p1') // true
 */
export function answersFor({ holder, vouched }: Person, who: string): boolean {
  return holder === who || vouched.includes(who);
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
 * The people after somebody took these initials, and gave up those they had. What other accounts
 * answered under them is not taken for theirs.
 *
 * @throws Refusal if another holds them
 * @example withHolder([], 'AB', 'p1') // [{ id: '1', initials: 'AB', holder: 'p1', vouched: [] }]
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
      remedy: `If they are yours, ask the lead to release them in Results. ${OTHER_ACCOUNT}`,
    });
  }
  const others = people
    .filter((person) => person !== taken)
    .map((person) => (person.holder === holder ? { ...person, holder: null } : person));
  const person = taken ?? newPerson(people, initials);
  // Whoever holds them says anew, on leaving, whether what they answered is this person’s.
  const vouched = answersFor(person, holder) ? person.vouched.filter((who) => who !== holder) : [];
  return [...others, { ...person, holder, vouched }];
}

/**
 * The people after it was said that what an account answered under some initials is theirs.
 *
 * @example withVouched(people, 'AB', 'p2')
 */
export function withVouched(
  people: readonly Person[],
  initials: string,
  who: string,
): readonly Person[] {
  const meant = personOf(people, initials);
  return people.map((person) =>
    person === meant && !person.vouched.includes(who)
      ? { ...person, vouched: [...person.vouched, who] }
      : person,
  );
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
  return { id: String(last + 1), initials, holder: null, vouched: [] };
}
