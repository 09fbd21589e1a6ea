import { lettersIn, wordsIn } from './givenInitials';
import { foldInitials, isInitials } from './sameInitials';

/** What stands behind a name and is none of it: `Ada Byron (Leeds)`, `Ada Byron, PhD`, `Ada Byron - Leeds`. */
const BEHIND = /\s*(?:[(（[［{【〔,，،、]|\s[-–—]\s).*$/su;
/** In front of a name. */
const ADDRESSED = /^(?:dr|prof|mr|mrs|ms|mx|miss|sir|rev|sr|fr)$/iu;
const HYPHENS = /[-‐‑–]/gu;
const MOST_NUMBERS = 9_999;

/**
 * Initials for a name that has none: those of the first and the last word; where they are taken, those of all
 * words, then more letters, then a number. The same name and the same taken ones always make the same.
 *
 * @param taken initials that others have, folded
 * @returns '' if the name begins with no letter and no digit
 * @example madeInitials('Ada Maria Byron', new Set()) // 'AB'
 * @example madeInitials('Ada Maria Byron', new Set(['AB'])) // 'AMB'
 */
export function madeInitials(name: string, taken: ReadonlySet<string>): string {
  if (!/^["'“„‘«]?[\p{L}\p{N}]/u.test(name)) return '';
  const proposals = proposalsFor(properWords(name)).map((letters) =>
    letters.join('').normalize('NFC').toUpperCase(),
  );
  const isFree = (initials: string): boolean =>
    !taken.has(foldInitials(initials)) && isInitials(initials);
  return proposals.find(isFree) ?? numbered(proposals[0] ?? '', isFree);
}

/** Of “Ludwig van Beethoven” the first and the third; of a single “Anne-Marie” both parts. */
function properWords(name: string): readonly string[] {
  const all = wordsIn(name.replace(BEHIND, '') || name);
  const words = all.length > 1 && ADDRESSED.test(all[0] ?? '') ? all.slice(1) : all;
  if (words.length === 1) return wordsIn(words.join('').replace(HYPHENS, ' '));
  const proper = words.filter((word, index) => index === 0 || !isSmall(word));
  return proper.length > 1 ? proper : words;
}

function isSmall(word: string): boolean {
  const [letter = ''] = lettersIn(word);
  return letter !== letter.toUpperCase();
}

/** From the shortest and most usual on. */
function proposalsFor(words: readonly string[]): readonly (readonly string[])[] {
  const first = lettersIn(words[0] ?? '');
  if (words.length === 1) return [2, 3, 4, 1].map((count) => first.slice(0, count));
  const last = lettersIn(words[words.length - 1] ?? '');
  const all = words.flatMap((word) => lettersIn(word).slice(0, 1));
  const parts = (one: number, other: number) => [...first.slice(0, one), ...last.slice(0, other)];
  return [parts(1, 1), all.slice(0, 4), parts(1, 2), parts(2, 1), parts(1, 3), parts(2, 2)];
}

function numbered(initials: string, isFree: (initials: string) => boolean): string {
  const letters = lettersIn(initials);
  for (let number = 2; number <= MOST_NUMBERS; number += 1) {
    const room = Math.max(0, Math.min(2, 4 - String(number).length));
    const proposal = `${letters.slice(0, room).join('')}${number}`;
    if (isFree(proposal)) return proposal;
  }
  return '';
}
