import { headers, letters } from './columns';
import { asText } from '../tab/grids';
import { readSheet, type SheetRead } from './readSheet';

/**
 * The lock keeps other scripts away, not people: somebody may drag a column or sort rows between our
 * reading of a sheet and our writing into it. What is meant for one member lands under another then.
 */

/** A cell, by its numbers from 1. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
}

/** A cell of somebody else's that was written into, and what stood in it before. */
export interface StrayWrite extends WrittenCell {
  readonly value: unknown;
}

/** What is being done, and what to do if it fails, for the message. */
export interface Failure {
  readonly action: string;
  readonly remedy: string;
}

/** Formulas fill these columns: a value put there would stand in their way. */
const FILLED: readonly string[] = [
  ...headers.boxes,
  headers.rated,
  headers.agreement,
  headers.alignment,
];

/**
 * Makes sure that cells still belong to whom they were written for, by reading the sheet again. Into
 * those that do not, what stood there before is put back. Flush what was written first, and call this
 * even if that failed: some of it may stand.
 *
 * @param before the sheet as it was when the cells were chosen
 * @throws Error if a cell belongs to another row or column by now
 * @example requireOwnCells(read, cells, { action: 'Revealing', remedy: 'Press Reveal again.' })
 */
export function requireOwnCells(
  before: SheetRead,
  written: readonly WrittenCell[],
  failure: Failure,
): void {
  const now = readSheet(before.sheet);
  const stray = strayWrites(before, now, written);
  if (stray.length > 0) takeBack(now, stray, failure);
}

/**
 * The cells that belong to another row or column now, with what stood there before; '' if that is
 * not known.
 *
 * @example strayWrites(before, now, [{ row: 6, column: 3 }]) // []
 */
export function strayWrites(
  before: SheetRead,
  now: SheetRead,
  written: readonly WrittenCell[],
): readonly StrayWrite[] {
  return written
    .map((cell) => ({ cell, meant: ownerOf(before, cell), owner: ownerOf(now, cell) }))
    .filter(({ meant, owner }) => meant.row !== owner.row || meant.word !== owner.word)
    .map(({ cell, meant, owner }) => {
      // A new word for one that is nowhere now: the column was renamed, and not moved.
      const isRenamed =
        owner.row === meant.row && !hasWord(now, meant.word) && !hasWord(before, owner.word);
      const value = isRenamed ? before.values[cell.row - 1]?.[cell.column - 1] : undefined;
      return { ...cell, value: value ?? valueOf(before, owner) };
    });
}

/**
 * Puts back what stood in cells before they were written into, in one call for each distinct value.
 *
 * @throws Error always: what was to be done has failed
 * @example takeBack(now, stray, { action: 'Revealing', remedy: 'Press Reveal again.' })
 */
export function takeBack(
  { sheet, values }: SheetRead,
  stray: readonly StrayWrite[],
  { action, remedy }: Failure,
): never {
  // Moved only after the writing, a cell has what is its own.
  const changed = stray.filter(({ row, column, value }) => values[row - 1]?.[column - 1] !== value);
  for (const value of new Set(changed.map((cell) => cell.value))) {
    sheet
      .getRangeList(
        changed
          .filter((cell) => cell.value === value)
          .map(({ row, column }) => letters(column) + String(row)),
      )
      .setValue(typeof value === 'string' ? asText(value) : value);
  }
  SpreadsheetApp.flush();
  throw new Error(
    `${action} failed: the tab “${sheet.getName()}” was changed at the same moment. Nothing of others was overwritten. ${remedy}`,
  );
}

/** Whose a cell is: the id of its row, or the text of a row that has none, and the header word. */
interface Owner {
  readonly row: string;
  readonly word: string;
}

function ownerOf(read: SheetRead, { row, column }: WrittenCell): Owner {
  return {
    row: rowName(read, read.values[row - 1]),
    word: String(headerOf(read)[column - 1] ?? ''),
  };
}

function valueOf(read: SheetRead, { row, word }: Owner): unknown {
  if (word === '' || FILLED.includes(word)) return '';
  const column = headerOf(read).findIndex((cell) => String(cell) === word);
  return read.values.find((cells) => rowName(read, cells) === row)?.[column] ?? '';
}

function rowName({ parts }: SheetRead, cells: readonly unknown[] = []): string {
  const text = (word: string): string => String(cells[parts.columnOf(word) - 1] ?? '');
  return text(headers.id) || text(headers.method);
}

function headerOf({ values, parts }: SheetRead): readonly unknown[] {
  return values[parts.header - 1] ?? [];
}

function hasWord(read: SheetRead, word: string): boolean {
  return headerOf(read).some((cell) => String(cell) === word);
}
