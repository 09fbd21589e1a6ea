import { entersStrategy, SAME, type AnswerEntered } from './answerEntered';
import { ballotIn, ballotText, isGiven, moved, type Answer, type Ballot } from './ballot';
import { ratingIn } from '../agreement/rating';
import { keptValue } from '../calls/keptValue';
import { listOf, pairOf, text } from '../calls/shape';
import { idParts, idRuns, idsInRuns } from '../rubric/methodId';

/**
 * What members' cells on a sheet have held since the reveal, or since the sidebar saved it there. It is
 * kept beside the cells, because an undo, a paste, a deleted column or an older version of the file can
 * take it out of them.
 */
export interface Stood {
  /** The id of the person; see `person.ts`. */
  readonly person: string;
  readonly ballot: Ballot;
}

const NONE = '-';
const SHAPE = pairOf(text, listOf(pairOf(text, text)));

/**
 * The ratings of a sheet as one text, short because a store has little room: the methods once, and for
 * each person a letter a method.
 *
 * @example stoodText([{ person: '1', ballot: [{ method: '2.4.01', rating: 3, strategy: '' }] }]) // '["2.4.01–01",[["1","3"]]]'
 */
export function stoodText(stood: readonly Stood[]): string {
  // An id of another form has no place in the list.
  const rated = ({ rating, method }: Answer): boolean =>
    rating !== null && idParts(method) !== null;
  const methods = [
    ...new Set(stood.flatMap(({ ballot }) => ballot.filter(rated).map(({ method }) => method))),
  ].sort();
  const letters = (ballot: Ballot): string =>
    methods.map((id) => ballot.find(({ method }) => method === id)?.rating ?? NONE).join('');
  return JSON.stringify([
    idRuns(methods),
    stood.map(({ person, ballot }) => [person, letters(ballot)]),
  ]);
}

/**
 * Reads back what `stoodText` wrote, with the strategies that are kept beside it.
 *
 * @param strategiesOf a person's strategies as `strategiesText` wrote them; '' for none
 * @throws Refusal if it is damaged
 * @example stoodIn('["2.4.01–01",[["1","3"]]]', () => '')[0]?.ballot // [{ method: '2.4.01', rating: 3, strategy: '' }]
 */
export function stoodIn(kept: string, strategiesOf: (person: string) => string): readonly Stood[] {
  const [runs, people] = keptValue(kept, SHAPE, 'ratings that were revealed');
  const methods = idsInRuns(runs) ?? [];
  return people.map(([person, letters]) => {
    const ratings = [...letters].map((letter, index): Answer => ({
      ...{ method: methods[index] ?? '', rating: ratingIn(letter), strategy: '' },
    }));
    const strategies = ballotIn(strategiesOf(person) || '[]');
    return { person, ballot: moved(ratings, strategies).to.filter(isGiven) };
  });
}

/** A person's strategies alone, as they are kept. @example strategiesText(ballot) // '[["2.4.01",null,"We meet"]]' */
export function strategiesText(ballot: Ballot): string {
  return ballotText(
    ballot.filter(({ strategy }) => strategy !== '').map((own) => ({ ...own, rating: null })),
  );
}

/**
 * What stood, with newer answers of one person in their place.
 *
 * @example withStood([], '1', [{ method: '2.4.01', rating: 3, strategy: '' }]).length // 1
 */
export function withStood(
  stood: readonly Stood[],
  person: string,
  newer: Ballot,
): readonly Stood[] {
  const own = stood.find((one) => one.person === person);
  const others = stood.filter((one) => one !== own);
  return [...others, { person, ballot: moved(own?.ballot ?? [], newer).to }];
}

/**
 * A person's ballot after they saved answers in their cells.
 *
 * @example afterSaving([], entered)[0]?.rating // 3
 */
export function afterSaving(ballot: Ballot, entered: readonly AnswerEntered[]): Ballot {
  const after = entered.map((newer): Answer => {
    const before = ballot.find(({ method }) => method === newer.method);
    return {
      method: newer.method,
      rating: newer.rating === SAME ? (before?.rating ?? null) : newer.rating,
      strategy: entersStrategy(newer) ? newer.strategy : (before?.strategy ?? ''),
    };
  });
  const isOld = ({ method }: Answer): boolean => after.every((newer) => newer.method !== method);
  return [...ballot.filter(isOld), ...after].filter(isGiven);
}
