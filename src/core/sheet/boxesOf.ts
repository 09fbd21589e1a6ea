import type { Entry } from './form';
import { ratingIn } from '../agreement/rating';

/**
 * The boxes that a row's ratings fill, whatever its sheet shows.
 *
 * @example boxesOf([{ initials: 'AB', value: 3 }]) // ['', '', 'AB', '']
 */
export function boxesOf(entries: readonly Entry[]): readonly [string, string, string, string] {
  const box = (step: number): string =>
    entries
      .filter((entry) => ratingIn(entry.value) === step)
      .map((entry) => entry.initials)
      .join(', ');
  return [box(1), box(2), box(3), box(4)];
}
