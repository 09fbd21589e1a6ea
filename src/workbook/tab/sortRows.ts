import {
  changedMeanwhile,
  readTab,
  rowsBelow,
  textAt,
  type Failure,
  type TabKind,
  type TabRead,
} from './readTab';
import { requireOwnCells } from './strayWrites';
import { writeColumn } from './writeColumn';

/** A kind of tab whose rows are numbered. */
export interface NumberedKind<Key extends string> extends TabKind<Key> {
  /** Holds the number of a row; while rows are sorted, what they are sorted by. */
  readonly number: Key;
}

/** Row numbers, from 1, in the order in which the rows are to stand; and what is being done. */
interface Order {
  readonly rows: readonly number[];
  readonly failure: Failure;
}

/**
 * Sorts all rows below the header of a tab. They move as they stand at that moment, with whatever
 * somebody has just typed into them.
 *
 * @throws Refusal if rows or columns were moved at the same moment; press again then
 * @example sortRows(read, kind, { rows: [6, 4, 5], failure })
 */
export function sortRows<Key extends string>(
  read: TabRead<Key>,
  kind: NumberedKind<Key>,
  { rows, failure }: Order,
): void {
  const [first = 0] = rowsBelow(read);
  if (rows.every((row, index) => row === first + index)) return;
  const block = { first, rows: rows.length, width: widthOf(read) };
  const keys = keysFor(rows);
  writeKeys(read, kind, { keys, failure });
  sortBlock(read, kind, block);
  // A column that came in at that very moment pushes the last one out of the block, and its cells
  // would stay behind. So the rows are sorted back.
  const now = readTab(read.sheet, kind);
  const origins = originsIn(now, kind, keys);
  if (widthOf(now) === block.width || isWhole(read, now, { number: kind.number, origins })) return;
  const before = [...origins.keys()].sort((a, b) => (origins.get(a) ?? 0) - (origins.get(b) ?? 0));
  writeKeys(now, kind, { keys: keysFor(before), failure });
  sortBlock(now, kind, block);
  throw changedMeanwhile(read.sheet, failure);
}

/**
 * Texts of one length, the highest for the first row, to be sorted downwards: should somebody insert
 * a row above at that very moment, the word at the head of the column still comes first.
 */
function keysFor(rows: readonly number[]): ReadonlyMap<number, string> {
  return new Map(rows.map((row, index) => [row, String(rows.length - index).padStart(6, '0')]));
}

interface Keys {
  readonly keys: ReadonlyMap<number, string>;
  readonly failure: Failure;
}

function writeKeys<Key extends string>(
  read: TabRead<Key>,
  { number }: NumberedKind<Key>,
  { keys, failure }: Keys,
): void {
  const column = read.header.columnOf(number);
  const cells = rowsBelow(read).map((row) => ({ row, column }));
  const [first = { row: 0, column }] = cells;
  try {
    writeColumn(
      read.sheet,
      [first.row, column],
      cells.map(({ row }) => keys.get(row) ?? ''),
    );
    SpreadsheetApp.flush();
  } finally {
    requireOwnCells(read, cells, failure);
  }
}

interface Block {
  readonly first: number;
  readonly rows: number;
  readonly width: number;
}

function sortBlock<Key extends string>(
  { sheet, header }: TabRead<Key>,
  { number }: NumberedKind<Key>,
  { first, rows, width }: Block,
): void {
  const column = header.columnOf(number);
  sheet.getRange(first, 1, rows, width).sort({ column, ascending: false });
  SpreadsheetApp.flush();
}

function widthOf<Key extends string>({ values }: TabRead<Key>): number {
  return Math.max(0, ...values.map((row) => row.length));
}

/** The rows as they stood before, by the rows in which they stand now. */
function originsIn<Key extends string>(
  now: TabRead<Key>,
  { number }: NumberedKind<Key>,
  keys: ReadonlyMap<number, string>,
): ReadonlyMap<number, number> {
  const rows = new Map([...keys].map(([row, key]) => [key, row]));
  return new Map(
    rowsBelow(now).map((row) => {
      const key = textAt(now.values, { row, column: now.header.columnOf(number) });
      return [row, rows.get(key) ?? 0];
    }),
  );
}

/** Whether each row still has under every word but the number's what it had there before. */
function isWhole<Key extends string>(
  read: TabRead<Key>,
  now: TabRead<Key>,
  { number, origins }: { readonly number: Key; readonly origins: ReadonlyMap<number, number> },
): boolean {
  const [words, wordsNow] = [read, now].map(({ values, header }) =>
    (values[header.row - 1] ?? []).map(String),
  ) as [string[], string[]];
  // A word that is new since: whether its column was sorted along, nobody can tell.
  if (wordsNow.some((word) => word !== '' && !words.includes(word))) return false;
  const fixed = words.filter((word) => word !== '' && word !== read.kind.fields[number].word);
  return [...origins].every(([row, origin]) =>
    fixed.every(
      (word) =>
        textAt(now.values, { row, column: wordsNow.indexOf(word) + 1 }) ===
        textAt(read.values, { row: origin, column: words.indexOf(word) + 1 }),
    ),
  );
}
