import type { Rating } from '../../../../src/core/agreement/rating';
import { inTime } from '../../../../sidebar/server/inTime';
import type { Saved } from '../../../../sidebar/server/reply';
import type { AnswerSent } from '../../../../src/core/ballots/answerEntered';
import type { Entered } from '../../../../sidebar/score/saving/entry';
import type { Place } from '../../../../sidebar/score/saving/place';
import { SaveQueue } from '../../../../sidebar/score/saving/saveQueue';
import { Clock, settled } from './clock';

export const here: Place = { subsection: '2.4', cycle: 'Fall 2026', initials: 'AB' };
export const there: Place = { ...here, subsection: '2.1' };

export const rated = (method: string, rating: Rating | null): Entered => ({
  ...{ method, rating },
  ...{ strategy: '', read: { rating: null, strategy: '' } },
});
/** An answer as it is sent without a strategy, by whom no other ratings are known than these. */
export const sent = (method: string, rating: string, ...before: readonly string[]): AnswerSent => ({
  ...{ method, rating, ratingsBefore: ['', ...before] },
  ...{ strategy: '', strategiesBefore: [''] },
});

export interface Call {
  readonly place: Place;
  readonly answers: readonly AnswerSent[];
  readonly turn: number;
  readonly overtaken: (by: number) => Promise<void>;
  readonly succeed: (...changed: Saved['changed']) => Promise<void>;
  readonly fail: (sentence?: string) => Promise<void>;
}

/** A queue over a server that answers when the test says so. */
export function open() {
  const clock = new Clock();
  const calls: Call[] = [];
  const save = (place: Place, answers: readonly AnswerSent[], turn: number): Promise<Saved> =>
    new Promise((resolve, reject) => {
      calls.push({
        ...{ place, answers, turn },
        succeed: (...changed) => {
          resolve({ stage: 'hidden', changed, overtakenBy: null });
          return settled();
        },
        overtaken: (overtakenBy) => {
          resolve({ stage: 'hidden', changed: [], overtakenBy });
          return settled();
        },
        fail: (sentence = 'The workbook was busy.') => {
          reject(new Error(sentence));
          return settled();
        },
      });
    });
  const queue = new SaveQueue({
    // As a call of the sidebar ends.
    save: (...given) => inTime(save(...given), clock.later),
    now: () => 1000,
    later: clock.later,
    changed: () => undefined,
  });
  const last = (): Call => {
    const call = calls[calls.length - 1];
    if (!call) throw new Error('Nothing was sent.');
    return call;
  };
  return { queue, clock, calls, last };
}
