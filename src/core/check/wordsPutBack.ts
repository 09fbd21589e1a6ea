import { initialsAt } from '../team/heads';
import { isInitials } from '../team/sameInitials';

/**
 * The header row with lost words put back, where the words that are left say where they belong.
 *
 * @param header the row as it stands
 * @param words words that stand side by side in a whole header, in their order
 * @param lost those of them to put back; others may have been changed on purpose
 * @returns the row mended; `null` if no word is left, those left do not stand side by side, or there
 *   is no cell for one that is not a member's
 * @example wordsPutBack(['Rated', 'Agreed?'], ['Rated', 'Agreement'], ['Agreement']) // ['Rated', 'Agreement']
 */
export function wordsPutBack(
  header: readonly string[],
  words: readonly string[],
  lost: readonly string[],
): readonly string[] | null {
  const starts = words.flatMap((word, index) =>
    header.includes(word) ? [header.indexOf(word) - index] : [],
  );
  const [start] = starts;
  if (start === undefined || start < 0 || starts.some((other) => other !== start)) return null;
  const wordAt = (column: number): string | null => {
    const word = words[column - start];
    return word !== undefined && lost.includes(word) ? word : null;
  };
  // Between two words that are there, a cell is theirs. At the end of the row of words a whole column
  // may have been deleted, and a member's stands in its place.
  const there = words.flatMap((word) => (header.includes(word) ? [header.indexOf(word)] : []));
  const isTaken = (text: string, column: number): boolean =>
    wordAt(column) !== null &&
    isInitials(initialsAt(text)) &&
    (column < Math.min(...there) || column > Math.max(...there));
  if (header.some(isTaken)) return null;
  const mended = header.map((text, column) => wordAt(column) ?? text);
  return words.every((word) => mended.includes(word) || !lost.includes(word)) ? mended : null;
}
