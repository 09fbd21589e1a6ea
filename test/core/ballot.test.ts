import fc from 'fast-check';
import { entersStrategy, type AnswerEntered } from '../../src/core/answerRequest';
import {
  ballotIn,
  ballotText,
  ratingBy,
  withAnswers,
  withoutAnswers,
  type Answer,
} from '../../src/core/ballot';
import { CHOICES } from '../../src/core/rating';

const answer = (method: string, given: Partial<Answer> = {}): Answer =>
  Object.freeze({ method, rating: 3, strategy: '', by: 'p1', ...given });

const METHODS = ['2.4.01', '2.4.02', '2.4.03', '2.4.04'] as const;
const [one, two, three] = [answer('2.4.01'), answer('2.4.02'), answer('2.4.03')];

/** What p1 enters; without a change the sidebar sends `same`, and the strategy that it had read. */
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
  const others = answer('2.4.02', { strategy: 'We call', by: 'p2' });

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
    ['replaces another’s answer whole', [[others], [rates(4)]], [answer('2.4.02', { rating: 4 })]],
    ['takes another’s answer away whole', [[others], [rates(null)]], []],
    ['leaves another’s answer to which nothing was entered', [[others], [rates('same')]], [others]],
    ['leaves all as it is if nothing was entered', [[one, others], []], [one, others]],
  ])('%s', (_, [ballot, answers], changed) =>
    expect(withAnswers(Object.freeze(ballot), Object.freeze(answers), 'p1')).toEqual(changed),
  );
});

test('withAnswers refuses a strategy that would take another’s rating over, and show it', () => {
  const others = answer('2.4.02', { by: 'p2' });
  const writes = entered('2.4.02', { strategy: 'We write' });
  expect(() => withAnswers([others], [writes], 'p1')).toThrow(
    'Saving the strategy of 2.4.02 failed: somebody else answered it under these initials before. Choose a rating of your own first.',
  );
});

test('withAnswers refuses two strategies for which there is no room beside each other', () => {
  const kept = answer('2.4.02', { strategy: 'x'.repeat(600) });
  const writes = (length: number) => entered('2.4.02', { strategy: 'y'.repeat(length) });
  expect(withAnswers([kept], [writes(397)], 'p1')[0]?.strategy).toHaveLength(1_000);
  expect(() => withAnswers([kept], [writes(398)], 'p1')).toThrow(
    'Saving the strategy of 2.4.02 failed: it was changed in another window or on another computer meanwhile, and both together have 1001 characters, where there is room for 1000. Shorten it.',
  );
});

