import { idParts } from '../rubric/methodId';
import { ratingIn, type Rating } from '../agreement/rating';
import { Refusal } from '../calls/refusal';
import { listOf, recordOf, text, type ValueOf } from '../calls/shape';
import { LONGEST_STRATEGY, plainStrategy } from './strategiesOf';

/** An answer as a member entered it in the sidebar. */
export interface AnswerEntered {
  readonly method: string;
  /** `null` takes the rating away; `same` leaves it as it is, wherever it was changed meanwhile. */
  readonly rating: Rating | null | typeof SAME;
  /**
   * What may stand there for all that the sidebar knows: the rating it read or had acknowledged last,
   * and what it sent since in calls that failed. Any other was given elsewhere meanwhile.
   */
  readonly ratingsBefore: readonly (Rating | null)[];
  readonly strategy: string;
  /** Likewise. */
  readonly strategiesBefore: readonly string[];
}

/** What stands for a rating that stays as it is, wherever it was changed meanwhile. */
export const SAME = 'same';

/** An answer as it is sent, in texts alone: '' for no rating, and for no strategy. */
export const answerSent = recordOf({
  ...{ method: text, rating: text, ratingsBefore: listOf(text) },
  ...{ strategy: text, strategiesBefore: listOf(text) },
});

export type AnswerSent = ValueOf<typeof answerSent>;

/**
 * Whether a strategy was entered, and not left as it was read.
 *
 * @example entersStrategy(answer) // false
 */
export function entersStrategy({ strategy, strategiesBefore }: AnswerEntered): boolean {
  return strategiesBefore.some((before) => before !== strategy);
}

/**
 * Answers as a member entered them, each checked.
 *
 * @throws Refusal if one is no answer; none is to be saved then
 * @example answersIn([{ method: '2.4.01', rating: '3', ratingsBefore: [''], strategy: '', strategiesBefore: [''] }])
 */
export function answersIn(sent: readonly AnswerSent[]): readonly AnswerEntered[] {
  return sent.map(answerIn);
}

function answerIn(sent: AnswerSent): AnswerEntered {
  const { method, rating, ratingsBefore, strategiesBefore } = sent;
  const strategy = plainStrategy(sent.strategy);
  requireMethod(method);
  requireRatings(method, [...ratingsBefore, rating === SAME ? '' : rating]);
  requireRoom(method, strategy);
  return {
    method,
    rating: rating === SAME ? SAME : ratingIn(rating),
    ratingsBefore: ratingsBefore.map(ratingIn),
    strategy,
    strategiesBefore: strategiesBefore.map(plainStrategy),
  };
}

function requireMethod(method: string): void {
  if (idParts(method) !== null) return;
  throw new Refusal({
    action: 'Saving the rating',
    found: `“${method.slice(0, 20)}” is no method’s number, such as 2.4.01.`,
    remedy: 'Reload the sidebar.',
  });
}

function requireRatings(method: string, ratings: readonly string[]): void {
  const fault = ratings.find((rating) => rating !== '' && ratingIn(rating) === null);
  if (fault === undefined) return;
  throw new Refusal({
    action: `Saving the rating of ${method}`,
    found: `“${fault.slice(0, 20)}” is no rating.`,
    remedy: 'Choose 1, 2, 3, 4 or ?.',
  });
}

function requireRoom(method: string, strategy: string): void {
  if (strategy.length <= LONGEST_STRATEGY) return;
  throw new Refusal({
    action: `Saving the strategy of ${method}`,
    found: `it has ${strategy.length} characters, and there is room for ${LONGEST_STRATEGY}.`,
    remedy: 'Shorten it.',
  });
}
