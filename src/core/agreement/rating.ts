/** A step of the scale, from "We really need to do this" (1) to "We're great at this" (4). */
export type Step = 1 | 2 | 3 | 4;
/** `?`: the member cannot say. Recorded, never counted. */
export type Rating = Step | '?';
/** How many members chose each step of the scale, from 1 to 4. */
export type Counts = readonly [number, number, number, number];

export const STEPS: readonly Step[] = [1, 2, 3, 4];
/** What a rating cell offers, in this order. */
export const CHOICES: readonly Rating[] = [...STEPS, '?'];

/**
 * The rating a cell holds. Nothing is trimmed or rounded: the formulas on the sheet compare in
 * the same way, so that the sheet and the sidebar can never count differently. What a cell holds and
 * shows otherwise is an object, and none.
 *
 * @returns `null` if the cell holds no rating, whether it is blank or holds something else
 * @example ratingIn(3) // 3
 * @example ratingIn('2.5') // null
 */
export function ratingIn(cell: unknown): Rating | null {
  if (typeof cell === 'object') return null;
  return CHOICES.find((choice) => String(choice) === String(cell)) ?? null;
}

/**
 * The step of the scale that a text names.
 *
 * @returns `null` if it names none; `?` is none
 * @example stepIn('3') // 3
 */
export function stepIn(text: string): Step | null {
  return STEPS.find((step) => String(step) === text) ?? null;
}

/**
 * How many ratings the counts stand for.
 *
 * @example total([1, 0, 2, 0]) // 3
 */
export function total(counts: Counts): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
