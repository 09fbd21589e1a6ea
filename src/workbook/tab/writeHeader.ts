import { runsOf } from './runsOf';
import { asText } from './looksOf';
import { cellAt, readTab, textAt, type Failure, type TabRead } from './readTab';
import { takeBack, type StrayWrite } from './strayWrites';

/** A word to be written at the head of a column. */
export interface HeaderWord {
  readonly column: number;
  readonly word: string;
}

/**
 * Writes words into the header of a tab and no others, and makes sure that they head the columns that
 * they were meant for.
 *
 * @param read the tab as it was when the columns were chosen
 * @throws Refusal if its rows or columns were moved at that moment; what was overwritten is put back
 * @example writeHeader(read, [{ column: 5, word: 'GH' }], { action: 'Adding a column', remedy: 'Try again.' })
 */
export function writeHeader<Key extends string>(
  read: TabRead<Key>,
  words: readonly HeaderWord[],
  failure: Failure,
): void {
  const byColumn = new Map(words.map(({ column, word }) => [column, word]));
  const columns = Array.from({ length: Math.max(...byColumn.keys()) }, (_, index) => index + 1);
  try {
    for (const { from, items } of runsOf(columns, (column) => byColumn.has(column))) {
      const texts = items.map((column) => asText(byColumn.get(column) ?? ''));
      read.sheet.getRange(read.header.row, from + 1, 1, items.length).setValues([texts]);
    }
    SpreadsheetApp.flush();
  } finally {
    const now = readTab(read.sheet, read.kind);
    const stray = strayWords({ before: read, now }, words);
    if (stray.length > 0) takeBack(now, stray, failure);
  }
}

/** Words that were written over others, with what stood there. */
function strayWords<Key extends string>(
  { before, now }: { readonly before: TabRead<Key>; readonly now: TabRead<Key> },
  words: readonly HeaderWord[],
): readonly StrayWrite[] {
  const rowsMoved = now.header.row - before.header.row;
  const [wordsBefore, wordsNow] = [wordsOf(before), wordsOf(now)];
  const isNew = (word = ''): boolean =>
    word !== '' && !wordsBefore.includes(word) && !words.some((written) => written.word === word);
  // Others that are nowhere now: their columns had come to stand where a word was written. Or they were
  // renamed, if a word that nobody knew stands in their place.
  const lost = wordsBefore
    .map((word, index) => ({ word, column: index + 1 }))
    .filter(({ word, column }) => word !== '' && !wordsNow.includes(word) && !isIn(words, column))
    .filter(({ column }) => !isNew(wordsNow[column - 1]));
  return words.flatMap(({ column, word }): StrayWrite[] => {
    const cell = { row: before.header.row, column };
    // Moved only after the writing, a word heads its own column elsewhere.
    if (textAt(now.values, cell) !== word) return [];
    if (rowsMoved !== 0) {
      const value = cellAt(before.values, { row: cell.row - rowsMoved, column }) ?? '';
      return [{ ...cell, value }];
    }
    const own = lost.find((other) => below(before, other.column) === below(now, column));
    return own ? [{ ...cell, value: own.word }] : [];
  });
}

function wordsOf<Key extends string>({ values, header }: TabRead<Key>): readonly string[] {
  return (values[header.row - 1] ?? []).map(String);
}

function isIn(words: readonly HeaderWord[], column: number): boolean {
  return words.some((word) => word.column === column);
}

/** All that stands below the header in a column. */
function below<Key extends string>({ values, header }: TabRead<Key>, column: number): string {
  const cells = values.slice(header.row).map((row) => String(row[column - 1] ?? ''));
  return cells.join('\n').trimEnd();
}
