import { isMisaligned } from '../../../src/core/agreement/alignment';

/**
 * How many rows of a quite ordinary team are highlighted: ratings that spread around a common level
 * by so many steps (a normal distribution, rounded to the scale), with levels from 1.5 to 3.5 alike
 * often. Worked out from the probability of every distribution, without chance.
 */
function highlighted(members: number, spread: number): number {
  const levels = Array.from({ length: 21 }, (_, index) => 1.5 + index / 10);
  const counts = misaligned(members);
  const shares = levels.map((level) => {
    const steps = stepsAround(level, spread).map(Math.log);
    return sumOf(counts, ({ row, ways }) =>
      // Of the multinomial distribution. Nobody chose a step that nobody can choose.
      Math.exp(ways + sumOf([0, 1, 2, 3], (step) => (row[step] ?? 0) * (steps[step] ?? 0))),
    );
  });
  return sumOf(shares, (share) => share) / shares.length;
}

type Four = readonly [number, number, number, number];

/** Every distribution that is highlighted, and in how many ways it comes about, as a logarithm. */
function misaligned(members: number): readonly { readonly row: Four; readonly ways: number }[] {
  const upTo = (most: number): readonly number[] => Array.from({ length: most + 1 }, (_, n) => n);
  return upTo(members)
    .flatMap((a) => upTo(members - a).map((b) => [a, b] as const))
    .flatMap(([a, b]) => upTo(members - a - b).map((c): Four => [a, b, c, members - a - b - c]))
    .filter((row) => isMisaligned(row))
    .map((row) => ({ row, ways: logFactorial(members) - sumOf(row, logFactorial) }));
}

function logFactorial(n: number): number {
  return n < 2 ? 0 : Math.log(n) + logFactorial(n - 1);
}

function sumOf<Item>(items: readonly Item[], numberOf: (item: Item) => number): number {
  let sum = 0;
  for (const item of items) sum += numberOf(item);
  return sum;
}

function stepsAround(level: number, spread: number): Four {
  const below = [1.5, 2.5, 3.5].map((edge) => normal((edge - level) / spread));
  const [one = 0, two = 0, three = 0] = below;
  return [one, two - one, three - two, 1 - three];
}

/** The normal distribution function, by Abramowitz and Stegun 7.1.26 (error below 1.5e-7). */
function normal(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series = [0.254829592, -0.284496736, 1.421413741, -1.453152027, 1.061405429];
  const tail = series.reduce((sum, a, power) => sum + a * t ** (power + 1), 0) * Math.exp(-x * x);
  return z > 0 ? 1 - tail / 2 : tail / 2;
}

const TEAMS = [2, 5, 8, 12, 20, 30] as const;
const shares = (spread: number): readonly number[] =>
  TEAMS.map((members) => 100 * highlighted(members, spread));

test('the shares that the design quotes, for teams of 2, 4, 5, 6, 8, 12 and 20', () => {
  const told = [12, 20, 36, 27, 24, 35, 35];
  [2, 4, 5, 6, 8, 12, 20].forEach((members, index) => {
    const share = 100 * highlighted(members, 0.7);
    expect(Math.abs(share - (told[index] ?? 0))).toBeLessThan(2);
  });
});

test.each([
  // Whose ratings are close together sees few rows highlighted, whatever its size; who differs, most.
  [0.5, 0, 15],
  [0.7, 10, 45],
  [0.9, 15, 85],
])('ratings that spread by %d: every team sees %d to %d %% of its rows highlighted', (spread, least, most) => {
  for (const share of shares(spread)) {
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThanOrEqual(most);
  }
}); // prettier-ignore

test('it means the same to a team of five and to one of thirty', () => {
  const [, ...larger] = shares(0.7);
  expect(Math.max(...larger)).toBeLessThan(2 * Math.min(...larger));
});
