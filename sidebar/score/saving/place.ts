import type { RequestOf } from '../../../src/core/requests/requests';

/** Which sheet an answer belongs to, and under whose initials it is given. */
export type Place = RequestOf<'getBallot'>;

export function isSamePlace(one: Place, other: Place): boolean {
  return (
    one.subsection === other.subsection &&
    one.cycle === other.cycle &&
    one.initials === other.initials
  );
}
