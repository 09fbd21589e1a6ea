/**
 * Names as a sentence has them, the first few of many.
 *
 * @param most how many of them are named, at least one
 * @example listed(['AB', 'CD', 'EF']) // 'AB, CD and EF'
 * @example listed(['AB', 'CD', 'EF'], 1) // 'AB and 2 more'
 */
export function listed(names: readonly string[], most = 6): string {
  const rest = names.length > most ? [`${names.length - most} more`] : [];
  const all = [...names.slice(0, most), ...rest];
  return [all.slice(0, -1).join(', '), ...all.slice(-1)]
    .filter((part) => part !== '')
    .join(' and ');
}
