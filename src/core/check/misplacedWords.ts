import { initialsAt } from '../team/heads';
import { isInitials } from '../team/sameInitials';

/** Whose a column is by what stands below its header: a word’s, a member’s (''), or nobody knows (`null`). */
export type Owner = string | null;

/** A header word, and the column that it belongs over, from 0. */
export interface MisplacedWord {
  readonly word: string;
  readonly column: number;
}

export interface MisplacedWords {
  readonly words: readonly MisplacedWord[];
  /** The header put right; `null` if nobody can tell what belongs over the columns that they leave. */
  readonly mended: readonly string[] | null;
}

/**
 * Words of a header that stand over another column than their own.
 *
 * @param header its texts
 * @param owners of the columns, as many; a word that owns several is not looked at
 * @example misplacedWords(['Rated', 'CD'], ['', 'Rated']).mended // ['CD', 'Rated']
 */
export function misplacedWords(
  header: readonly string[],
  owners: readonly Owner[],
): MisplacedWords {
  const words = owners.flatMap((word, column) =>
    word && owners.indexOf(word) === owners.lastIndexOf(word) && isElsewhere(header, word, column)
      ? [{ word, column }]
      : [],
  );
  const own = new Map(words.map(({ word, column }) => [column, word]));
  const placed = [...own.values()];
  const displaced = [...own.keys()]
    .map((column) => header[column] ?? '')
    .filter((text) => !placed.includes(text));
  const left = placed.map((word) => header.indexOf(word)).filter((column) => !own.has(column));
  const [text = '', ...others] = displaced;
  const [vacated, ...more] = left;
  if (vacated === undefined) return { words, mended: withWords(header, own) };
  // What was displaced has to fit where it goes: a member’s initials, or a word that nothing tells.
  const fits = isInitials(initialsAt(text))
    ? owners[vacated] === ''
    : text !== '' && owners[vacated] === null;
  const isCertain = others.length === 0 && more.length === 0 && fits;
  return { words, mended: isCertain ? withWords(header, own.set(vacated, text)) : null };
}

function isElsewhere(header: readonly string[], word: string, column: number): boolean {
  return header[column] !== word && header.filter((text) => text === word).length === 1;
}

function withWords(header: readonly string[], own: ReadonlyMap<number, string>): readonly string[] {
  return header.map((text, column) => own.get(column) ?? text);
}
