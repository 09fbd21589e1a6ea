import { foldInitials, isInitials } from './sameInitials';

/** A letter or a digit, with its marks. */
const LETTERS = /[\p{L}\p{N}]\p{M}*/gu;

/** @example lettersIn("O'Br") // ['O', 'B', 'r'] */
export function lettersIn(text: string): readonly string[] {
  return text.normalize('NFC').match(LETTERS) ?? [];
}

/** The words of a name that have a letter or a digit. @example wordsIn('J. S. Bach').length // 3 */
export function wordsIn(name: string): readonly string[] {
  return name.split(/[\s.,]+/u).filter((word) => lettersIn(word).length > 0);
}

/**
 * The initials that a word beside a name is, where people write the two without anything between them.
 * A word that could as well be a part of the name is one: “Jo Smith” has no initials yet.
 *
 * 1. They are the first letters of the name, or some of them from the first on: `ab ada byron`, `A.B. Ada Byron`.
 * 2. Capitals, two or more, before a name that is not in capitals: `AB Ada`, `LI Wei`.
 * 3. A digit is in them: `A1 Ada`.
 * 4. Letters without case before a name that has case: `安 Ada`.
 * 5. Small letters before a capitalised name that begins with the same letter: `ab Ada`.
 *
 * @param name '' if the word stands alone: then small letters and `Ada` are a name, `AB` and `A` are none
 * @returns `null` if the word is a part of the name
 * @example givenInitials('AB', 'Ada Byron') // 'AB'
 * @example givenInitials('Jo', 'Smith') // null
 */
export function givenInitials(word: string, name: string): string | null {
  const isDotted = /^(?:\p{L}\p{M}*\.)+\p{L}?\p{M}*$/u.test(word);
  const initials = isDotted ? word.replace(/\./gu, '') : word;
  if (!isInitials(initials)) return null;
  const isGiven = name === '' ? standsAlone(initials) : standsBefore(initials, name, isDotted);
  return isGiven ? initials : null;
}

/**
 * Whether initials are made of the first letters of a name, in their order, from the first on.
 *
 * @example areOf('AB', 'Ada Maria Byron') // true
 */
export function areOf(initials: string, name: string): boolean {
  const first = wordsIn(name).map((word) => foldInitials(lettersIn(word)[0] ?? ''));
  let next = 0;
  for (const letter of lettersIn(foldInitials(initials))) {
    const at = first.indexOf(letter, next);
    if (at < 0 || (next === 0 && at > 0)) return false;
    next = at + 1;
  }
  return next > 0;
}

function standsAlone(initials: string): boolean {
  return lettersIn(initials).length === 1 || isCaseless(initials) || isInCapitals(initials);
}

function standsBefore(initials: string, name: string, isDotted: boolean): boolean {
  if (areOf(initials, name)) return true;
  if (isDotted) return false;
  if (/\p{N}/u.test(initials)) return true;
  if (isCaseless(initials)) return !isCaseless(name);
  if (lettersIn(initials).length === 1) return false;
  if (isInCapitals(initials)) return !isInCapitals(name);
  const [letter = ''] = lettersIn(name);
  const isSmall = initials === initials.toLowerCase() && letter !== letter.toLowerCase();
  return isSmall && foldInitials(initials).startsWith(foldInitials(letter));
}

function isCaseless(text: string): boolean {
  return text.toLowerCase() === text.toUpperCase();
}

function isInCapitals(text: string): boolean {
  return !isCaseless(text) && text === text.toUpperCase();
}
