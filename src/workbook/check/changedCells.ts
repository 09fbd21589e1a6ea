import { changedSince, changedWords } from '../../core/ballots/changedSince';
import { sheetIn } from '../store/store';
import { stoodOf } from '../store/stood';
import { isSameSheet, type SheetKey } from '../tab/mark';
import { readForm } from '../sheet/readForm';
import type { Book } from './readBook';

/** Cells of one member on one sheet that differ from what stood in them. */
export interface ChangedCells extends SheetKey {
  readonly tab: string;
  readonly initials: string;
  /** What differs, in words. */
  readonly text: string;
}

/**
 * Where what was revealed, or saved in Score since, does not stand in its cell any more. A sheet that
 * hides ratings again has another round before it.
 *
 * @param unreadable sheets whose header is wrong: nothing below it can be told
 * @example changedCells(readBook(), []) // [{ subsection: '2.4', cycle: 'Fall 2026', tab, initials: 'AB', text }]
 */
export function changedCells(
  { store, sheets }: Book,
  unreadable: readonly SheetKey[],
): readonly ChangedCells[] {
  const isReadable = (wanted: SheetKey): boolean =>
    !unreadable.some((key) => isSameSheet(key, wanted));
  return sheets.flatMap(({ key, read }) => {
    const record = sheetIn(store, key);
    const isWhole = isReadable(key) && read.parts.header.lost.length === 0;
    if (record === null || record.stage === 'hidden' || !isWhole) return [];
    return changedSince(readForm(read), stoodOf(store, record)).map((changed) => ({
      ...{ ...key, tab: read.sheet.getName(), initials: changed.initials },
      text: changedWords(changed),
    }));
  });
}
