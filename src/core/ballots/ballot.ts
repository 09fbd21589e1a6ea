import { entersStrategy, SAME, type AnswerEntered } from './answerEntered';
import { damaged, parsed } from '../calls/keptValue';
import { Refusal } from '../calls/refusal';
import { ratingIn, type Rating } from '../agreement/rating';
import { LONGEST_STRATEGY, strategyAfter } from './strategiesOf';

/** An answer on one method, kept out of every cell until its sheet is revealed. */
export interface Answer {
  readonly method: string;
  /** `null` if only a strategy was entered so far. */
  readonly rating: Rating | null;
  readonly strategy: string;
}

/** What one person answered on one sub-section in one cycle, each method once. */
export type Ballot = readonly Answer[];

/**
 * The rating that a ballot has for a method.
 *
 * @returns `null` if it has none
 * @example ratingOf(ballot, '2.4.01') // 3
 */
export function ratingOf(ballot: Ballot, method: string): Rating | null {
  return ballot.find((answer) => answer.method === method)?.rating ?? null;
}

/**
 * A ballot after its giver entered answers: each takes the place of what was there, but for what they
 * left as it was. One without rating and strategy takes its method out.
 *
 * @throws Refusal if a strategy becomes too long beside one that was entered elsewhere
 * @example withAnswers([], [{ method: '2.4.01', rating: 3, ratingsBefore: [null], strategy: '', strategiesBefore: [''] }]).length // 1
 */
export function withAnswers(ballot: Ballot, entered: readonly AnswerEntered[]): Ballot {
  const answers = new Map(ballot.map((answer) => [answer.method, answer]));
  for (const answer of entered) {
    answers.set(answer.method, answerAfter(answers.get(answer.method), answer));
  }
  return [...answers.values()].filter(isGiven);
}

/**
 * What is still to be written of a ballot after its member entered answers in the cells: those are
 * newer, and the rest would come over them.
 *
 * @example withoutAnswers(ballot, [{ method: '2.4.01', rating: 3, ratingsBefore: [null], strategy: '', strategiesBefore: [''] }])
 */
export function withoutAnswers(ballot: Ballot, entered: readonly AnswerEntered[]): Ballot {
  return ballot
    .map((answer) => {
      const newer = entered.find(({ method }) => method === answer.method);
      if (!newer) return answer;
      return {
        ...answer,
        rating: newer.rating === SAME ? answer.rating : null,
        strategy: entersStrategy(newer) ? '' : answer.strategy,
      };
    })
    .filter(isGiven);
}

function answerAfter(before: Answer | undefined, entered: AnswerEntered): Answer {
  const { method, rating } = entered;
  const kept = before?.strategy ?? '';
  return {
    method,
    rating: rating === SAME ? (before?.rating ?? null) : rating,
    strategy: entersStrategy(entered) ? strategyKept(kept, entered) : kept,
  };
}

function strategyKept(kept: string, entered: AnswerEntered): string {
  const { method, strategiesBefore: before, strategy: after } = entered;
  const both = strategyAfter(kept, { before, after });
  if (both.length <= LONGEST_STRATEGY) return both;
  throw new Refusal({
    action: `Saving the strategy of ${method}`,
    found: `it was changed in another window or on another computer meanwhile, and both together have ${both.length} characters, where there is room for ${LONGEST_STRATEGY}.`,
    remedy: 'Shorten it.',
  });
}

/**
 * Two ballots of one giver after the answers of the first were moved to the second. What is answered
 * otherwise there stays where it is.
 *
 * @example moved([{ method: '2.4.01', rating: 3, strategy: '' }], []).to.length // 1
 */
export function moved(from: Ballot, to: Ballot): { readonly to: Ballot; readonly left: Ballot } {
  const find = (ballot: Ballot, wanted: string): Answer =>
    ballot.find(({ method }) => method === wanted) ?? {
      method: wanted,
      rating: null,
      strategy: '',
    };
  const both = [...new Set([...to, ...from].map(({ method }) => method))].map((method): Answer => {
    const [there, come] = [find(to, method), find(from, method)];
    return {
      method,
      rating: there.rating ?? come.rating,
      strategy: there.strategy || come.strategy,
    };
  });
  const left = from.map(({ method, rating, strategy }): Answer => {
    const now = find(both, method);
    return {
      method,
      rating: now.rating === rating ? null : rating,
      strategy: now.strategy === strategy ? '' : strategy,
    };
  });
  return { to: both, left: left.filter(isGiven) };
}

/** Whether an answer says anything. @example isGiven({ method: '2.4.01', rating: null, strategy: '' }) // false */
export function isGiven({ rating, strategy }: Answer): boolean {
  return rating !== null || strategy !== '';
}

/**
 * A ballot as the text under which it is kept, short because a store has little room: for each method
 * its rating, and a strategy if there is one.
 *
 * @example ballotText([{ method: '2.4.01', rating: 3, strategy: '' }]) // '[["2.4.01",3]]'
 */
export function ballotText(ballot: Ballot): string {
  return JSON.stringify(
    ballot.map(({ method, rating, strategy }) =>
      strategy === '' ? [method, rating] : [method, rating, strategy],
    ),
  );
}

/**
 * Reads back what `ballotText` wrote.
 *
 * @throws Refusal if the text is no ballot: better than to take somebody's ratings for none
 * @example ballotIn('[["2.4.01",3]]')[0]?.rating // 3
 */
export function ballotIn(text: string): Ballot {
  const kept = parsed(text);
  if (!Array.isArray(kept)) throw damaged('answers', 'they are no list.');
  return kept.map(answerIn);
}

function answerIn(kept: unknown): Answer {
  const [method, given, strategy = '']: readonly unknown[] = Array.isArray(kept) ? kept : [];
  const rating = ratingIn(given);
  const isAnswer = rating === given && typeof strategy === 'string';
  if (isAnswer && typeof method === 'string') return { method, rating, strategy };
  throw damaged('answers', 'they hold something that is no answer.');
}
