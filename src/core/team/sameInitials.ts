import { sheetHeaders } from '../words/protocol';

const SEPARATORS = /[,;/\s]+/u;
/** What a custom function is handed for a cell with an error, such as #N/A. */
const CELL_ERROR = /^#[A-Z/]+[!?]?$/;
const INITIALS = /^[\p{L}\p{N}]{1,4}$/u;
/** Somebody whose initials were one of these could not be told from a column of the sheet’s own. */
const HEADER_WORDS = Object.values(sheetHeaders);

/**
 * The form in which two spellings of the same initials are equal.
 *
 * @example foldInitials('ab') // 'AB'
 */
export function foldInitials(initials: string): string {
  return initials.normalize('NFC').toUpperCase();
}

/**
 * Whether two spellings are the same initials.
 *
 * @example sameInitials('ab', 'AB') // true
 */
export function sameInitials(a: string, b: string): boolean {
  return foldInitials(a) === foldInitials(b);
}

/**
 * Whether some initials are among others.
 *
 * @example hasInitials(['AB', 'CD'], 'ab') // true
 */
export function hasInitials(list: readonly string[], initials: string): boolean {
  return list.some((other) => sameInitials(other, initials));
}

/**
 * The members named in one box: split at commas, semicolons, slashes, spaces and line ends,
 * compared without case, each once.
 *
 * @param cell what a cell holds; numbers and booleans are read as typed (`12`, `TRUE`)
 * @returns folded initials in the order of their first appearance; `[]` for a blank cell
 * @example splitInitials('ab, CD/AB') // ['AB', 'CD']
 */
export function splitInitials(cell: unknown): readonly string[] {
  if (cell === null || cell === undefined) return [];
  const text = String(cell);
  const parts = CELL_ERROR.test(text) ? [] : text.split(SEPARATORS).filter(Boolean);
  return [...new Set(parts.map(foldInitials))];
}

/**
 * Whether a text can stand for a member: 1 to 4 letters or digits, of any script, and no word that
 * heads another column of a sheet.
 *
 * @example isInitials('A1') // true
 * @example isInitials('A-B') // false
 */
export function isInitials(text: string): boolean {
  return INITIALS.test(text.normalize('NFC')) && !hasInitials(HEADER_WORDS, text);
}
