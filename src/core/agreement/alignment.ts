import { MISALIGNED } from '../words/protocol';
import { total, type Counts } from './rating';

export type Alignment = typeof MISALIGNED | 'One voice apart' | 'Aligned';

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
 * Whether the ratings are more spread out than an even split between two neighbouring steps.
 * In whole numbers, so that no rounding can part the flag from `agreement < 2/3`.
 *
 * @example isMisaligned([1, 0, 1, 0]) // true
 */
export function isMisaligned(counts: Counts): boolean {
  const n = total(counts);
  return 4 * spread(counts) > n * n;
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
 * @example alignment([6, 0, 1, 0]) // 'One voice apart'
 */
export function alignment(counts: Counts): Alignment | null {
  if (total(counts) < 2) return null;
  if (isMisaligned(counts)) return MISALIGNED;
  return range(counts) >= 2 ? 'One voice apart' : 'Aligned';
}
