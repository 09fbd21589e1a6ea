/**
 * Words that stand in cells and are read back, so that they are a protocol between the versions of
 * the add-on, the formulas of a sheet, and people's own tabs. None of them can be reworded or
 * translated without losing what earlier versions wrote.
 */

/** At the head of the columns of a sub-section sheet; those of the boxes are made from the scale. */
export const sheetHeaders = {
  id: '#',
  method: 'Method',
  rated: 'Rated',
  agreement: 'Agreement',
  alignment: 'Alignment',
  agreed: 'We agreed',
  strategies: 'Strategies',
} as const;

/** At the head of the Team tab. */
export const teamHeaders = { initials: 'Initials', name: 'Name', role: 'Does not rate' } as const;

/** At the head of the Rubric tab. */
export const rubricHeaders = {
  id: '#',
  domain: 'Domain',
  subsection: 'Sub-section',
  skill: 'Leadership skill',
  method: 'Method',
  origin: 'Origin',
} as const;

/** Why somebody of the team is not asked to rate: guides the others, or has left. */
export const ROLES = ['facilitator', 'inactive'] as const;

/** The word beside a method, by which conditional formats and formulas know it. */
export const MISALIGNED = 'Misaligned';

/** Between two numbers: how many have rated, of how many. */
export const OF = ' of ';

/** Behind the number of misaligned rows, in the row of the tally. */
export const MISALIGNED_ROWS = ' misaligned';

/**
 * How the second row of a sheet names its cycle, behind the domain: by this one is known that has lost
 * its mark.
 *
 * @example cycleWords('Fall 2026') // ' · Fall 2026.'
 */
export function cycleWords(cycle: string): string {
  return ` · ${cycle}.`;
}

/** What the label of the last row begins with; the name of the sub-section follows. */
export const TALLY_LABEL = 'Tally for ';

/** What the columns of ratings say, in the first band, as long as ratings are kept out of them. */
export const HIDDEN_SIGN = 'Hidden until revealed';

/**
 * What the third row of a sheet says while ratings are hidden; a reveal replaces it. The menu of a copy
 * of the file bears another name than this one's, so none is promised.
 */
export const HIDDEN_HOW_TO = hiddenHowTo('this add-on');

/** The same, as earlier versions worded it too. */
export const HIDDEN_HOW_TOS: readonly string[] = [HIDDEN_HOW_TO, hiddenHowTo('Hub Reflection')];

function hiddenHowTo(menu: string): string {
  return `Rate each method on your own in the sidebar: Extensions > ${menu} > Open sidebar > Score. Ratings stay hidden until the lead reveals them; until then the columns under your initials stay empty.`;
}

/** What the line of a Rubric tab begins with that lists the numbers given so far. */
export const LEDGER = 'Numbers given so far, each only once: ';

/**
 * What Google shows while it works out a custom function differs by language; it ends as if it went on.
 *
 * @example isLoading('Loading...') // true
 */
export function isLoading(shown: string): boolean {
  return /(\.{3}|…)$/.test(shown);
}

/**
 * Whether the add-on’s functions may show that under Alignment, by the words of every version.
 *
 * @example isWord('2 voices apart') // true
 */
export function isWord(shown: string): boolean {
  return shown === '' || /(aligned|apart)$|^(Check:|Not counted$)/iu.test(shown);
}

/** An error that Google shows in a cell begins so. @example isCellError('#NAME?') // true */
export function isCellError(shown: string): boolean {
  return shown.startsWith('#');
}
