/**
 * Several things as a sentence lists them.
 *
 * @example inWords(['AB', 'CD', 'EF']) // 'AB, CD and EF'
 */
export function inWords(things: readonly string[]): string {
  const last = things[things.length - 1] ?? '';
  const others = things.slice(0, -1);
  return others.length === 0 ? last : `${others.join(', ')} and ${last}`;
}

/**
 * A number with what it counts.
 *
 * @example counted(2, 'strategy', 'strategies') // '2 strategies'
 */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
