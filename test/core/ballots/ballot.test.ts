import fc from 'fast-check';
import type { AnswerEntered } from '../../../src/core/ballots/answerEntered';
import {
  ballotIn,
  ballotText,
  moved,
  ratingOf,
  withAnswers,
  withoutAnswers,
  type Answer,
  type Ballot,
} from '../../../src/core/ballots/ballot';
import { CHOICES } from '../../../src/core/agreement/rating';

const answer = (method: string, given: Partial<Answer> = {}): Answer =>
  Object.freeze({ method, rating: 3, strategy: '', ...given });

const METHODS = ['2.4.01', '2.4.02', '2.4.03', '2.4.04'] as const;
const [one, two, three] = [answer('2.4.01'), answer('2.4.02'), answer('2.4.03')];

/** What a member enters; without a change the sidebar sends `same`, and the strategy that it had read. */
const entered = (method: string, given: Partial<AnswerEntered>): AnswerEntered =>
  Object.freeze({
    ...{ method, rating: 'same', ratingsBefore: [] },
    ...{ strategy: '', strategiesBefore: [''], ...given },
  });

type Answers = readonly Answer[];
type Entered = readonly AnswerEntered[];

describe('withAnswers', () => {
  const said = answer('2.4.02', { strategy: 'We write' });
  const louder = answer('2.4.02', { rating: 4, strategy: 'We write' });
  const word = answer('2.4.02', { rating: null, strategy: 'We write' });

  const rates = (rating: AnswerEntered['rating']) => entered('2.4.02', { rating });
  const shown = { strategy: 'We write', strategiesBefore: ['We write'] };
  const writes = entered('2.4.02', { strategy: 'We write' });
  const rewrites = entered('2.4.02', { strategy: 'We sing', strategiesBefore: ['', 'We write'] });
  const unwrites = entered('2.4.02', { strategiesBefore: ['We write'] });

  test.each<[string, readonly [Answers, Entered], Answers]>([
    ['puts the first answer in', [[], [rates(3)]], [two]],
    [
      'puts a new answer behind those that are there',
      [[one, three], [rates(3)]],
      [one, three, two],
    ],
    ['changes an answer in its place', [[one, said, three], [rates(4)]], [one, louder, three]],
    ['changes a rating, and the strategy stays', [[said], [{ ...rates(4), ...shown }]], [louder]],
    ['changes a strategy, and the rating stays', [[two], [writes]], [said]],
    ['keeps a strategy that has no rating yet', [[], [writes]], [word]],
    ['takes a rating away, and the strategy stays', [[said], [rates(null)]], [word]],
    ['takes a strategy away, and the rating stays', [[said], [unwrites]], [two]],
    [
      'replaces a strategy that may have arrived',
      [[said], [rewrites]],
      [{ ...said, strategy: 'We sing' }],
    ],
    [
      'puts a strategy beside one that was entered elsewhere',
      [[{ ...said, strategy: 'We call' }], [rewrites]],
      [{ ...said, strategy: 'We call / We sing' }],
    ],
    ['takes out a method left without either', [[one, word], [unwrites]], [one]],
    ['takes nothing out that is not there', [[one], [rates(null)]], [one]],
    ['leaves all as it is if nothing was entered', [[one, said], []], [one, said]],
  ])('%s', (_, [ballot, answers], changed) =>
    expect(withAnswers(Object.freeze(ballot), Object.freeze(answers))).toEqual(changed),
  );
});

test('withAnswers refuses two strategies for which there is no room beside each other', () => {
  const kept = answer('2.4.02', { strategy: 'x'.repeat(600) });
  const writes = (length: number) => entered('2.4.02', { strategy: 'y'.repeat(length) });
  expect(withAnswers([kept], [writes(397)])[0]?.strategy).toHaveLength(1_000);
  expect(() => withAnswers([kept], [writes(398)])).toThrow(
    'Saving the strategy of 2.4.02 failed: it was changed in another window or on another computer meanwhile, and both together have 1001 characters, where there is room for 1000. Shorten it.',
  );
});

test('ratingOf gives the rating of a method, if there is one', () => {
  const ballot = [one, answer('2.4.02', { rating: null, strategy: 'We write' })];
  expect(METHODS.slice(0, 3).map((method) => ratingOf(ballot, method))).toEqual([3, null, null]);
});

describe('withoutAnswers leaves of a ballot', () => {
  const both = answer('2.4.01', { strategy: 'We write' });
  const rated = entered('2.4.01', {
    rating: 4,
    strategy: 'We write',
    strategiesBefore: ['We write'],
  });
  const written = entered('2.4.01', { strategy: 'We sing', strategiesBefore: ['We write'] });

  test.each<[string, Entered, Answers]>([
    ['the strategy, if a rating was entered', [rated], [{ ...both, rating: null }, two]],
    ['the rating, if a strategy was entered', [written], [one, two]],
    ['no answer to which both were entered', [{ ...written, rating: null }], [two]],
    ['an answer to which nothing was entered', [entered('2.4.01', {})], [both, two]],
    ['answers to other methods', [entered('2.4.09', { rating: 1 })], [both, two]],
  ])('%s', (_, answers, left) =>
    expect(withoutAnswers(Object.freeze([both, two]), answers)).toEqual(left),
  );
});

