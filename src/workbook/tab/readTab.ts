import { acting } from '../../core/calls/acting';
import { Refusal } from '../../core/calls/refusal';
import { asShown } from './asShown';
import { findHeader, headerFault, type Fields, type Header } from './header';

/** A kind of tab that holds a table: what its columns are, and what its rows are known by. */
export interface TabKind<Key extends string> {
  readonly fields: Fields<Key>;
  /** What names a row: the first of these cells that is not empty. */
  readonly names: readonly Key[];
}

/** A tab as it was read. */
export interface TabRead<Key extends string> {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly kind: TabKind<Key>;
  /** All values, from the first cell, as people read them; see `asShown`. */
  readonly values: readonly (readonly unknown[])[];
  readonly header: Header<Key>;
}

/** What is being done, and what to do if it fails, for the message. */
export interface Failure {
  readonly action: string;
  readonly remedy: string;
}

/**
 * Reads a tab, and finds its header if it has one.
 *
 * @example readTab(sheet, teamKind).header.row // 1
 */
export function readTab<Key extends string>(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  kind: TabKind<Key>,
): TabRead<Key> {
  return tabIn(sheet, kind, sheet.getDataRange().getValues());
}

/**
 * The same in one call, where asking for the data range and then for its values is two. What Google
 * gives of an empty tab is not documented: it may be refused.
 *
 * @throws Refusal if Google fails
 * @example readTabAtOnce(sheet, teamKind, failure).header.row // 1
 */
export function readTabAtOnce<Key extends string>(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  kind: TabKind<Key>,
  { action, remedy }: Failure,
): TabRead<Key> {
  return acting(action, remedy, () => tabIn(sheet, kind, sheet.getSheetValues(1, 1, -1, -1)));
}

function tabIn<Key extends string>(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  kind: TabKind<Key>,
  held: readonly (readonly unknown[])[],
): TabRead<Key> {
  const values = shownIn(sheet, kind, held);
  return { sheet, kind, values, header: findHeader(values, kind.fields) };
}

/**
 * The values of a tab as people read them, which costs a call more if a cell holds a date, or a number
 * that may show otherwise.
 *
 * @param held all that stands in the tab, from its first cell
 * @example shownIn(sheet, teamKind, sheet.getDataRange().getValues())
 */
export function shownIn<Key extends string>(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { fields }: TabKind<Key>,
  held: readonly (readonly unknown[])[],
): readonly (readonly unknown[])[] {
  const { columnOf } = findHeader(held, fields);
  const keys = (Object.keys(fields) as Key[]).filter((key) => fields[key].isFilled);
  const shown = (): string[][] =>
    sheet.getRange(1, 1, held.length, held[0]?.length ?? 1).getDisplayValues();
  return asShown(held, { filled: keys.map((key) => columnOf(key) - 1), shown });
}

/**
 * Makes sure that a tab can be read.
 *
 * @param words those that its header has to bear, once each; if not told, those without which nothing
 *   can be read
 * @throws Refusal if it has lost one of them, or bears it twice
 * @example requireHeader(read, { action: 'Revealing', remedy: 'Put it back.' })
 */
export function requireHeader<Key extends string>(
  read: TabRead<Key>,
  { action, remedy }: Failure,
  words: readonly string[] = read.header.missing,
): void {
  const fault = headerFault(read.header, words);
  if (fault === '') return;
  const isDoubled = words.some((word) => read.header.doubled.includes(word));
  throw new Refusal({
    action,
    found: `the header row of the tab “${read.sheet.getName()}” ${fault}.`,
    remedy: isDoubled ? 'Head a column of your own with another word.' : remedy,
  });
}

/** What to throw when people changed a tab while it was written, and what they did was put right. */
export function changedMeanwhile(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { action, remedy }: Failure,
): Refusal {
  return new Refusal({
    action,
    found: `the tab “${sheet.getName()}” was changed at the same moment.`,
    remedy: `Nothing of others was overwritten. ${remedy}`,
  });
}

/** The numbers of the rows below the header, from 1. @example rowsBelow(read)[0] // 2 */
export function rowsBelow<Key extends string>({ values, header }: TabRead<Key>): number[] {
  return values.slice(header.row).map((_, index) => header.row + 1 + index);
}

/**
 * What a cell holds; `undefined` where there is none.
 *
 * @param column from 1; 0 for a column that is not there
 * @example cellAt(values, { row: 6, column: 3 }) // 4
 */
export function cellAt(values: readonly (readonly unknown[])[], { row, column }: Place): unknown {
  return values[row - 1]?.[column - 1];
}

/** The text of a cell; '' where there is none. @example textAt(values, { row: 6, column: 1 }) // '2.4.01' */
export function textAt(values: readonly (readonly unknown[])[], place: Place): string {
  return String(cellAt(values, place) ?? '');
}

/** A cell, by its numbers from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}
