import fc from 'fast-check';
import {
  agreement,
  alignment,
  isMisaligned,
  range,
  spread,
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
    '%s: spread, agreement, flag, range and medians are exact',
    (_, vector) => {
      const row = counts(vector.counts);
      expect(spread(row)).toBe(vector.pairwiseGapSum);
      expect(agreement(row)).toBeCloseTo(fraction(vector.lsq_exact), 12);
      expect(isMisaligned(row)).toBe(vector.flag_recommended_4G_gt_n2);
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
  // By hand from the rule: G, then 4·G against n², then highest − lowest.
  test.each([
    ['even split of neighbours: G=1, 4 ≤ 4', [0, 1, 1, 0], 'Aligned'],
    ['two steps apart: G=2, 8 > 4', [1, 0, 1, 0], 'Misaligned'],
    ['one of six two steps off: G=10, 40 > 36', [5, 0, 1, 0], 'Misaligned'],
    ['one of seven two steps off: G=12, 48 ≤ 49', [6, 0, 1, 0], 'One voice apart'],
    ['all the same: G=0', [0, 0, 4, 0], 'Aligned'],
  ] as const)('%s', (_, row, word) => expect(alignment(row)).toBe(word));

  test('up to six members, misaligned is the same as two people two or more steps apart', () => {
    fc.assert(
      fc.property(
        anyCounts.filter((row) => total(row) <= 6),
        (row) => isMisaligned(row) === range(row) >= 2,
      ),
    );
  });
});

describe('for every distribution', () => {
  test('misaligned exactly when agreement is below 2/3', () => {
    fc.assert(
      fc.property(anyCounts, (row) => {
        const n = total(row);
        // agreement < 2/3 in whole numbers: 3·(3n² − 4G) < 2·3n².
        const below = 3 * (3 * n * n - 4 * spread(row)) < 6 * n * n;
        expect(isMisaligned(row)).toBe(below);
        const rounded = agreement(row) ?? 1;
        if (Math.abs(rounded - 2 / 3) > 1e-9) expect(rounded < 2 / 3).toBe(below);
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
