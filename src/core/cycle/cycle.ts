/** Leaves half of a tab name to the sub-section, and fits the mark of a sheet in any script. */
const LONGEST_CYCLE = 45;
/** Google Sheets, Excel, or both refuse these in the name of a tab. */
const NOT_IN_TAB_NAMES = /[:\\/?*[\]\p{Cc}]/gu;

/**
 * A name for the cycle that starts on a day, by the terms of a school year.
 *
 * @example suggestCycle(new Date(2026, 9, 1)) // 'Fall 2026'
 */
export function suggestCycle(day: Date): string {
  const month = day.getMonth();
  const term = month < 5 ? 'Spring' : month < 7 ? 'Summer' : 'Fall';
  return `${term} ${day.getFullYear()}`;
}

/**
 * What keeps a text from naming a cycle, in one sentence with its remedy.
 *
 * @returns `null` if nothing does
 * @example cycleFault("2026/27") // "The cycle name contains “/”, which the name of a tab cannot hold. Leave it out."
 */
export function cycleFault(name: string): string | null {
  if (name.trim() === '') return 'The cycle has no name. Enter one, such as Fall 2026.';
  const refused = [...new Set(name.match(NOT_IN_TAB_NAMES) ?? [])];
  if (refused.length > 0) {
    const shown = refused.map((character) =>
      character < ' ' ? 'a line end or tab' : `“${character}”`,
    );
    return `The cycle name contains ${shown.join(' and ')}, which the name of a tab cannot hold. Leave it out.`;
  }
  if (name.length > LONGEST_CYCLE) {
    return `The cycle name has ${name.length} characters; there is room for ${LONGEST_CYCLE}. Shorten it.`;
  }
  return null;
}

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
