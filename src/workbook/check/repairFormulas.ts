import { Refusal } from '../../core/calls/refusal';
import { runsOf } from '../tab/runsOf';
import type { Parts } from '../sheet/parts';
import type { SheetRead } from '../sheet/readSheet';
import { placesIn, countedRows, formulaCells, type FormulaCell } from './formulaCells';
import { cellAt, type Failure, type Place } from '../tab/readTab';
import { requireOwnCells } from '../tab/strayWrites';

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
 * @throws Refusal if they cannot be written, see `canRepairFormulas`; or if the sheet was changed at
 *   the same moment: what was overwritten is put back
 * @example repairFormulas(read, { action: 'Repairing', remedy: 'Press Check workbook again.' })
 */
export function repairFormulas(read: SheetRead, failure: Failure): void {
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
  const blocks: readonly Block[] = [
    { top, bottom, left: box1, right: box4, filled: top - 1 },
    { top, bottom, left: rated, right: rated, filled: top - 1 },
    { top, bottom, left: agreement, right: alignment, filled: rows.last },
  ];
  const areas = blocks.flatMap((block) => areasOf(read, cells, block));
  try {
    for (const { row, column, columns, formulas } of areas) {
      const range = read.sheet.getRange(row, column, formulas.length, columns);
      range.setValues(formulas.map((line) => [...line]));
    }
    SpreadsheetApp.flush();
  } finally {
    requireOwnCells(read, areas.flatMap(placesOf), failure);
  }
}

interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** One formula fills it down to this row, so that everything else in it has to go. */
  readonly filled: number;
}

/** Neighbouring rows of a block, and what to write into them: a formula, or '' where one fills others. */
interface FormulaArea extends Place {
  readonly columns: number;
  readonly formulas: readonly (readonly string[])[];
}

/** As a rule one area. A row that is none of ours is passed over if somebody has put anything there. */
function areasOf(
  { sheet, values }: SheetRead,
  cells: readonly FormulaCell[],
  { top, bottom, left, right, filled }: Block,
): readonly FormulaArea[] {
  const columns = right - left + 1;
  const there = sheet.getRange(top, left, bottom - top + 1, columns).getFormulas();
  const lines = there.map((formulas, down) => {
    const row = top + down;
    const own = formulas.map((_, across) =>
      cells.find((cell) => cell.row === row && cell.column === left + across),
    );
    const isFree = formulas.every(
      (formula, across) =>
        formula === '' && (cellAt(values, { row, column: left + across }) ?? '') === '',
    );
    return {
      isOurs: row <= filled || isFree || own.some((cell) => cell !== undefined),
      formulas: own.map((cell) => cell?.formula ?? ''),
    };
  });
  return runsOf(lines, ({ isOurs }) => isOurs).map(({ from, items }) => ({
    ...{ row: top + from, column: left, columns },
    formulas: items.map(({ formulas }) => formulas),
  }));
}

function placesOf({ row, column, formulas }: FormulaArea): readonly Place[] {
  return formulas.flatMap((line, down) =>
    line.map((_, across) => ({ row: row + down, column: column + across })),
  );
}
