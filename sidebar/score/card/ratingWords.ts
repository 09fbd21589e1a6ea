import type { Rating } from '../../../src/core/agreement/rating';

/**
 * A rating in the words of the scale.
 *
 * @example ratingWords(4, scale) // "We're great at this"
 */
export function ratingWords(rating: Rating, scale: readonly string[]): string {
  return rating === '?' ? 'Can’t say yet' : (scale[rating - 1] ?? '');
}