describe('a ballot is kept as text', () => {
  test.each<[string, readonly Answer[], string]>([
    ['none', [], '[]'],
    ['a rating', [one], '[["2.4.01",3]]'],
    ['a ?', [answer('2.4.01', { rating: '?' })], '[["2.4.01","?"]]'],
    [
      'a strategy with quotes, and no rating',
      [answer('2.4.01', { rating: null, strategy: 'We "meet"' })],
      '[["2.4.01",null,"We \\"meet\\""]]',
    ],
    [
      'a rating with a strategy',
      [answer('2.4.01', { rating: 4, strategy: 'We meet' })],
      '[["2.4.01",4,"We meet"]]',
    ],
    ['two answers', [one, two], '[["2.4.01",3],["2.4.02",3]]'],
  ])('%s, and back', (_, ballot, text) => {
    expect(ballotText(ballot)).toBe(text);
    expect(ballotIn(text)).toEqual(ballot);
  });

  const noList = 'they are no list.';
  const noAnswer = 'they hold something that is no answer.';
  test.each([
    ['{}', noList],
    ['null', noList],
    ['"[]"', noList],
    ['[3]', noAnswer],
    ['[[]]', noAnswer],
    ['["2.4.01",3]', noAnswer],
    ['[["2.4.01"]]', noAnswer],
    ['[["2.4.01","3"]]', noAnswer],
    ['[["2.4.01",5]]', noAnswer],
    ['[["2.4.01",3,null]]', noAnswer],
    ['[[1,3]]', noAnswer],
    ['[["2.4.01",3],null]', noAnswer],
  ])('and %s is never taken for one', (text, message) =>
    expect(() => ballotIn(text)).toThrow(message),
  );

  test.each(['', '[["2.4.01"', 'undefined'])('nor is “%s”, which is no JSON', (text) =>
    expect(() => ballotIn(text)).toThrow(),
  );
});

describe('for any ballot and any answers', () => {
  /** Any UTF-16, halves of surrogate pairs among it: a property takes what a member pasted. */
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes)),
  );
  const anyAnswer: fc.Arbitrary<Answer> = fc.record({
    method: fc.constantFrom(...METHODS),
    rating: fc.constantFrom(null, ...CHOICES),
    strategy: fc.oneof(fc.constant(''), anyText),
  });
  const isSaid = ({ rating, strategy }: Answer): boolean => rating !== null || strategy !== '';
  const anyBallot = fc.uniqueArray(anyAnswer.filter(isSaid), { selector: ({ method }) => method });

  test('what was kept is read back as it was', () => {
    fc.assert(
      fc.property(anyBallot, (ballot) => {
        expect(ballotIn(ballotText(ballot))).toEqual(ballot);
      }),
    );
  });

  // No strategy is left as it was read while the ballot holds another: what the sidebar shows then
  // is out of date.
  const anyEntered: fc.Arbitrary<AnswerEntered> = fc.record({
    method: fc.constantFrom(...METHODS),
    rating: fc.constantFrom(null, 'same' as const, ...CHOICES),
    ratingsBefore: fc.constant([]),
    strategy: fc.constantFrom('', 'We write', 'We call'),
    strategiesBefore: fc.constantFrom([''], ['We sing'], ['', 'We sing']),
  });
  const anySaving = fc.uniqueArray(anyEntered, { selector: ({ method }) => method });

  test('each method stands there once, and says something', () => {
    fc.assert(
      fc.property(anyBallot, fc.array(anyEntered), (ballot, answers) => {
        const changed = withAnswers(ballot, answers);
        const methods = changed.map(({ method }) => method);
        expect(new Set(methods).size).toBe(methods.length);
        expect(changed.filter(isSaid)).toEqual(changed);
      }),
    );
  });

  test('a rating that was entered stands there, and all other methods are as they were', () => {
    fc.assert(
      fc.property(anyBallot, anySaving, (ballot, answers) => {
        const changed = withAnswers(ballot, answers);
        const answerTo = (list: Answers, method: string) =>
          list.find((each) => each.method === method);
        for (const method of METHODS) {
          const given = answers.find((each) => each.method === method);
          const now = answerTo(changed, method);
          if (!given) expect(now).toEqual(answerTo(ballot, method));
          else if (given.rating !== 'same') expect(now?.rating ?? null).toBe(given.rating);
        }
      }),
    );
  });

  test('answers that are sent again change nothing', () => {
    fc.assert(
      fc.property(anyBallot, anySaving, (ballot, answers) => {
        const once = withAnswers(ballot, answers);
        expect(withAnswers(once, answers)).toEqual(once);
      }),
    );
  });
});

describe('answers moved from one ballot to another of the same giver', () => {
  const a = (rating: Answer['rating'], strategy = ''): Answer => answer('a', { rating, strategy });

  test.each<readonly [what: string, from: Ballot, to: Ballot, after: Ballot, left: Ballot]>([
    ['all of them', [a(1), two], [one], [one, a(1), two], []],
    ['and none over another', [a(1)], [a(2)], [a(2)], [a(1)]],
    ['and none twice', [a(1, 'x')], [a(1, 'x')], [a(1, 'x')], []],
    ['a strategy to a rating', [a(1, 'x')], [a(2)], [a(2, 'x')], [a(1)]],
    ['a rating to a strategy', [a(1, 'x')], [a(null, 'y')], [a(1, 'y')], [a(null, 'x')]],
  ])('%s', (...[, from, to, after, left]) => {
    expect(moved(Object.freeze(from), Object.freeze(to))).toEqual({ to: after, left });
  });
});