test('ratingBy gives the rating that somebody gave themselves', () => {
  const ballot = [one, answer('2.4.02', { rating: 4, by: 'p2' })];
  const ratings = METHODS.slice(0, 3).map((method) => ratingBy(ballot, method, 'p1'));
  expect(ratings).toEqual([3, null, null]);
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
  const others = answer('2.4.03', { rating: 1, by: 'p2' });
  test.each<[string, readonly Answer[], string]>([
    ['none', [], '[]'],
    ['a rating', [one], '[["p1",["2.4.01",3]]]'],
    ['a ?', [answer('2.4.01', { rating: '?' })], '[["p1",["2.4.01","?"]]]'],
    [
      'a strategy with quotes, and no rating',
      [answer('2.4.01', { rating: null, strategy: 'We "meet"' })],
      '[["p1",["2.4.01",null,"We \\"meet\\""]]]',
    ],
    [
      'a rating with a strategy',
      [answer('2.4.01', { rating: 4, strategy: 'We meet' })],
      '[["p1",["2.4.01",4,"We meet"]]]',
    ],
    ['two answers', [one, two], '[["p1",["2.4.01",3],["2.4.02",3]]]'],
    ['two people’s', [one, two, others], '[["p1",["2.4.01",3],["2.4.02",3]],["p2",["2.4.03",1]]]'],
  ])('%s, and back', (_, ballot, text) => {
    expect(ballotText(ballot)).toBe(text);
    expect(ballotIn(text)).toEqual(ballot);
  });

  test('by who gave them, in the order in which they came', () => {
    const text = '[["p2",["2.4.03",1],["2.4.04",2]],["p1",["2.4.01",3]]]';
    const last = answer('2.4.04', { rating: 2, by: 'p2' });
    expect(ballotText([others, one, last])).toBe(text);
    expect(ballotIn(text)).toEqual([others, last, one]);
  });

  const noList = 'Reading a ballot failed: it is no list.';
  const noAnswer = 'Reading a ballot failed: it holds something that is no answer.';
  test.each([
    ['{}', noList],
    ['null', noList],
    ['"[]"', noList],
    ['[3]', noAnswer],
    ['[[]]', noAnswer],
    ['[["p1"]]', noAnswer],
    ['[["p1","2.4.01",3]]', noAnswer],
    ['[["p1",["2.4.01"]]]', noAnswer],
    ['[["p1",["2.4.01","3"]]]', noAnswer],
    ['[["p1",["2.4.01",5]]]', noAnswer],
    ['[["p1",["2.4.01",3,null]]]', noAnswer],
    ['[["p1",[1,3]]]', noAnswer],
    ['[[1,["2.4.01",3]]]', noAnswer],
    ['[["p1",["2.4.01",3],null]]', noAnswer],
    ['[["p1",["2.4.01",3]],null]', noAnswer],
  ])('and %s is never taken for one', (text, message) =>
    expect(() => ballotIn(text)).toThrow(new Error(message)),
  );

  test.each(['', '[["p1",["2.4.01"', 'undefined'])('nor is “%s”, which is no JSON', (text) =>
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
    by: fc.constantFrom('p1', 'p2'),
  });
  const isSaid = ({ rating, strategy }: Answer): boolean => rating !== null || strategy !== '';
  const anyBallot = fc.uniqueArray(anyAnswer.filter(isSaid), { selector: ({ method }) => method });

  test('what was kept is read back as it was, by who gave it', () => {
    fc.assert(
      fc.property(anyBallot, (ballot) => {
        const givers = ballot.map(({ by }) => by);
        const byGiver = (a: Answer, b: Answer) => givers.indexOf(a.by) - givers.indexOf(b.by);
        expect(ballotIn(ballotText(ballot))).toEqual([...ballot].sort(byGiver));
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

  /** Without what would be refused: see above. */
  const saved = (ballot: Answers, answers: Entered): Answers => {
    const isOthers = (id: string) => ballot.some(({ method, by }) => method === id && by === 'p2');
    const isRefused = (given: AnswerEntered): boolean =>
      given.rating === 'same' && entersStrategy(given) && isOthers(given.method);
    return withAnswers(
      ballot,
      answers.filter((given) => !isRefused(given)),
      'p1',
    );
  };

  test('each method stands there once, and says something', () => {
    fc.assert(
      fc.property(anyBallot, fc.array(anyEntered), (ballot, answers) => {
        const changed = saved(ballot, answers);
        const methods = changed.map(({ method }) => method);
        expect(new Set(methods).size).toBe(methods.length);
        expect(changed.filter(isSaid)).toEqual(changed);
      }),
    );
  });

  test('a rating that was entered stands there, and all other methods are as they were', () => {
    fc.assert(
      fc.property(anyBallot, anySaving, (ballot, answers) => {
        const changed = saved(ballot, answers);
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

  test('nobody is ever given what another wrote', () => {
    fc.assert(
      fc.property(anyBallot, anySaving, (ballot, answers) => {
        const others = ballot.filter(({ by }) => by === 'p2');
        for (const { method, strategy, by } of saved(ballot, answers)) {
          const before = others.find((each) => each.method === method);
          const given = answers.find((each) => each.method === method);
          if (before && by === 'p1') expect(strategy).toBe(given?.strategy);
        }
      }),
    );
  });

  test('answers that are sent again change nothing', () => {
    fc.assert(
      fc.property(anyBallot, anySaving, (ballot, answers) => {
        const once = saved(ballot, answers);
        expect(saved(once, answers)).toEqual(once);
      }),
    );
  });
});
