import { runsOf } from '../core/runs';
import type { SheetRead } from './readSheet';
import { columnsIn, formulaCells, type FormulaCell } from './formulaCells';
import { asText } from './grids';

/**
 * Writes all formulas of a sheet again, and clears what stands in the way of those that fill several
 * cells. Ratings, and what people put elsewhere, stay as they are.
 *
 * @throws Error if people have moved its columns apart
 * @example repairFormulas({ sheet, values, parts })
 */
export function repairFormulas(read: SheetRead): void {
  const columns = columnsIn(read.parts);
  if (!columns) {
    throw new Error(
      `Repairing the tab “${read.sheet.getName()}” failed: its boxes, or Agreement and Alignment, do not stand side by side. Move them back, then press Repair again.`,
    );
  }
  const cells = formulaCells(read.parts, columns);
  const { firstBox, lastBox, rated, agreement, alignment } = columns;
  writeBlock(read, cells, { left: firstBox, right: lastBox, isFilled: false });
  writeBlock(read, cells, { left: rated, right: rated, isFilled: false });
  writeBlock(read, cells, { left: agreement, right: alignment, isFilled: true });
}

interface Block {
  readonly left: number;
  readonly right: number;
  /** One formula fills all of it, so that everything else in it has to go. */
  readonly isFilled: boolean;
}

/** As a rule one call. A row that is none of ours is passed over if somebody has formulas in it. */
function writeBlock(
  { sheet, values, parts }: SheetRead,
  cells: readonly FormulaCell[],
  { left, right, isFilled }: Block,
): void {
  const rows = parts.lines.map(({ row }) => row);
  const top = Math.min(...rows);
  const range = sheet.getRange(top, left, rows.length, right - left + 1);
  const isTally = (row: number): boolean =>
    parts.lines.some((line) => line.row === row && line.kind === 'tally');
  const written = range.getFormulas().map((formulas, down) => {
    const row = top + down;
    const own = cells.filter((cell) => cell.row === row);
    const isOurs =
      isFilled || isTally(row) || own.some(({ column }) => column >= left && column <= right);
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
