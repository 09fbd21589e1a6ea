import type { AnswerEntered } from '../../../src/core/ballots/answerEntered';
import type { Rating } from '../../../src/core/agreement/rating';
import { sparingNewer } from '../../../src/core/ballots/sparingNewer';

const entered = (
  rating: AnswerEntered['rating'],
  ...ratingsBefore: AnswerEntered['ratingsBefore']
): AnswerEntered =>
  Object.freeze({
    ...{ method: '2.4.01', rating, ratingsBefore },
    ...{ strategy: 'We meet', strategiesBefore: [''] },
  });

describe('sparingNewer', () => {
  test.each<[string, AnswerEntered, Rating | null]>([
    ['a first rating', entered(3, null), null],
    ['a rating in the place of the one that was read', entered(3, 2), 2],
    ['a rating in the place of one whose call failed and arrived', entered(3, 2, 4), 4],
    ['a rating taken away', entered(null, 2), 2],
    ['a rating that stands there already', entered(3, null), 3],
    ['a rating that is away already', entered(null, 2), null],
    ['a strategy alone, whatever stands there', entered('same'), 4],
  ])('lets %s through', (_, answer, now) =>
    expect(sparingNewer([answer], () => now)).toEqual({ answers: [answer], changed: [] }),
  );

  test.each<[string, AnswerEntered, Rating | null]>([
    ['that was changed', entered(3, 2), 4],
    ['that was given where there was none', entered(3, null), '?'],
    ['that was taken away', entered(3, 2, 4), null],
    ['that was changed while it was to be taken away', entered(null, 2), 1],
  ])('leaves a rating %s, and keeps the strategy', (_, answer, now) =>
    expect(sparingNewer([answer], () => now)).toEqual({
      answers: [{ ...answer, rating: 'same' }],
      changed: [{ method: '2.4.01', rating: now }],
    }),
  );

  test('looks at each method by itself', () => {
    const [one, other] = [entered(3, null), { ...entered(3, null), method: '2.4.02' }];
    const ratingNow = (method: string) => (method === '2.4.02' ? 1 : null);
    expect(sparingNewer([one, other], ratingNow)).toEqual({
      answers: [one, { ...other, rating: 'same' }],
      changed: [{ method: '2.4.02', rating: 1 }],
    });
  });
});
