import type { Setup } from '../server/reply';
import type { SheetAsked } from './sheetAsked';

/**
 * Sheets that a cycle has although their sub-sections are not ticked: somebody who joins the team
 * needs a column there too.
 *
 * @example sheetsBeside(setup.sheets, 'Fall 2026', ticked) // [{ id: '2.4', title: 'Support logistics' }]
 */
export function sheetsBeside(
  sheets: Setup['sheets'],
  cycle: string,
  ticked: readonly SheetAsked[],
): readonly SheetAsked[] {
  return sheets
    .filter((sheet) => sheet.cycle === cycle)
    .filter(({ subsection }) => !ticked.some(({ id }) => id === subsection))
    .map(({ subsection, title }) => ({ id: subsection, title }));
}
