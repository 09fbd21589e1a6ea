import { Together } from './together';
import type { Kept } from './workbook';

/**
 * Makes a workbook once for all tests of a file, and gives each a copy, which takes a third of the time.
 *
 * @example const rated = copies(async () => { const book = new Together(); await book.createHidden(); return book; })
 */
export function copies(make: () => Promise<Together>): () => Promise<Together> {
  let kept: Promise<Kept> | undefined;
  return async () => {
    kept ??= keptOf(make);
    const copy = new Together(structuredClone(await kept));
    await copy.host.settle();
    return copy;
  };
}

/** A workbook with the one sheet, which is rated openly. */
export const created = copies(async () => {
  const book = new Together();
  await book.prepare();
  await book.create();
  return book;
});

/** The same, where ratings are hidden. */
export const createdHidden = copies(async () => {
  const book = new Together();
  await book.createHidden();
  return book;
});

async function keptOf(make: () => Promise<Together>): Promise<Kept> {
  const book = await make();
  await book.host.settle();
  const kept = book.keep();
  book.close();
  return kept;
}
