import { isWritten, type Entry } from './entry';
import { isSamePlace } from './place';

/** Whether an entry waits to be saved under other initials than these. */
export function isUnsavedElsewhere({ state, place }: Entry, initials: string): boolean {
  return state !== 'saved' && place.initials !== initials;
}

/**
 * All entries after what is not saved under other initials was given to these. What waits to be saved
 * under these stays: a rating and a strategy each for itself.
 *
 * @example movedTo(entries, 'AX').every(({ place }) => place.initials === 'AX') // true
 */
export function movedTo(entries: readonly Entry[], initials: string): readonly Entry[] {
  const isMoved = (entry: Entry): boolean => isUnsavedElsewhere(entry, initials);
  const stay = entries.filter((entry) => !isMoved(entry));
  return entries
    .filter(isMoved)
    .map((entry) => ({ ...entry, place: { ...entry.place, initials } }))
    .reduce(withMoved, stay);
}

function withMoved(entries: readonly Entry[], given: Entry): readonly Entry[] {
  // Under these initials there may be no rating yet, whatever there was under the others.
  const moved = { ...given, ratingsBefore: [...given.ratingsBefore, ''] };
  const there = entries.find(
    ({ method, place }) => method === moved.method && isSamePlace(place, moved.place),
  );
  const others = entries.filter((entry) => entry !== there);
  return [...others, there ? merged(there, moved) : moved];
}

function merged(there: Entry, moved: Entry): Entry {
  const { rating, isRated, ratingsBefore, strategy, strategiesBefore } = moved;
  return {
    ...there,
    ...(isRated && !there.isRated && { rating, isRated, ratingsBefore }),
    ...(isWritten(moved) && !isWritten(there) && { strategy, strategiesBefore }),
    state: there.state === 'saved' ? moved.state : there.state,
  };
}
