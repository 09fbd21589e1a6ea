/** Rows and columns count from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** @example areaNamed('B2:C4') // { row: 2, column: 2, rows: 3, columns: 2 } */
export function areaNamed(name: string): Area {
  const [first = '', last = first] = name.split(':');
  const [[row, column], [lastRow, lastColumn]] = [placeNamed(first), placeNamed(last)];
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** @example nameOf({ row: 2, column: 2, rows: 3, columns: 2 }) // 'B2:C4' */
export function nameOf({ row, column, rows, columns }: Area): string {
  const first = letters(column) + String(row);
  const last = letters(column + columns - 1) + String(row + rows - 1);
  return first === last ? first : `${first}:${last}`;
}

function placeNamed(name: string): readonly [row: number, column: number] {
  const [, column = '', row] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  if (row === undefined) throw new Error(`${name} names no cell.`);
  const number = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(row), number];
}

function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
