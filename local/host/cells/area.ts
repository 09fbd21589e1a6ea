import type { IRange } from '@univerjs/core';

/** A rectangle of cells as Google counts them: from 1, with a size. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function toUniver(area: Area): IRange {
  return {
    startRow: area.row - 1,
    endRow: area.row + area.rows - 2,
    startColumn: area.column - 1,
    endColumn: area.column + area.columns - 2,
  };
}

export function fromUniver(range: IRange): Area {
  return {
    row: range.startRow + 1,
    column: range.startColumn + 1,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

/** Whether two rectangles have a cell in common. */
export function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** @example columnLetters(28) // 'AB' */
function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** @example absoluteReference("It's", area) // "'It''s'!$A$1:$B$2" */
export function absoluteReference(tab: string, area: Area): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row}`;
  const first = corner(area.row, area.column);
  const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  return `'${tab.replaceAll("'", "''")}'!${first}:${last}`;
}
