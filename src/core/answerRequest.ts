import { idParts } from './methodIds';
import { ratingIn, type Rating } from './rating';
import { textIn } from './request';
import { LONGEST_STRATEGY, plainStrategy } from './strategies';

/** An answer as a member entered it in the sidebar. */
export interface AnswerEntered {
  readonly method: string;
  /** `null` takes the rating away; `same` leaves it as it is, wherever it was changed meanwhile. */
  readonly rating: Rating | null | 'same';
  readonly strategy: string;
  /** The strategy that the sidebar had read, so that one changed since on the sheet stays. */
  readonly strategyBefore: string;
}

const SAME = 'same';

/**
 * Answers out of an unknown request, each checked.
 *
 * @throws TypeError or RangeError if one is no answer; none is to be saved then
 * @example answersIn({ answers: [{ method: '2.4.01', rating: '3', strategy: '', strategyBefore: '' }] })
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
  const strategy = plainStrategy(textIn(given, 'strategy'));
  if (idParts(method) === null) {
    throw new RangeError(
      `Saving the rating failed: “${method.slice(0, 20)}” is no method’s number, such as 2.4.01. Reload the sidebar.`,
    );
  }
  if (!['', SAME].includes(rating) && ratingIn(rating) === null) {
    throw new RangeError(
      `Saving the rating of ${method} failed: “${rating.slice(0, 20)}” is no rating. Choose 1, 2, 3, 4 or ?.`,
    );
  }
  if (strategy.length > LONGEST_STRATEGY) {
    throw new RangeError(
      `Saving the strategy of ${method} failed: it has ${strategy.length} characters, and there is room for ${LONGEST_STRATEGY}. Shorten it.`,
    );
  }
  const strategyBefore = plainStrategy(textIn(given, 'strategyBefore'));
  return { method, rating: rating === SAME ? SAME : ratingIn(rating), strategy, strategyBefore };
}
