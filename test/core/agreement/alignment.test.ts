import fc from 'fast-check';
import {
  agreement,
  alignment,
  isMisaligned,
  percent,
  range,
  spread,
  voicesApart,
} from '../../../src/core/agreement/alignment';
import { middle } from '../../../src/core/agreement/middle';
import { total, type Counts } from '../../../src/core/agreement/rating';
import vectors from '../../fixtures/agreement.json';

const counts = (list: readonly number[]): Counts => {
  const [first = 0, second = 0, third = 0, fourth = 0] = list;
  return [first, second, third, fourth];
};
const fraction = (text: string): number => {
  const [numerator = 0, denominator = 1] = text.split('/').map(Number);
  return numerator / denominator;
};
const anyCounts = fc
  .tuple(fc.nat(8), fc.nat(8), fc.nat(8), fc.nat(8))
  .filter((list) => total(list) >= 2);

describe('the 62 published vectors', () => {
  test('are all here', () => expect(vectors.vectors).toHaveLength(62));

  test.each(vectors.vectors.map((vector) => [vector.counts.join(' '), vector] as const))(
    '%s: spread, agreement, flag, voices, word, range and medians are exact',
    (_, vector) => {
      const row = counts(vector.counts);
      expect(spread(row)).toBe(vector.pairwiseGapSum);
      expect(agreement(row)).toBeCloseTo(fraction(vector.lsq_exact), 12);
      expect(isMisaligned(row)).toBe(vector.misaligned);
      expect(voicesApart(row)).toBe(vector.voicesApart);
      expect(alignment(row)).toBe(vector.word);
      expect(range(row)).toBe(vector.range);
      expect(middle(row)).toEqual({ lower: vector.medianLow, upper: vector.medianHigh });
    },
  );
});

describe('the edge cases of the vectors', () => {
  test.each(vectors.edgeCases.map(({ counts: list }) => [list.join(' '), list] as const))(
    '%s: no agreement, no word, no flag',
    (_, list) => {
      const row = counts(list);
      expect([agreement(row), alignment(row), isMisaligned(row)]).toEqual([null, null, false]);
    },
  );

  test('nobody has rated: no median and no range', () => {
    expect(middle([0, 0, 0, 0])).toBeNull();
    expect(range([0, 0, 0, 0])).toBe(0);
  });
});

describe('the word', () => {
  // By hand from the rule: G, then 8·G against 3·n², then who stands two steps from the middle.
  test.each([
    ['even split of neighbours: G=1, 8 ≤ 12', [0, 1, 1, 0], 'Aligned'],
    ['two steps apart: G=2, 16 > 12', [1, 0, 1, 0], 'Misaligned'],
    ['one of three two steps off: G=4, 32 > 27', [1, 0, 2, 0], 'Misaligned'],
    ['three in a row: G=4, 32 > 27', [0, 1, 1, 1], 'Misaligned'],
    ['one of six two steps off: G=10, 80 ≤ 108', [5, 0, 1, 0], '1 voice apart'],
    ['two of eight two steps off: G=24, 192 ≤ 192', [2, 0, 6, 0], '2 voices apart'],
    ['each within one step of the middle: G=8, 64 ≤ 75', [0, 1, 3, 1], 'Nearly aligned'],
    ['all the same: G=0', [0, 0, 4, 0], 'Aligned'],
  ] as const)('%s', (_, row, word) => expect(alignment(row)).toBe(word));
});

describe('in whole percent', () => {
  // By hand: 1 − 4·G/(3·n²).
  test.each([
    ['G=3, n=4: 1 − 12/48', [0, 3, 1, 0], 75],
    ['G=64, n=13: 1 − 256/507 = 49.5 %', [0, 2, 4, 7], 49],
    ['G=24, n=8: 1 − 96/192, an even half', [2, 0, 6, 0], 50],
    ['all the same', [0, 0, 4, 0], 100],
  ] as const)('%s', (_, row, whole) => expect(percent(row)).toBe(whole));

  test('below 50 exactly when misaligned, and 100 exactly when all chose the same', () => {
    fc.assert(
      fc.property(anyCounts, (row) => {
        expect((percent(row) ?? 100) < 50).toBe(isMisaligned(row));
        expect(percent(row) === 100).toBe(range(row) === 0);
      }),
    );
  });
});

describe('for every distribution', () => {
  test('misaligned exactly when agreement is below 1/2', () => {
    fc.assert(
      fc.property(anyCounts, (row) => {
        const n = total(row);
        // agreement < 1/2 in whole numbers: 2·(3n² − 4G) < 3n².
        const below = 2 * (3 * n * n - 4 * spread(row)) < 3 * n * n;
        expect(isMisaligned(row)).toBe(below);
        const rounded = agreement(row) ?? 1;
        if (Math.abs(rounded - 1 / 2) > 1e-9) expect(rounded < 1 / 2).toBe(below);
      }),
    );
  });

  test('a rater who moves towards the middle never lowers agreement', () => {
    fc.assert(
      fc.property(anyCounts, fc.constantFrom(0, 1, 2, 3), (row, from) => {
        const centre = middle(row);
        if (!centre || row[from] === 0) return;
        const step = from + 1;
        const to = step < centre.lower ? from + 1 : step > centre.upper ? from - 1 : from;
        const moved = [...row];
        moved[from] = (moved[from] ?? 0) - 1;
        moved[to] = (moved[to] ?? 0) + 1;
        expect(spread(counts(moved))).toBeLessThanOrEqual(spread(row));
      }),
    );
  });

  test('spread is the sum of the gaps between every two ratings', () => {
    fc.assert(
      fc.property(anyCounts, (row) => {
        const ratings = row.flatMap((count, index) => Array<number>(count).fill(index + 1));
        const gaps = ratings.flatMap((a, i) => ratings.slice(i + 1).map((b) => Math.abs(a - b)));
        expect(spread(row)).toBe(gaps.reduce((sum, gap) => sum + gap, 0));
      }),
    );
  });

  test('agreement lies between 0 and 1, and is the same seen from the other end', () => {
    fc.assert(
      fc.property(anyCounts, (row) => {
        expect(agreement(row)).toBeGreaterThanOrEqual(0);
        expect(agreement(row)).toBeLessThanOrEqual(1);
        expect(agreement(counts([...row].reverse()))).toBe(agreement(row));
      }),
    );
  });
});
