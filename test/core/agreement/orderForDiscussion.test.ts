import fc from 'fast-check';
import { agreement, range } from '../../../src/core/agreement/alignment';
import {
  compareForDiscussion,
  orderForDiscussion,
} from '../../../src/core/agreement/orderForDiscussion';
import { middle } from '../../../src/core/agreement/middle';
import { total, type Counts } from '../../../src/core/agreement/rating';

const row = (id: string, counts: Counts) => Object.freeze({ id, counts });
const order = (...rows: ReturnType<typeof row>[]): string =>
  orderForDiscussion(Object.freeze(rows))
    .map(({ id }) => id)
    .join(' ');

describe('rows are discussed', () => {
  // Agreements by hand: (1,0,0,1) 0; (2,0,0,1) 1/9; (1,0,1,0) 1/3; (0,1,0,1) 1/3.
  test('lower agreement first', () => {
    expect(order(row('third', [1, 0, 1, 0]), row('nought', [1, 0, 0, 1]))).toBe('nought third');
  });

  test('then the lower median', () => {
    expect(order(row('high', [0, 1, 0, 1]), row('low', [1, 0, 1, 0]))).toBe('low high');
  });

  test('then more ratings', () => {
    expect(order(row('two', [1, 0, 1, 0]), row('four', [2, 0, 2, 0]))).toBe('four two');
  });

  test('then as on the sheet', () => {
    expect(order(row('b', [1, 0, 1, 0]), row('a', [1, 0, 1, 0]))).toBe('b a');
  });

  // By an exhaustive search in Python with exact fractions: both have G/n² = 1/2, ranges 2 and 3.
  test('of equal agreement, the larger range first', () => {
    expect(order(row('narrow', [0, 1, 0, 1]), row('wide', [1, 0, 1, 4]))).toBe('wide narrow');
  });
});

describe('for any two rows', () => {
  const anyCounts: fc.Arbitrary<Counts> = fc.tuple(fc.nat(6), fc.nat(6), fc.nat(6), fc.nat(6));

  /** So few members that many pairs tie. */
  const fewCounts: fc.Arbitrary<Counts> = fc.tuple(fc.nat(1), fc.nat(1), fc.nat(1), fc.nat(1));

  test('agreement decides before anything else', () => {
    fc.assert(
      fc.property(anyCounts, anyCounts, (a, b) => {
        const [first, second] = [agreement(a), agreement(b)];
        fc.pre(first !== null && second !== null && Math.abs(first - second) > 1e-9);
        expect(compareForDiscussion(a, b) < 0).toBe((first ?? 0) < (second ?? 0));
      }),
    );
  });

  test('the order does not depend on which is asked first', () => {
    fc.assert(
      fc.property(anyCounts, anyCounts, (a, b) => {
        const [there, back] = [compareForDiscussion(a, b), compareForDiscussion(b, a)];
        expect(Math.sign(there) + Math.sign(back) === 0).toBe(true);
      }),
    );
  });

  test('two rows that tie have the same agreement, range, lower median and number of ratings', () => {
    fc.assert(
      fc.property(fewCounts, fewCounts, (a, b) => {
        fc.pre(total(a) > 1 && total(b) > 1 && compareForDiscussion(a, b) === 0);
        expect(agreement(a)).toBeCloseTo(agreement(b) ?? -1, 12);
        expect([range(a), middle(a)?.lower, total(a)]).toEqual([
          range(b),
          middle(b)?.lower,
          total(b),
        ]);
      }),
    );
  });
});
