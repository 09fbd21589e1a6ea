import { idParts } from '../rubric/methodIds';
import { ratingIn, type Rating } from '../agreement/rating';
import { textIn, textsIn } from '../calls/request';
import { LONGEST_STRATEGY, plainStrategy } from './strategies';

/** An answer as a member entered it in the sidebar. */
export interface AnswerEntered {
  readonly method: string;
  /** `null` takes the rating away; `same` leaves it as it is, wherever it was changed meanwhile. */
  readonly rating: Rating | null | 'same';
  /**
   * What may stand there for all that the sidebar knows: the rating it read or had acknowledged last,
   * and what it sent since in calls that failed. Any other was given elsewhere meanwhile.
   */
  readonly ratingsBefore: readonly (Rating | null)[];
  readonly strategy: string;
  /** Likewise. */
  readonly strategiesBefore: readonly string[];
}

const SAME = 'same';

/**
 * Whether a strategy was entered, and not left as it was read.
 *
 * @example entersStrategy(answer) // false
 */
export function entersStrategy({ strategy, strategiesBefore }: AnswerEntered): boolean {
  return strategiesBefore.some((before) => before !== strategy);
}

/**
 * Answers out of an unknown request, each checked.
 *
 * @throws TypeError or RangeError if one is no answer; none is to be saved then
 * @example answersIn({ answers: [{ method: '2.4.01', rating: '3', ratingsBefore: [''], strategy: '', strategiesBefore: [''] }] })
 */
export function answersIn(request: unknown): readonly AnswerEntered[] {
  const answers: unknown =
    typeof request === 'object' && request !== null && 'answers' in request
      ? request.answers
      : undefined;
  if (!Array.isArray(answers) || answers.length === 0) {
    throw new TypeError('This call needs a list of answers “answers”, and found none.');
  }
  return answers.map(answerIn);
}

function answerIn(given: unknown): AnswerEntered {
  const [method, rating] = [textIn(given, 'method'), textIn(given, 'rating')];
  const ratingsBefore = textsIn(given, 'ratingsBefore');
  const strategy = plainStrategy(textIn(given, 'strategy'));
  if (idParts(method) === null) {
    throw new RangeError(
      `Saving the rating failed: “${method.slice(0, 20)}” is no method’s number, such as 2.4.01. Reload the sidebar.`,
    );
  }
  const ratings = [...ratingsBefore, rating === SAME ? '' : rating];
  const fault = ratings.find((text) => text !== '' && ratingIn(text) === null);
  if (fault !== undefined) {
    throw new RangeError(
      `Saving the rating of ${method} failed: “${fault.slice(0, 20)}” is no rating. Choose 1, 2, 3, 4 or ?.`,
    );
  }
  if (strategy.length > LONGEST_STRATEGY) {
    throw new RangeError(
      `Saving the strategy of ${method} failed: it has ${strategy.length} characters, and there is room for ${LONGEST_STRATEGY}. Shorten it.`,
    );
  }
  return {
    method,
    rating: rating === SAME ? SAME : ratingIn(rating),
    ratingsBefore: ratingsBefore.map(ratingIn),
    strategy,
    strategiesBefore: textsIn(given, 'strategiesBefore').map(plainStrategy),
  };
}
