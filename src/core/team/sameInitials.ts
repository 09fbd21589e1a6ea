import { sheetHeaders } from '../words/protocol';

/** A letter has its marks with it: to a reader, `कि` is one. */
const INITIALS = /^(?:[\p{L}\p{N}]\p{M}*){1,4}$/u;
/** What nobody sees, and comes along with what is pasted: U+200B, U+200E, U+FEFF and the like. */
const INVISIBLE = /\p{Cf}/gu;
/** Somebody whose initials were one of these could not be told from a column of the sheet’s own. */
const HEADER_WORDS = Object.values(sheetHeaders);

/**
 * The form in which two spellings of the same initials are equal.
 *
 * @example foldInitials('ab') // 'AB'
 */
export function foldInitials(initials: string): string {
  return seen(initials).toUpperCase();
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
 * Whether a text can stand for a member: 1 to 4 letters or digits, of any script and with their marks,
 * and no word that heads another column of a sheet.
 *
 * @example isInitials('A1') // true
 * @example isInitials('A-B') // false
 */
export function isInitials(text: string): boolean {
  return INITIALS.test(seen(text)) && !hasInitials(HEADER_WORDS, text);
}

function seen(text: string): string {
  return text.replace(INVISIBLE, '').normalize('NFC');
}
