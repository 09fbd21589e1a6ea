import { deserializeRangeWithSheet, serializeRange } from '@univerjs/engine-formula';
import { fromUniver, type Area } from '../cells/area';
import { writeValues } from '../cells/cells';
import type { Context } from '../calls/context';
import { list, text } from '../calls/guard';
import { checkValue } from '../cells/toUniverFormula';
import { describe } from '../calls/describe';
import { requireTaken } from '../cells/taken';

type Google = GoogleAppsScript.Spreadsheet.RangeList;

/** Several parts of one tab, to be written by one call. */
export class RangeList implements Pick<Google, 'setValue'> {
  constructor(
    private readonly context: Context,
    private readonly sheetId: string,
    private readonly areas: readonly Area[],
  ) {}

  setValue(value: unknown): Google {
    checkValue(value);
    const parts = this.areas.map((area) => {
      const row = Array.from({ length: area.columns }, () => value);
      const values = Array.from({ length: area.rows }, () => row);
      return { place: { sheetId: this.sheetId, area }, values };
    });
    for (const { place, values } of parts) requireTaken(this.context, place, values);
    for (const { place, values } of parts) writeValues(this.context, place, values);
    return this as unknown as Google;
  }
}

const cells = /^[A-Z]{1,3}[1-9]\d*(:[A-Z]{1,3}[1-9]\d*)?$/;

/** @example areasOf(['C6', 'C8:C9']) // [{ row: 6, column: 3, rows: 1, columns: 1 }, …] */
export function areasOf(a1s: unknown): Area[] {
  const areas = list(a1s, 'The list of ranges').map((given) => {
    const a1 = text(given, 'A range');
    const { range } = deserializeRangeWithSheet(a1);
    // Univer turns a range that ends before it starts about; what Google does is not documented.
    if (cells.test(a1) && serializeRange(range) === a1) return fromUniver(range);
    throw new Error(`The range ${describe(a1)} is not valid; give one such as C6 or C6:C9.`);
  });
  if (areas.length === 0) throw new Error('The list of ranges is empty; give at least one.');
  return areas;
}
