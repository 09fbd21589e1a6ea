import { wordsPutBack } from '../../core/check/wordsPutBack';
import { runsOf } from '../tab/runs';
import type { SheetRead } from '../sheet/readSheet';
import { headers } from '../sheet/columns';
import { asText } from '../tab/grids';

/** Words that stand side by side: to the left of the members, and to their right. */
const GROUPS: readonly (readonly string[])[] = [
  [headers.id, headers.method],
  [
    ...headers.boxes,
    ...[headers.rated, headers.agreement, headers.alignment, headers.agreed, headers.strategies],
  ],
];

/**
 * The header row of a sheet with its lost words put back.
 *
 * @returns its row, from 1, and its texts; `null` if what is left does not say where they belong, or
 *   a word stands twice
 * @example wholeHeader(read)?.texts
 */
export function wholeHeader({ values, parts }: Pick<SheetRead, 'values' | 'parts'>): {
  readonly row: number;
  readonly texts: readonly string[];
} | null {
  if (parts.doubled.length > 0) return null;
  const words = GROUPS.flat();
  const counts = values.map((row) => words.filter((word) => row.includes(word)).length);
  const index = counts.indexOf(Math.max(...counts));
  let texts: readonly string[] | null = (values[index] ?? []).map(String);
  for (const group of GROUPS) texts = texts && wordsPutBack(texts, group, parts.lost);
  return texts && { row: index + 1, texts };
}

/**
 * Puts lost words of a header back.
 *
 * @example repairHeader(read)
 */
export function repairHeader(read: SheetRead): void {
  const mended = wholeHeader(read);
  if (!mended) return;
  const { row, texts } = mended;
  const before = read.values[row - 1] ?? [];
  for (const { from, items } of runsOf(texts, (text, index) => text !== String(before[index]))) {
    read.sheet.getRange(row, from + 1, 1, items.length).setValues([items.map(asText)]);
  }
}
