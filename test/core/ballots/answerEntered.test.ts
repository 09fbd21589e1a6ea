import { answersIn, type AnswerSent } from '../../../src/core/ballots/answerEntered';
import { Refusal } from '../../../src/core/calls/refusal';
import { strategyIn, withStrategy } from '../../../src/core/ballots/strategiesOf';

const given: AnswerSent = Object.freeze({
  ...{ method: '2.4.01', rating: '3', ratingsBefore: [''] },
  ...{ strategy: '', strategiesBefore: [''] },
});
const unsaid = { ratingsBefore: [null], strategy: '', strategiesBefore: [''] };

describe('answersIn reads', () => {
  test.each([
    ['1', 1],
    ['4', 4],
    ['?', '?'],
    ['', null],
    ['same', 'same'],
  ])('the rating “%s”', (rating, read) =>
    expect(answersIn([{ ...given, rating }])).toEqual([
      { ...unsaid, method: '2.4.01', rating: read },
    ]),
  );

  test('a strategy, and those before, on one line', () => {
    const strategy = { strategy: ' We\nwrite ', strategiesBefore: [' We  meet', ''] };
    expect(answersIn([{ ...given, ...strategy }])).toMatchObject([
      { strategy: 'We write', strategiesBefore: ['We meet', ''] },
    ]);
  });

  test('ratings before, and none among them', () => {
    const before = { ratingsBefore: ['2', '', '?'] };
    expect(answersIn([{ ...given, ...before }])).toMatchObject([{ ratingsBefore: [2, null, '?'] }]);
  });

  test('1,000 characters, however many spaces stand around them', () => {
    const strategy = `  ${'x'.repeat(1_000)}\n`;
    expect(answersIn([{ ...given, strategy }])[0]?.strategy).toHaveLength(1_000);
  });

  test('all answers in their order, and nothing else that was sent', () => {
    const other = { ...given, method: '2.4.02', by: 'somebody else' };
    expect(answersIn([other, given])).toEqual([
      { ...unsaid, method: '2.4.02', rating: 3 },
      { ...unsaid, method: '2.4.01', rating: 3 },
    ]);
  });
});

test.each(['AB: We write', 'AB: We  write', 'AB: We write '])(
  'the strategy that a member was shown is replaced where the cell holds “%s”',
  (cell) => {
    const strategiesBefore = [strategyIn(cell, 'AB')];
    const [entered] = answersIn([{ ...given, strategy: 'We sing', strategiesBefore }]);
    const change = { before: entered?.strategiesBefore ?? [], after: entered?.strategy ?? '' };
    expect(withStrategy(cell, 'AB', change)).toBe('AB: We sing');
  },
);

/** Said by the add-on itself, so that nothing is put round it. */
const refusal = (message: string) =>
  expect.objectContaining({ message, constructor: Refusal }) as Refusal;

describe('answersIn refuses', () => {
  test.each([
    [
      'a method that has no such number',
      { method: '2.4.1' },
      'Saving the rating failed: “2.4.1” is no method’s number, such as 2.4.01. Reload the sidebar.',
    ],
    [
      'a formula for a method, and shows 20 characters of it',
      { method: '=IMPORTXML("http://x")' },
      'Saving the rating failed: “=IMPORTXML("http://x” is no method’s number, such as 2.4.01. Reload the sidebar.',
    ],
    [
      'a rating off the scale',
      { rating: '5' },
      'Saving the rating of 2.4.01 failed: “5” is no rating. Choose 1, 2, 3, 4 or ?.',
    ],
    [
      'a rating with a space',
      { rating: ' 3' },
      'Saving the rating of 2.4.01 failed: “ 3” is no rating. Choose 1, 2, 3, 4 or ?.',
    ],
    [
      'a rating before that is none',
      { ratingsBefore: ['', 'same'] },
      'Saving the rating of 2.4.01 failed: “same” is no rating. Choose 1, 2, 3, 4 or ?.',
    ],
    [
      'a strategy of 1,001 characters',
      { strategy: 'x'.repeat(1_001) },
      'Saving the strategy of 2.4.01 failed: it has 1001 characters, and there is room for 1000. Shorten it.',
    ],
  ])('%s', (_, change, message) =>
    expect(() => answersIn([given, { ...given, ...change }])).toThrow(refusal(message)),
  );
});
