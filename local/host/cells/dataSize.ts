import type { ICellData, Nullable } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';

/**
 * How many rows and columns hold data. Cells that only have a style hold none, though Univer counts
 * them as used.
 */
export function dataSize(worksheet: FWorksheet): [rows: number, columns: number] {
  let [rows, columns] = [0, 0];
  worksheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!holdsSomething(cell)) return;
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    });
  return [rows, columns];
}

function holdsSomething(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  const { v, f, si, p } = cell;
  return (v !== undefined && v !== null && v !== '') || Boolean(f ?? si ?? p);
}
