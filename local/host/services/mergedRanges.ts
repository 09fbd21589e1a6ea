import { worksheetOf, type Context } from '../calls/context';
import { fromUniver, overlap } from '../cells/area';
import type { Place } from '../cells/cells';
import { rangeOf } from './range';

/** Those that hold at least one cell of a range, whole. */
export function mergedRangesOf(
  context: Context,
  { sheetId, area }: Place,
): GoogleAppsScript.Spreadsheet.Range[] {
  const merged = worksheetOf(context, sheetId)
    .getMergeData()
    .map((range) => fromUniver(range.getRange()))
    .filter((one) => overlap(one, area));
  return context.realm.Array.from(merged, (one) => rangeOf(context, { sheetId, area: one }));
}
