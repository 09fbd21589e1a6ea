import { Refusal } from '../../core/calls/refusal';
import { runsOf } from '../tab/runsOf';
import type { Parts } from '../sheet/parts';
import type { SheetRead } from '../sheet/readSheet';
import { placesIn, countedRows, formulaCells, type FormulaCell } from './formulaCells';
import { asText } from '../tab/looksOf';

/**
 * Whether the formulas of a sheet can be written without coming over what people have put there.
 *
 * @example canRepairFormulas(parts) // false if Agreement and Alignment stand apart
 */
export function canRepairFormulas(parts: Parts): boolean {
  return parts.header.lost.length === 0 && placesIn(parts) !== null && countedRows(parts) !== null;
}

/**
 * Writes all formulas of a sheet again, and clears what stands in the way of those that fill several
 * cells. Ratings, and what people put elsewhere, stay as they are.
 *
 * @throws Refusal if they cannot be written; see `canRepairFormulas`
 * @example repairFormulas(read)
 */
export function repairFormulas(read: SheetRead): void {
  const [places, rows] = [placesIn(read.parts), countedRows(read.parts)];
  if (!places || !rows || !canRepairFormulas(read.parts)) {
    throw new Refusal({
      action: `Repairing the tab “${read.sheet.getName()}”`,
      found: 'its columns, its header or the row of its tally were changed.',
      remedy: 'Press Check workbook again to see what to put right first.',
    });
  }
  const cells = formulaCells(read.parts, places, rows);
  const { box1, box4, rated, agreement, alignment } = places;
  const [top, bottom] = [rows.first, rows.tally ?? rows.last];
  writeBlock(read, cells, { top, bottom, left: box1, right: box4, filled: top - 1 });
  writeBlock(read, cells, { top, bottom, left: rated, right: rated, filled: top - 1 });
  writeBlock(read, cells, { top, bottom, left: agreement, right: alignment, filled: rows.last });
}

interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** One formula fills it down to this row, so that everything else in it has to go. */
  readonly filled: number;
}

/** As a rule one call. A row that is none of ours is passed over if somebody has formulas in it. */
function writeBlock(
  { sheet, values, parts }: SheetRead,
  cells: readonly FormulaCell[],
  { top, bottom, left, right, filled }: Block,
): void {
  const range = sheet.getRange(top, left, bottom - top + 1, right - left + 1);
  const isTally = (row: number): boolean =>
    parts.lines.some((line) => line.row === row && line.kind === 'tally');
  const written = range.getFormulas().map((formulas, down) => {
    const row = top + down;
    const own = cells.filter((cell) => cell.row === row);
    const isOurs =
      row <= filled || isTally(row) || own.some(({ column }) => column >= left && column <= right);
    return {
      isOurs: isOurs || formulas.every((formula) => formula === ''),
      cells: formulas.map((_, across) => {
        const formula = own.find(({ column }) => column === left + across)?.formula;
        return formula ?? (isOurs ? '' : kept(values[row - 1]?.[left + across - 1]));
      }),
    };
  });
  for (const { from, items } of runsOf(written, (line) => line.isOurs)) {
    sheet
      .getRange(top + from, left, items.length, right - left + 1)
      .setValues(items.map((line) => line.cells));
  }
}

function kept(value: unknown): unknown {
  return typeof value === 'string' ? asText(value) : (value ?? '');
}
