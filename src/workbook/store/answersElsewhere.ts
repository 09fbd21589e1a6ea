import { heldBy, type Person } from '../../core/team/person';
import { isOwn, ballotsIn, type Giver } from './givenBallot';
import { peopleIn, recordsIn, type Store } from './store';

/** Answers that an account gave under initials that are not, or no longer, its own. */
export interface AnswersElsewhere {
  /** Under which they are kept. */
  readonly initials: string;
  /** Under which that account rates now; `null` if under none. */
  readonly as: string | null;
  /** How many there are, on all sheets. */
  readonly answers: number;
}

/** The same with the account, which nobody else is told. */
interface Found extends AnswersElsewhere, Giver {}

/**
 * All answers that count for nobody until it is said whose they are.
 *
 * @example answersElsewhere(store) // [{ initials: 'AB', as: 'CD', answers: 3 }]
 */
export function answersElsewhere(store: Store): readonly AnswersElsewhere[] {
  const told = new Map<string, AnswersElsewhere>();
  for (const { initials, as, answers } of foundElsewhere(store)) {
    const key = JSON.stringify([initials, as]);
    told.set(key, { initials, as, answers: answers + (told.get(key)?.answers ?? 0) });
  }
  return [...told.values()];
}

/**
 * Those of one account: what it gave under initials that it has given up since, and did not leave there
 * on purpose.
 *
 * @example leftBehind(store, 'k3v9x0ab2m') // [{ initials: 'AB', as: 'CD', answers: 3 }]
 */
export function leftBehind(store: Store, who: string): readonly AnswersElsewhere[] {
  return foundElsewhere(store)
    .filter((found) => found.who === who)
    .map(({ initials, as, answers }) => ({ initials, as, answers }));
}

/**
 * Who gave them.
 *
 * @example giversElsewhere(store, { initials: 'AB', as: 'CD' })[0]?.who // 'k3v9x0ab2m'
 */
export function giversElsewhere(
  store: Store,
  wanted: Pick<AnswersElsewhere, 'initials' | 'as'>,
): readonly Giver[] {
  return foundElsewhere(store).filter(
    ({ initials, as }) => initials === wanted.initials && as === wanted.as,
  );
}

function foundElsewhere(store: Store): readonly Found[] {
  const people = peopleIn(store);
  const found = new Map<string, Found>();
  for (const { person, who, ballot } of ballotsElsewhere(store)) {
    const key = JSON.stringify([person.id, who]);
    const answers = ballot.length + (found.get(key)?.answers ?? 0);
    found.set(key, {
      person,
      who,
      answers,
      initials: person.initials,
      as: initialsOf(people, who),
    });
  }
  return [...found.values()];
}

function ballotsElsewhere(store: Store) {
  return recordsIn(store)
    .flatMap((sheet) => ballotsIn(store, sheet))
    .filter((given) => !isOwn(given));
}

function initialsOf(people: readonly Person[], who: string): string | null {
  return heldBy(people, who)?.initials ?? null;
}
