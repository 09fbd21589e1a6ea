import { writeValues, type Place } from './cells/cells';
import type { Context } from './calls/context';
import { isTaken } from './cells/taken';

/** What a person's typing does to a cell: false if its validation turns the entry away. */
export function typeIn(context: Context, place: Place, typed: string): boolean {
  if (!isTaken(context, place, typed)) return false;
  writeValues(context, place, [[typed]]);
  return true;
}
