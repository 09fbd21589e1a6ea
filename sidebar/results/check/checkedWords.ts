import type { Findings } from '../../server/reply';
import { counted, inWords } from '../../controls/inWords';

/**
 * What a check came to, and what it rests on.
 *
 * @example checkedWords({ findings: [], isLead: true, changed: [], sheets: 4, ratings: 168, hidden: 0 }) // 'All well: 4 sheets and 168 ratings were counted again.'
 */
export function checkedWords(found: Findings): string {
  const { findings, changed, sheets, ratings, hidden } = found;
  const shown = `${counted(sheets, 'sheet')} and ${counted(ratings, 'rating')} were counted again`;
  const again = hidden > 0 ? `${shown}, beside ${counted(hidden, 'hidden answer')}.` : `${shown}.`;
  if (findings.length > 0) return `${foundWords(findings)} ${again}`;
  if (changed.length > 0) {
    return `Something differs from what was revealed or saved: see below. ${again}`;
  }
  return sheets === 0
    ? 'Nothing was found. There are no sheets to count yet.'
    : `All well: ${again}`;
}

function foundWords(findings: Findings['findings']): string {
  const [all, repairable] = [findings.length, repairableIn(findings).length];
  const found = `${counted(all, 'thing')} ${all === 1 ? 'was' : 'were'} found`;
  if (repairable === 0) return `${found}, to put right by hand.`;
  if (all === 1) return `${found}, and it can be repaired.`;
  return `${found}, and ${repairable === all ? 'all' : repairable} of them can be repaired.`;
}

export function repairableIn(findings: Findings['findings']): Findings['findings'] {
  return findings.filter(({ canRepair }) => canRepair);
}

/**
 * Asked before a repair.
 *
 * @example repairQuestion(findings) // 'This repairs 3 of 5: what is marked “Can be repaired”. No rating is touched.'
 */
export function repairQuestion({ findings }: Findings): string {
  const number = repairableIn(findings).length;
  return number === findings.length
    ? `This repairs ${number === 1 ? 'it' : `all ${number}`}. No rating is touched.`
    : `This repairs ${number} of ${findings.length}: what is marked “Can be repaired”. No rating is touched.`;
}

/**
 * What a repair came to, by what is found no longer.
 *
 * @example repairedWords(before, after) // '3 were repaired.'
 */
export function repairedWords(before: Findings, after: Findings): string {
  const repaired = repairableIn(before.findings).filter(
    ({ id, text }) => !after.findings.some((other) => other.id === id && other.text === text),
  ).length;
  return `${repaired} ${repaired === 1 ? 'was' : 'were'} repaired.`;
}

/**
 * What became of changed cells.
 *
 * @example settledWords('putBack', cells) // 'AB and CD: put back.'
 */
export function settledWords(how: 'putBack' | 'leaveChanged', cells: Findings['changed']): string {
  const whose = inWords(cells.map(({ initials }) => initials));
  return `${whose}: ${how === 'putBack' ? 'put back' : 'left as it is'}.`;
}
