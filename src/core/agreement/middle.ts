import { STEPS, total, type Counts, type Step } from './rating';

/**
 * The two middle ratings of the team (lower and upper median). They differ only where an even
 * number of members is split in half.
 *
 * @returns elements ceil(n/2) and floor(n/2)+1 of the sorted ratings; `null` if nobody has rated
 * @example middle([1, 1, 1, 1]) // { lower: 2, upper: 3 }
 */
export function middle(counts: Counts): { readonly lower: Step; readonly upper: Step } | null {
  const n = total(counts);
  const ratings = STEPS.flatMap((step) => Array<Step>(counts[step - 1] ?? 0).fill(step));
  const lower = ratings[Math.ceil(n / 2) - 1];
  const upper = ratings[Math.floor(n / 2)];
  return lower === undefined || upper === undefined ? null : { lower, upper };
}
