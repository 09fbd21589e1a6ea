import { Refusal } from '../../core/calls/refusal';
import { cellAt, readTab, rowsBelow, type Failure, type Place, type TabRead } from './readTab';
import { runsOf } from './runsOf';
import { strayWrites, takeBack, type StrayWrite } from './strayWrites';
import { writeColumn } from './writeColumn';

/** A cell of a table to be written. */
export interface FieldChange<Key extends string> {
  readonly row: number;
  readonly key: Key;
  readonly text: string;
}

/**
 * Writes texts into cells of a table and no others, neighbours down a column at once, and makes sure
 * that they have reached the rows that they were meant for. Rows below the last are added.
 *
 * @param read the tab as it was when the cells were chosen
 * @throws Refusal if its rows or columns were moved at that moment; what was overwritten is put back
 * @example writeFields(read, [{ row: 2, key: 'initials', text: 'AX' }], failure)
 */
export function writeFields<Key extends string>(
  read: TabRead<Key>,
  changes: readonly FieldChange<Key>[],
  failure: Failure,
): void {
  if (changes.length === 0) return;
  requireColumns(read, changes, failure);
  const lacking = Math.max(...changes.map(({ row }) => row)) - read.sheet.getMaxRows();
  if (lacking > 0) read.sheet.insertRowsAfter(read.sheet.getMaxRows(), lacking);
  try {
    for (const key of new Set(changes.map((change) => change.key))) {
      writeDown(
        read,
        changes.filter((change) => change.key === key),
      );
    }
    SpreadsheetApp.flush();
  } finally {
    requireInPlace(read, changes, failure);
  }
}

function requireColumns<Key extends string>(
  { sheet, kind, header }: TabRead<Key>,
  changes: readonly FieldChange<Key>[],
  { action }: Failure,
): void {
  const lost = changes.find(({ key }) => header.columnOf(key) === 0);
  if (!lost) return;
  throw new Refusal({
    action,
    found: `the tab “${sheet.getName()}” has no column “${kind.fields[lost.key].word}”.`,
    remedy: 'Write this word at its head again, then press the button again.',
  });
}

/** One field of some rows. */
function writeDown<Key extends string>(
  { sheet, header }: TabRead<Key>,
  changes: readonly FieldChange<Key>[],
): void {
  const [first] = changes;
  if (!first) return;
  const texts = new Map(changes.map(({ row, text }) => [row, text]));
  const from = Math.min(...texts.keys());
  const rows = Array.from({ length: Math.max(...texts.keys()) + 1 - from }, (_, n) => from + n);
  for (const run of runsOf(rows, (row) => texts.has(row))) {
    writeColumn(
      sheet,
      [from + run.from, header.columnOf(first.key)],
      run.items.map((row) => texts.get(row) ?? ''),
    );
  }
}

function requireInPlace<Key extends string>(
  before: TabRead<Key>,
  changes: readonly FieldChange<Key>[],
  failure: Failure,
): void {
  const now = readTab(before.sheet, before.kind);
  const cells = changes.map(({ row, key }) => ({ row, column: before.header.columnOf(key) }));
  const stray = [
    ...strayWrites({ before, after: changed(before, changes), now }, cells),
    ...misnamed({ before, now }, changes),
  ];
  if (stray.length > 0) takeBack(now, stray, failure);
}

/** A tab as it would stand after some changes. */
function changed<Key extends string>(
  read: TabRead<Key>,
  changes: readonly FieldChange<Key>[],
): TabRead<Key> {
  const rows = Math.max(read.values.length, ...changes.map(({ row }) => row));
  const values = Array.from({ length: rows }, (_, index) => [...(read.values[index] ?? [])]);
  for (const { row, key, text } of changes) {
    const cells = values[row - 1];
    if (cells) cells[read.header.columnOf(key) - 1] = text;
  }
  return { ...read, values };
}

/**
 * Names that were written over those of another row, which rows were moved away from under us: such a
 * row is told by all else that stands in it.
 */
function misnamed<Key extends string>(
  { before, now }: { readonly before: TabRead<Key>; readonly now: TabRead<Key> },
  changes: readonly FieldChange<Key>[],
): readonly StrayWrite[] {
  const [name] = before.kind.names;
  return changes
    .filter(({ key }) => key === name)
    .flatMap(({ row, key }): StrayWrite[] => {
      const written = changes
        .filter((change) => change.row === row)
        .map((change) => before.header.columnOf(change.key));
      const place: Place = { row, column: before.header.columnOf(key) };
      const rest = restOf(now, row, written);
      if (rest === '' || rest === restOf(before, row, written)) return [];
      const own = rowsBelow(before).find((other) => restOf(before, other, written) === rest);
      return own ? [{ ...place, value: cellAt(before.values, { ...place, row: own }) ?? '' }] : [];
    });
}

/** All that stands in a row but what was written; '' if that is nothing. */
function restOf(
  { values }: { readonly values: readonly (readonly unknown[])[] },
  row: number,
  written: readonly number[],
): string {
  const rest = (values[row - 1] ?? []).map((cell, index) =>
    written.includes(index + 1) ? '' : String(cell),
  );
  return rest.join('\n').trim();
}
