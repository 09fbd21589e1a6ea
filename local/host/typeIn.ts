import { writeValues, type Place } from './cells';
import type { Context } from './context';
import { isTaken } from './taken';

/** What a person's typing does to a cell: false if its validation turns the entry away. */
export function typeIn(context: Context, place: Place, typed: string): boolean {
  if (!isTaken(context, place, typed)) return false;
  writeValues(context, place, [[typed]]);
  return true;
}
