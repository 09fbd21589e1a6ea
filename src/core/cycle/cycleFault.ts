/** Leaves half of a tab name to the sub-section, and fits the mark of a sheet in any script. */
const LONGEST_CYCLE = 45;
/** Google Sheets, Excel, or both refuse these in the name of a tab. */
const NOT_IN_TAB_NAMES = /[:\\/?*[\]\p{Cc}]/gu;

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
