import { initialsAt } from '../../core/team/heads';
import { isInitials } from '../../core/team/sameInitials';
import { wordsPutBack } from '../../core/check/wordsPutBack';
import { readBehind } from './columnOwners';
import { fitsColumn } from './fitsColumn';
import { misplacedIn } from './misplaced';
import type { Parts } from '../sheet/parts';
import type { SheetRead } from '../sheet/readSheet';
import { columns } from '../sheet/columns';
import type { Failure } from '../tab/readTab';
import { writeHeader, type HeaderWord } from '../tab/writeHeader';

/** Words that stand side by side in a layout: to the left of the members, and to their right. */
function groupsOf(layout: number): readonly (readonly string[])[] {
  return [columns.left, columns.right].map((group) =>
    group.filter(({ since }) => since <= layout).map(({ word }) => word),
  );
}

/**
 * The header row of a sheet with its lost words put back.
 *
 * @returns its row, from 1, and its texts; `null` if what is left does not say where they belong, a
 *   word stands twice, or what stands below is not what the word says
 * @example wholeHeader(read)?.texts
 */
export function wholeHeader({ values, parts }: Pick<SheetRead, 'values' | 'parts'>): {
  readonly row: number;
  readonly texts: readonly string[];
} | null {
  const { row, doubled, lost } = parts.header;
  if (doubled.length > 0) return null;
  let texts: readonly string[] | null = (values[row - 1] ?? []).map(String);
  for (const group of groupsOf(parts.layout)) texts = texts && wordsPutBack(texts, group, lost);
  if (!texts) return null;
  const before = (values[row - 1] ?? []).map(String);
  const fits = texts.every(
    (text, column) => text === before[column] || fitsColumn(values, { row: row - 1, column }, text),
  );
  return fits && isOnlyReading(parts, before, texts) ? { row, texts } : null;
}

/**
 * Whether a cell without a word can be nothing but that of a lost one. Between two words that are
 * there, or a word and the edge, stand members and lost words; if anything else does, it may be a
 * column of the team's own, and nobody can tell which is which.
 */
function isOnlyReading(
  { layout }: Parts,
  header: readonly string[],
  mended: readonly string[],
): boolean {
  const words = groupsOf(layout).flat();
  const edges = header.flatMap((text, index) => (words.includes(text) ? [index] : []));
  return [...edges, header.length].every((edge, index) => {
    const from = (edges[index - 1] ?? -1) + 1;
    const open = header.slice(from, edge).filter((text) => !isInitials(initialsAt(text)));
    const lost = mended.slice(from, edge).filter((text) => words.includes(text));
    return lost.length === 0 || lost.length === open.length;
  });
}

/**
 * Puts lost words of a header back, and those that stand over another column than their own.
 *
 * @throws Refusal if the sheet was changed at the same moment; see `writeHeader`
 * @example repairHeader(read, { action: 'Repairing', remedy: 'Press Check workbook again.' })
 */
export function repairHeader(read: SheetRead, failure: Failure): void {
  const { row, lost } = read.parts.header;
  const texts =
    lost.length > 0 ? wholeHeader(read)?.texts : misplacedIn(read, readBehind(read)).mended;
  const before = read.values[row - 1] ?? [];
  const words = (texts ?? [])
    .map((word, index) => ({ word, column: index + 1 }))
    .filter(({ word }, index) => word !== String(before[index]));
  if (words.length === 0) return;
  freeCells(read, row, words);
  writeHeader(read, words, failure);
}

/** A strict drop-down that was pasted over a word would refuse the word. */
function freeCells({ sheet }: SheetRead, row: number, words: readonly HeaderWord[]): void {
  const columns = Math.max(...words.map(({ column }) => column));
  const [rules = []] = sheet.getRange(row, 1, 1, columns).getDataValidations();
  for (const { column } of words) {
    if (rules[column - 1]) sheet.getRange(row, column).setDataValidations([[null]]);
  }
}
