import type { Setup } from '../server/bridge';

/** A sub-section whose sheet is to be made, or brought up to the team. */
export interface Wanted {
  readonly id: string;
  readonly title: string;
}

/**
 * Sheets that a cycle has although their sub-sections are not ticked: somebody who joins the team
 * needs a column there too.
 *
 * @example sheetsBeside(setup.sheets, 'Fall 2026', ticked) // [{ id: '2.4', title: 'Support logistics' }]
 */
export function sheetsBeside(
  sheets: Setup['sheets'],
  cycle: string,
  ticked: readonly Wanted[],
): readonly Wanted[] {
  return sheets
    .filter((sheet) => sheet.cycle === cycle)
    .filter(({ subsection }) => !ticked.some(({ id }) => id === subsection))
    .map(({ subsection, title }) => ({ id: subsection, title }));
}

/**
 * Whether two texts name the same team: the Team tab gives back fewer spaces than people type.
 *
 * @example isSameTeam('AB  Ada\n', 'AB Ada') // true
 */
export function isSameTeam(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(team: string): string {
  return team
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
