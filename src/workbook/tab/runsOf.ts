/** Neighbours in a list, and the index of the first. */
export interface Run<Item> {
  readonly from: number;
  readonly items: readonly Item[];
}

/**
 * A list in as few runs of neighbours as leave out what is not wanted, each to be written at once.
 *
 * @example runsOf(['a', '', 'b', 'c'], (text) => text !== '') // [{ from: 0, items: ['a'] }, { from: 2, items: ['b', 'c'] }]
 */
export function runsOf<Item>(
  list: readonly Item[],
  isWanted: (item: Item, index: number) => boolean,
): readonly Run<Item>[] {
  const runs: { readonly from: number; readonly items: Item[] }[] = [];
  list.forEach((item, index) => {
    if (!isWanted(item, index)) return;
    const last = runs[runs.length - 1];
    if (last && last.from + last.items.length === index) last.items.push(item);
    else runs.push({ from: index, items: [item] });
  });
  return runs;
}
