/**
 * Whether two names mean the same cycle: tabs cannot differ by case alone.
 *
 * @example isSameCycle('Fall 2026', 'fall 2026 ') // true
 */
export function isSameCycle(a: string, b: string): boolean {
  return foldCycle(a) === foldCycle(b);
}

/**
 * A name without the spaces that nobody sees.
 *
 * @example plainCycle(' Fall  2026') // 'Fall 2026'
 */
export function plainCycle(name: string): string {
  return name.replace(/\s+/gu, ' ').trim();
}

function foldCycle(name: string): string {
  return plainCycle(name).normalize('NFC').toUpperCase();
}
