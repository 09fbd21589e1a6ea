import { heldBy } from '../../core/team/person';
import { isOwn, ballotsIn, type Giver } from './givenBallot';
import { peopleIn, recordsIn, type Store } from './store';

/** Answers that an account gave under initials that are not, or no longer, its own. */
export interface AnswersElsewhere {
  /** Under which they are kept. */
  readonly initials: string;
  /** Under which that account rates now; `null` if under none. */
  readonly as: string | null;
  /** Which of several such accounts it is, from 1. */
  readonly nth: number;
  /** How many there are, on all sheets. */
  readonly answers: number;
}

/** The same with the account, which nobody else is told. */
interface Found extends AnswersElsewhere, Giver {}

/**
 * All answers that count for nobody until it is said whose they are.
 *
 * @example answersElsewhere(store) // [{ initials: 'AB', as: 'CD', nth: 1, answers: 3 }]
 */
export function answersElsewhere(store: Store): readonly AnswersElsewhere[] {
  return foundElsewhere(store).map(({ initials, as, nth, answers }) => ({
    ...{ initials, as, nth, answers },
  }));
}

/**
 * Those of one account: what it gave under initials that it has given up since, and did not leave there
 * on purpose.
 *
 * @example leftBehind(store, 'k3v9x0ab2m') // [{ initials: 'AB', answers: 3 }]
 */
export function leftBehind(
  store: Store,
  who: string,
): readonly Pick<AnswersElsewhere, 'initials' | 'answers'>[] {
  return foundElsewhere(store)
    .filter((found) => found.who === who)
    .map(({ initials, answers }) => ({ initials, answers }));
}

/**
 * Who gave them.
 *
 * @returns `null` if there are none any more
 * @example giverElsewhere(store, { initials: 'AB', as: 'CD', nth: 1 })?.who // 'k3v9x0ab2m'
 */
export function giverElsewhere(
  store: Store,
  wanted: Pick<AnswersElsewhere, 'initials' | 'as' | 'nth'>,
): Giver | null {
  return (
    foundElsewhere(store).find(
      ({ initials, as, nth }) =>
        initials === wanted.initials && as === wanted.as && nth === wanted.nth,
    ) ?? null
  );
}

function foundElsewhere(store: Store): readonly Found[] {
  const people = peopleIn(store);
  const found = new Map<string, Omit<Found, 'nth'>>();
  for (const { person, who, ballot } of ballotsElsewhere(store)) {
    const key = JSON.stringify([person.id, who]);
    const [initials, as] = [person.initials, heldBy(people, who)?.initials ?? null];
    const answers = ballot.length + (found.get(key)?.answers ?? 0);
    found.set(key, { person, who, initials, as, answers });
  }
  // By account, so that the first is the first again when it is asked about.
  const all = [...found.values()].sort((a, b) => (a.who < b.who ? -1 : 1));
  return all.map((own, index) => {
    const before = all.slice(0, index);
    const isTwin = ({ initials, as }: typeof own) => initials === own.initials && as === own.as;
    return { ...own, nth: before.filter(isTwin).length + 1 };
  });
}

function ballotsElsewhere(store: Store) {
  return recordsIn(store)
    .flatMap((sheet) => ballotsIn(store, sheet))
    .filter((given) => !isOwn(given));
}
