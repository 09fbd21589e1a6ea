import {
  changedMeanwhile,
  readTab,
  requireHeader,
  rowsBelow,
  textAt,
  type Failure,
  type TabRead,
} from './readTab';
import { sortRows, type NumberedKind } from './sortRows';
import { writeFields, type FieldChange } from './writeFields';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A kind of tab whose rows are written again and again, while people type beside them. */
export interface ListKind<Key extends string> extends NumberedKind<Key> {
  /** Holds what a row is known by. It stays with the row wherever people move it. */
  readonly id: Key;
}

/** A row that the add-on wants in a list. All that it does not name is typed by people. */
export interface ListRow<Key extends string> {
  readonly id: string;
  readonly texts: Readonly<Partial<Record<Key, string>>>;
}

/**
 * Writes the rows of a list again, in their order. What people typed stays in its row, wherever they
 * have moved that or its column, also while they type: no cell of theirs is ever written, rows are
 * only sorted. A row that is no longer wanted, and rows of their own, are kept: the one at the end,
 * the others below the row that they stand below.
 *
 * The number of calls does not depend on that of the rows. Done again after a failure, it ends
 * complete.
 *
 * @param failure what is being done, for the message
 * @throws Refusal if the header has lost a word, or rows or columns were moved at the same moment:
 *   then nothing that people typed was overwritten
 * @example writeRows(sheet, kind, { rows: [{ id: '2.4.01', texts: { method: 'Meet' } }], failure })
 */
export function writeRows<Key extends string>(
  sheet: Sheet,
  kind: ListKind<Key>,
  { rows, failure }: { readonly rows: readonly ListRow<Key>[]; readonly failure: Failure },
): void {
  const read = (): TabRead<Key> => {
    const now = readTab(sheet, kind);
    requireHeader(now, failure);
    return now;
  };
  addRows(read(), kind, { rows, failure });
  const there = read();
  sortRows(there, kind, { rows: inOrder(there, kind, rows), failure });
  fillRows(read(), kind, { rows, failure });
}

interface Wanted<Key extends string> {
  readonly rows: readonly ListRow<Key>[];
  readonly failure: Failure;
}

/** New rows come at the end, in cells that nobody can have typed into. */
function addRows<Key extends string>(
  read: TabRead<Key>,
  kind: ListKind<Key>,
  { rows, failure }: Wanted<Key>,
): void {
  const { id } = kind;
  const there = new Set(rowsBelow(read).map((row) => textIn(read, row, id)));
  const lacking = rows.filter((row) => !there.has(row.id));
  if (lacking.length === 0) return;
  const last = Math.max(read.values.length, read.header.row);
  read.sheet.insertRowsAfter(last, lacking.length);
  const changes = lacking.map((row, index) => ({
    row: last + 1 + index,
    key: id,
    text: row.id,
  }));
  writeFields(read, changes, failure);
  requireOnce(readTab(read.sheet, kind), kind, { changes, failure });
}

/** While a tab is read, a row may be moved out of what is read, and seem to be lacking. */
function requireOnce<Key extends string>(
  now: TabRead<Key>,
  { id }: ListKind<Key>,
  {
    changes,
    failure,
  }: { readonly changes: readonly FieldChange<Key>[]; readonly failure: Failure },
): void {
  const ids = rowsBelow(now).map((row) => textIn(now, row, id));
  const twice = changes.filter(({ text }) => ids.filter((other) => other === text).length > 1);
  if (twice.length === 0) return;
  writeFields(
    now,
    twice.map((change) => ({ ...change, text: '' })),
    failure,
  );
  throw changedMeanwhile(now.sheet, failure);
}

/** The numbers of the rows of a list, in the order in which they are to stand. */
function inOrder<Key extends string>(
  read: TabRead<Key>,
  { id }: ListKind<Key>,
  rows: readonly ListRow<Key>[],
): readonly number[] {
  const groups = groupsIn(read, id);
  const isWanted = (name: string): boolean => rows.some((row) => row.id === name);
  return [
    ...groups.filter(({ name }) => name === ''),
    ...rows.flatMap((row) => groups.filter(({ name }) => name === row.id)),
    ...groups.filter(({ name }) => name !== '' && !isWanted(name)),
  ].flatMap((group) => group.rows);
}

/** Rows by their ids, each with those of people's own below it; '' for those above the first. */
function groupsIn<Key extends string>(read: TabRead<Key>, id: Key) {
  const groups: { readonly name: string; readonly rows: number[] }[] = [{ name: '', rows: [] }];
  for (const row of rowsBelow(read)) {
    const name = textIn(read, row, id);
    if (name === '') groups[groups.length - 1]?.rows.push(row);
    else groups.push({ name, rows: [row] });
  }
  return groups;
}

function fillRows<Key extends string>(
  read: TabRead<Key>,
  { id, number }: ListKind<Key>,
  { rows, failure }: Wanted<Key>,
): void {
  const changes = rowsBelow(read).flatMap((row) => {
    const name = textIn(read, row, id);
    const index = rows.findIndex((wanted) => wanted.id === name);
    const texts: Readonly<Partial<Record<Key, string>>> = {
      ...rows[index]?.texts,
      ...({ [number]: index < 0 ? '' : String(index + 1) } as Partial<Record<Key, string>>),
    };
    return (Object.entries(texts) as [Key, string][])
      .filter(([key, text]) => textIn(read, row, key) !== text)
      .map(([key, text]) => ({ row, key, text }));
  });
  writeFields(read, changes, failure);
}

function textIn<Key extends string>(
  { values, header }: TabRead<Key>,
  row: number,
  key: Key,
): string {
  return textAt(values, { row, column: header.columnOf(key) }).trim();
}
