/** Google: 9 KB a value, 500 KB a store. A little is kept free, so that a reveal always has room. */
const MOST_IN_VALUE = 9_000;
const MOST_IN_STORE = 480_000;

/**
 * Whether a value still fits under a key of a store of properties. Asked before it is written:
 * what Google does past its limits may come too late.
 *
 * @returns why it does not, in a sentence; `null` if it does
 * @example storeFault({}, 'key', 'value') // null
 */
export function storeFault(
  store: Readonly<Record<string, string>>,
  key: string,
  value: string,
): string | null {
  const size = bytesOf(value);
  if (size > MOST_IN_VALUE) {
    return `these answers take ${size} bytes, and there is room for ${MOST_IN_VALUE}. Shorten a strategy.`;
  }
  // What takes no more room than before may always be written: answers taken away, above all.
  if (size <= bytesOf(store[key] ?? '')) return null;
  const others = Object.entries(store).filter(([name]) => name !== key);
  const total = [...others, [key, value]].reduce((sum, entry) => sum + bytesOf(entry.join('')), 0);
  return total > MOST_IN_STORE
    ? `this workbook’s room for hidden ratings is full. Ask the lead to reveal a sub-section, or shorten a strategy.`
    : null;
}

/**
 * How many bytes a text takes in UTF-8; Apps Script has no `TextEncoder`.
 *
 * @example bytesOf('é') // 2
 */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
