import { a1 } from './a1';
import { heldIn } from './asShown';
import { asText } from './looksOf';
import type { Field } from './header';
import {
  cellAt,
  changedMeanwhile,
  readTab,
  textAt,
  type Failure,
  type Place,
  type TabRead,
} from './readTab';

/**
 * The lock keeps other scripts away, not people: somebody may drag a column or sort rows between our
 * reading of a tab and our writing into it. What is meant for one row lands in another then.
 */

/** A cell of somebody else's that was written into, and what stood in it before. */
export interface StrayWrite extends Place {
  /** `null` to leave it: one formula that came over another is for Check workbook to find. */
  readonly value: unknown;
}

/**
 * Makes sure that cells still belong to whom they were written for, by reading the tab again. Into
 * those that do not, what stood there before is put back. Flush what was written first, and call this
 * even if that failed: some of it may stand.
 *
 * @param before the tab as it was when the cells were chosen
 * @throws Refusal if a cell belongs to another row or column by now
 * @example requireOwnCells(read, cells, { action: 'Revealing', remedy: 'Press Reveal again.' })
 */
export function requireOwnCells<Key extends string>(
  before: TabRead<Key>,
  written: readonly Place[],
  failure: Failure,
): void {
  const now = readTab(before.sheet, before.kind);
  const stray = strayWrites({ before, after: before, now }, written);
  if (stray.length > 0) takeBack(now, stray, failure);
}

/** A tab before some writing, as it should stand after it, and as it stands now. */
export interface Reads<Key extends string> {
  readonly before: TabRead<Key>;
  /** The same as before, unless what names rows was written. */
  readonly after: TabRead<Key>;
  readonly now: TabRead<Key>;
}

/**
 * The cells that belong to another row or column now, with what stood there before; '' if that is
 * not known.
 *
 * @example strayWrites({ before, after: before, now }, [{ row: 6, column: 3 }]) // []
 */
export function strayWrites<Key extends string>(
  { before, after, now }: Reads<Key>,
  written: readonly Place[],
): readonly StrayWrite[] {
  return written
    .map((cell) => ({ cell, meant: ownerOf(after, cell), owner: ownerOf(now, cell) }))
    .filter(({ meant, owner }) => meant.row !== owner.row || meant.word !== owner.word)
    .map(({ cell, meant, owner }) => {
      // A new word for one that is nowhere now: the column was renamed, and not moved.
      const isRenamed =
        owner.row === meant.row && !hasWord(now, meant.word) && !hasWord(before, owner.word);
      const origin = isRenamed ? cell : originOf({ before, now }, cell);
      if (origin) return { ...cell, value: cellAt(before.values, origin) ?? '' };
      return { ...cell, value: isFilled(before, meant.word) ? null : '' };
    });
}

/**
 * Puts back what stood in cells before they were written into, in one call for each distinct value.
 *
 * @throws Refusal always: what was to be done has failed
 * @example takeBack(now, stray, { action: 'Revealing', remedy: 'Press Reveal again.' })
 */
export function takeBack(
  { sheet, values }: Pick<TabRead<never>, 'sheet' | 'values'>,
  stray: readonly StrayWrite[],
  failure: Failure,
): never {
  // Moved only after the writing, a cell has what is its own.
  const changed = stray
    .filter(({ value }) => value !== null)
    .map((cell) => ({ ...cell, value: heldIn(cell.value) }))
    .filter((cell) => heldIn(cellAt(values, cell)) !== cell.value);
  for (const value of new Set(changed.map((cell) => cell.value))) {
    sheet
      .getRangeList(changed.filter((cell) => cell.value === value).map(a1))
      .setValue(typeof value === 'string' ? asText(value) : value);
  }
  SpreadsheetApp.flush();
  throw changedMeanwhile(sheet, failure);
}

/** Whose a cell is: what names its row, and the header word. */
interface Owner {
  readonly row: string;
  readonly word: string;
}

function ownerOf<Key extends string>(read: TabRead<Key>, { row, column }: Place): Owner {
  return { row: rowName(read, row), word: wordOver(read, column) };
}

/** Where the content of a cell stood before; `null` if formulas fill it, or nobody can tell. */
function originOf<Key extends string>(
  { before, now }: Pick<Reads<Key>, 'before' | 'now'>,
  cell: Place,
): Place | null {
  // The words of the header themselves may have been written over: they say nothing here.
  if (cell.row === now.header.row) return { ...cell, row: before.header.row };
  const row = rowBefore({ before, now }, cell.row);
  const word = wordOver(now, cell.column);
  if (word === '') return wordOver(before, cell.column) === '' ? { ...cell, row } : null;
  // Formulas stand in rows that bear an id: what is in others, somebody has typed.
  const [id] = now.kind.names;
  const hasId = id && textAt(now.values, { row: cell.row, column: now.header.columnOf(id) }) !== '';
  if (hasId && isFilled(before, word)) return null;
  return { row, column: headerCells(before).findIndex((other) => String(other) === word) + 1 };
}

/** By what names it; a row whose name is not known, or was itself written over, by its place below the header. */
function rowBefore<Key extends string>(
  { before, now }: Pick<Reads<Key>, 'before' | 'now'>,
  row: number,
): number {
  const name = rowName(now, row);
  const named = before.values.findIndex((_, index) => rowName(before, index + 1) === name) + 1;
  return name !== '' && named > 0 ? named : row - now.header.row + before.header.row;
}

function rowName<Key extends string>({ values, header, kind }: TabRead<Key>, row: number): string {
  const texts = kind.names.map((key) => textAt(values, { row, column: header.columnOf(key) }));
  return texts.find((text) => text !== '') ?? '';
}

function wordOver<Key extends string>(read: TabRead<Key>, column: number): string {
  return String(headerCells(read)[column - 1] ?? '');
}

function headerCells<Key extends string>({ values, header }: TabRead<Key>): readonly unknown[] {
  return values[header.row - 1] ?? [];
}

function isFilled<Key extends string>({ kind }: TabRead<Key>, word: string): boolean {
  const fields: readonly Field[] = Object.values(kind.fields);
  return fields.some((field) => field.isFilled && field.word === word);
}

function hasWord<Key extends string>(read: TabRead<Key>, word: string): boolean {
  return headerCells(read).some((cell) => String(cell) === word);
}
