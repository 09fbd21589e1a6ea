import { worksheetOf, type Context } from '../calls/context';
import { fromUniver, overlap, type Area } from './area';
import type { Place } from './cells';

/** Merged cells of which at least one lies in a place, whole. */
export function mergedAreas(context: Context, { sheetId, area }: Place): Area[] {
  return worksheetOf(context, sheetId)
    .getMergeData()
    .map((range) => fromUniver(range.getRange()))
    .filter((one) => overlap(one, area));
}
