import { entersStrategy, type AnswerEntered } from './answerRequest';
import { ratingIn, type Rating } from './rating';
import { LONGEST_STRATEGY, strategyAfter } from './strategies';

/** One member's answer on one method, kept out of every cell until its sheet is revealed. */
export interface Answer {
  readonly method: string;
  /** `null` if only a strategy was entered so far. */
  readonly rating: Rating | null;
  readonly strategy: string;
  /** Who gave it: initials may pass from hand to hand, and what is hidden stays with its giver. */
  readonly by: string;
}

/** A member's answers on one sub-section in one cycle, each method once. */
export type Ballot = readonly Answer[];

/**
 * The rating that somebody gave to a method themselves.
 *
 * @param by who. What somebody else gave under the same initials is none
 * @example ratingBy(ballot, '2.4.01', 'p1') // 3
 */
export function ratingBy(ballot: Ballot, method: string, by: string): Rating | null {
  const own = ballot.find((answer) => answer.method === method && answer.by === by);
  return own?.rating ?? null;
}

/**
 * A ballot after somebody entered answers: each takes the place of what was there, but for what they
 * left as it was. One without rating and strategy takes its method out.
 *
 * @param by who entered them. What somebody else gave under these initials is never passed on to
 *   them: it is replaced whole
 * @throws Error if one would leave a rating as it is that somebody else gave, or a strategy becomes
 *   too long beside one that was entered elsewhere
 * @example withAnswers([], [{ method: '2.4.01', rating: 3, ratingsBefore: [null], strategy: '', strategiesBefore: [''] }], 'p1').length // 1
 */
export function withAnswers(ballot: Ballot, entered: readonly AnswerEntered[], by: string): Ballot {
  const answers = new Map(ballot.map((answer) => [answer.method, answer]));
  for (const answer of entered) {
    const before = answers.get(answer.method);
    const isOthers = before !== undefined && before.by !== by;
    if (isOthers && answer.rating === 'same') {
      if (!entersStrategy(answer)) continue;
      throw new Error(
        `Saving the strategy of ${answer.method} failed: somebody else answered it under these initials before. Choose a rating of your own first.`,
      );
    }
    answers.set(answer.method, answerAfter(isOthers ? undefined : before, answer, by));
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
        rating: newer.rating === 'same' ? answer.rating : null,
        strategy: entersStrategy(newer) ? '' : answer.strategy,
      };
    })
    .filter(isGiven);
}

function answerAfter(before: Answer | undefined, entered: AnswerEntered, by: string): Answer {
  const { method, rating } = entered;
  const kept = before?.strategy ?? '';
  return {
    method,
    rating: rating === 'same' ? (before?.rating ?? null) : rating,
    strategy: entersStrategy(entered) ? strategyKept(kept, entered) : kept,
    by,
  };
}

function strategyKept(kept: string, entered: AnswerEntered): string {
  const { method, strategiesBefore: before, strategy: after } = entered;
  const both = strategyAfter(kept, { before, after });
  if (both.length <= LONGEST_STRATEGY) return both;
  throw new RangeError(
    `Saving the strategy of ${method} failed: it was changed in another window or on another computer meanwhile, and both together have ${both.length} characters, where there is room for ${LONGEST_STRATEGY}. Shorten it.`,
  );
}

function isGiven({ rating, strategy }: Answer): boolean {
  return rating !== null || strategy !== '';
}

/**
 * A ballot as the text under which it is kept, short because a store has little room: answers by who
 * gave them, each a method, its rating, and a strategy if there is one.
 *
 * @example ballotText([{ method: '2.4.01', rating: 3, strategy: '', by: 'p1' }]) // '[["p1",["2.4.01",3]]]'
 */
export function ballotText(ballot: Ballot): string {
  const givers = [...new Set(ballot.map(({ by }) => by))];
  return JSON.stringify(
    givers.map((giver) => [giver, ...ballot.filter(({ by }) => by === giver).map(answerKept)]),
  );
}

function answerKept({ method, rating, strategy }: Answer): readonly unknown[] {
  return strategy === '' ? [method, rating] : [method, rating, strategy];
}

/**
 * Reads back what `ballotText` wrote.
 *
 * @throws Error if the text is no ballot: better than to take somebody's ratings for none
 * @example ballotIn('[["p1",["2.4.01",3]]]')[0]?.rating // 3
 */
export function ballotIn(text: string): Ballot {
  const parsed: unknown = JSON.parse(text);
  if (!Array.isArray(parsed)) throw new Error('Reading a ballot failed: it is no list.');
  return parsed.flatMap((kept: unknown) => {
    const [by, first, ...others]: readonly unknown[] = Array.isArray(kept) ? kept : [];
    return [first, ...others].map((answer) => answerIn(answer, by));
  });
}

function answerIn(kept: unknown, by: unknown): Answer {
  const [method, given, strategy = '']: readonly unknown[] = Array.isArray(kept) ? kept : [];
  const rating = ratingIn(given);
  const isAnswer = rating === given && typeof strategy === 'string' && typeof by === 'string';
  if (isAnswer && typeof method === 'string') return { method, rating, strategy, by };
  throw new Error('Reading a ballot failed: it holds something that is no answer.');
}
