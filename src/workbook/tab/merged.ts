import { Refusal } from '../../core/calls/refusal';
import { listed } from '../../core/words/listed';
import { a1 } from './a1';
import { areaIn } from './highlightRule';
import type { Area } from './layout';
import type { Failure, Place } from './readTab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The merged cells within the block that these cells span, in one call. */
function mergedIn(sheet: Sheet, cells: readonly Place[]): readonly Area[] {
  if (cells.length === 0) return [];
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  return sheet
    .getRange(top, left, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1)
    .getMergedRanges()
    .map(areaIn);
}

/**
 * Whether a cell is one of merged ones, and not the first.
 *
 * @example isSwallowed({ row: 7, column: 3 }, { row: 6, column: 3, rows: 2, columns: 1 }) // true
 */
export function isSwallowed(cell: Place, { row, column, rows, columns }: Area): boolean {
  const [down, across] = [cell.row - row, cell.column - column];
  return down >= 0 && down < rows && across >= 0 && across < columns && down + across > 0;
}

/** Merged cells in A1 notation. @example areaName({ row: 6, column: 3, rows: 2, columns: 1 }) // 'C6:C7' */
export function areaName({ row, column, rows, columns }: Area): string {
  return `${a1({ row, column })}:${a1({ row: row + rows - 1, column: column + columns - 1 })}`;
}

/**
 * Makes sure that cells keep what is written into them: in merged ones all but the first lose it, and Google
 * says nothing.
 *
 * @throws Refusal if one of them is merged into another
 * @example requireUnmerged(sheet, [{ row: 6, column: 3 }], { action: 'Revealing', remedy: 'Press Reveal again.' })
 */
export function requireUnmerged(sheet: Sheet, cells: readonly Place[], failure: Failure): void {
  const merged = mergedIn(sheet, cells).filter((area) =>
    cells.some((cell) => isSwallowed(cell, area)),
  );
  if (merged.length === 0) return;
  throw new Refusal({
    action: failure.action,
    found: `cells of the tab “${sheet.getName()}” are merged (${listed(merged.map(areaName), 3)}), and what is written into any but the first of them is lost.`,
    remedy: `Nothing was written. Unmerge them there (Format > Merge cells > Unmerge). ${failure.remedy}`,
  });
}
