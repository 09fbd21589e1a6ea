import { SAME, type AnswerEntered } from './answerEntered';
import type { Rating } from '../agreement/rating';

/** The rating of a method that stands, since it was changed elsewhere. */
export interface Standing {
  readonly method: string;
  readonly rating: Rating | null;
}

/**
 * Spares ratings that the sidebar did not know of when it sent its answers: a call may come late, or
 * from a laptop that slept, and what stands there then is newer.
 *
 * @param ratingNow the caller's own rating of a method
 * @returns the answers, those that are older left at `same`; and what stands instead
 * @example sparingNewer(entered, () => 4).changed // [{ method: '2.4.01', rating: 4 }]
 */
export function sparingNewer(
  entered: readonly AnswerEntered[],
  ratingNow: (method: string) => Rating | null,
): { readonly answers: readonly AnswerEntered[]; readonly changed: readonly Standing[] } {
  const isOlder = ({ method, rating, ratingsBefore }: AnswerEntered): boolean => {
    const now = ratingNow(method);
    return rating !== SAME && rating !== now && !ratingsBefore.includes(now);
  };
  return {
    answers: entered.map((answer) => (isOlder(answer) ? { ...answer, rating: SAME } : answer)),
    changed: entered.filter(isOlder).map(({ method }) => ({ method, rating: ratingNow(method) })),
  };
}
