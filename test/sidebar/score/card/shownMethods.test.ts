import {
  countDone,
  neighbour,
  nextOpen,
  shownMethods,
  SUMMARY,
  wantsStrategy,
} from '../../../../sidebar/score/card/shownMethods';
import type { Rating } from '../../../../src/core/agreement/rating';
import type { Ballot, BallotMethod } from '../../../../sidebar/server/reply';

const method = (id: string, rating: Rating | null, part: Partial<BallotMethod> = {}) => ({
  ...{
    id,
    skill: 'Meet',
    text: `Method ${id}`,
    rating,
    strategy: '',
    isKept: false,
    isElsewhere: false,
  },
  ...part,
});
const methods = [
  method('a', null),
  method('b', 3),
  method('c', null, { isKept: true }),
  method('d', null),
  method('e', '?'),
];
const ballot: Ballot = { stage: 'hidden', methods };

describe('shownMethods', () => {
  it('puts what was entered since over what was read, also where an answer was taken away', () => {
    const answers = new Map([
      ['a', { rating: 4, strategy: 'We meet' }],
      ['b', { rating: null, strategy: '' }],
      ['c', { rating: 1, strategy: '' }],
    ] as const);
    expect(shownMethods(ballot, answers)).toEqual([
      method('a', 4, { strategy: 'We meet' }),
      method('b', null),
      method('c', 1),
      method('d', null),
      method('e', '?'),
    ]);
  });
});

describe('countDone', () => {
  it('counts ratings, “can’t say”, and what somebody else answered under these initials', () => {
    expect(countDone(methods)).toBe(3);
  });
});

describe('nextOpen', () => {
  it.each([
    ['from the beginning', undefined, 'a'],
    ['past those that are answered', 'a', 'd'],
    ['round the end', 'd', 'a'],
    ['from one that is gone', 'z', 'a'],
  ])('goes to the next method without an answer, %s', (_, id, next) => {
    expect(nextOpen(methods, id)).toBe(next);
  });

  it('goes to the summary when all but the method itself are answered', () => {
    expect(nextOpen([method('a', null), method('b', 2)], 'a')).toBe(SUMMARY);
  });
});

describe('neighbour', () => {
  it.each([
    ['a', 1, 'b'],
    ['b', -1, 'a'],
    ['a', -1, 'a'],
    ['e', 1, SUMMARY],
    [SUMMARY, -1, 'e'],
    [SUMMARY, 1, SUMMARY],
  ] as const)('leads from %s by %i to %s', (id, by, to) => {
    expect(neighbour(methods, id, by)).toBe(to);
  });
});

describe('wantsStrategy', () => {
  it.each([
    ['rated 3', method('a', 3), true],
    ['rated 4', method('a', 4), true],
    ['rated 2 that holds a strategy', method('a', 2, { strategy: 'We meet' }), true],
    ['rated 2', method('a', 2), false],
    ['without an answer', method('a', null), false],
  ])('of a method %s', (_, rated, wanted) => {
    expect(wantsStrategy(rated)).toBe(wanted);
  });
});
