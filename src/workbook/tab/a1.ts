import type { Place } from './readTab';

/**
 * A cell's name in A1 notation.
 *
 * @example a1({ row: 6, column: 28 }) // 'AB6'
 */
export function a1({ row, column }: Place): string {
  return letters(column) + String(row);
}

/**
 * A column's name in A1 notation.
 *
 * @param column from 1
 * @example letters(28) // 'AB'
 */
export function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
