import type { Ballot, BallotMethod } from '../../server/reply';
import type { Given } from '../saving/entry';

/** What the card goes to when no method is left. */
export const SUMMARY = 'summary';

/**
 * The methods with what was entered since they were read.
 *
 * @example shownMethods(ballot, queue.answersAt(place))[0]?.rating // 3
 */
export function shownMethods(
  { methods }: Ballot,
  answers: ReadonlyMap<string, Given>,
): readonly BallotMethod[] {
  return methods.map((method) => {
    const answer = answers.get(method.id);
    if (!answer) return method;
    const { rating, strategy } = answer;
    return { ...method, rating, strategy, isKept: false, isElsewhere: false };
  });
}

export function isAnswered({ rating, isKept }: BallotMethod): boolean {
  return rating !== null || isKept;
}

export function countDone(methods: readonly BallotMethod[]): number {
  return methods.filter(isAnswered).length;
}

/**
 * Where to go on: the next method without an answer, from the one after this, round the end.
 *
 * @param id a method; without one, the search begins at the first
 * @example nextOpen(methods, '2.4.06') // '2.4.02'
 */
export function nextOpen(methods: readonly BallotMethod[], id?: string): string {
  const after = methods.findIndex((method) => method.id === id) + 1;
  const round = [...methods.slice(after), ...methods.slice(0, after)];
  return round.find((method) => method.id !== id && !isAnswered(method))?.id ?? SUMMARY;
}

/**
 * @param by 1 for the next method, -1 for the one before; the summary comes after the last
 * @example neighbour(methods, '2.4.01', -1) // '2.4.01'
 */
export function neighbour(methods: readonly BallotMethod[], id: string, by: 1 | -1): string {
  const found = methods.findIndex((method) => method.id === id);
  const at = found < 0 ? methods.length : found;
  return methods[Math.max(at + by, 0)]?.id ?? SUMMARY;
}

/** The form asks for a strategy where a team is pretty good or great; what is written stays in sight. */
export function wantsStrategy({ rating, strategy }: BallotMethod): boolean {
  return rating === 3 || rating === 4 || strategy !== '';
}
