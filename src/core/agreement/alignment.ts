import { MISALIGNED } from '../words/protocol';
import { middle } from './middle';
import { STEPS, total, type Counts } from './rating';

export type Alignment =
  typeof MISALIGNED | '1 voice apart' | `${number} voices apart` | 'Nearly aligned' | 'Aligned';

/**
 * G: the sum of the gaps between every two ratings, from the running totals of the counts.
 *
 * @example spread([1, 0, 0, 1]) // 3
 */
export function spread(counts: Counts): number {
  const n = total(counts);
  const [first, second, third] = counts;
  return [first, first + second, first + second + third].reduce(
    (sum, below) => sum + below * (n - below),
    0,
  );
}

/**
 * How far the team agrees on one method: l² of Blair and Lacy (2000), `1 − 4·G / (3·n²)`.
 *
 * @returns 0 (half at 1, half at 4) to 1 (all the same); `null` below two ratings
 * @example agreement([0, 3, 1, 0]) // 0.75
 */
export function agreement(counts: Counts): number | null {
  const n = total(counts);
  return n < 2 ? null : 1 - (4 * spread(counts)) / (3 * n * n);
}

/**
 * Agreement as it is shown, in whole percent, rounded down: it never seems to reach the half that
 * `isMisaligned` denies it.
 *
 * @returns 0 to 100; `null` below two ratings
 * @example percent([0, 3, 1, 0]) // 75
 */
export function percent(counts: Counts): number | null {
  const exact = agreement(counts);
  // 0.57 · 100 is less than 57 by an error of rounding; a real difference is larger by far.
  return exact === null ? null : Math.floor(100 * exact + 1e-9);
}

/**
 * Whether the gaps between the ratings are more than half as large as they could be.
 * In whole numbers, so that no rounding can part the flag from `agreement < 1/2`.
 *
 * @example isMisaligned([1, 0, 1, 0]) // true
 */
export function isMisaligned(counts: Counts): boolean {
  const n = total(counts);
  return 8 * spread(counts) > 3 * n * n;
}

/**
 * How many ratings stand two or more steps from the nearer of the two middle ones.
 *
 * @example voicesApart([6, 0, 1, 0]) // 1
 */
export function voicesApart(counts: Counts): number {
  const middles = middle(counts);
  if (!middles) return 0;
  const { lower, upper } = middles;
  return STEPS.filter((step) => Math.min(Math.abs(step - lower), Math.abs(step - upper)) >= 2)
    .map((step) => counts[step - 1] ?? 0)
    .reduce((sum, count) => sum + count, 0);
}

/**
 * Highest minus lowest rating, in steps; 0 where nobody has rated.
 *
 * @example range([1, 0, 0, 1]) // 3
 */
export function range(counts: Counts): number {
  const lowest = counts.findIndex((count) => count > 0);
  const highest = 3 - [...counts].reverse().findIndex((count) => count > 0);
  return lowest < 0 ? 0 : highest - lowest;
}

/**
 * The word shown for one method.
 *
 * @returns `null` below two ratings
 * @example alignment([6, 0, 1, 0]) // '1 voice apart'
 */
export function alignment(counts: Counts): Alignment | null {
  if (total(counts) < 2) return null;
  if (isMisaligned(counts)) return MISALIGNED;
  const apart = voicesApart(counts);
  if (apart > 0) return apart === 1 ? '1 voice apart' : `${apart} voices apart`;
  return range(counts) >= 2 ? 'Nearly aligned' : 'Aligned';
}
