import { wordsPutBack } from '../../core/check/wordsPutBack';
import { runsOf } from '../tab/runs';
import type { SheetRead } from '../sheet/readSheet';
import { columns } from '../sheet/columns';
import { asText } from '../tab/grids';

/** Words that stand side by side in a layout: to the left of the members, and to their right. */
function groupsOf(layout: number): readonly (readonly string[])[] {
  return [columns.left, columns.right].map((group) =>
    group.filter(({ since }) => since <= layout).map(({ word }) => word),
  );
}

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
  const { row, doubled, lost } = parts.header;
  if (doubled.length > 0) return null;
  let texts: readonly string[] | null = (values[row - 1] ?? []).map(String);
  for (const group of groupsOf(parts.layout)) texts = texts && wordsPutBack(texts, group, lost);
  return texts && { row, texts };
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
