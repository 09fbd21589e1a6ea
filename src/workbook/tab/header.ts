/** A column of a table, known by the word at its head. */
export interface Field {
  readonly word: string;
  /** Without it, nothing of the table can be read. */
  readonly isNeeded: boolean;
  /** Formulas fill it: a value put there would stand in their way. */
  readonly isFilled: boolean;
}

/** The columns of a table, by key. */
export type Fields<Key extends string> = Readonly<Record<Key, Field>>;

/** Where the header of a table stands, and what is wrong with it. */
export interface Header<Key extends string> {
  /** Its row, from 1; 0 if no row bears any of its words. */
  readonly row: number;
  /** Words that are not there, or not once alone. */
  readonly lost: readonly string[];
  /** Those of them without which nothing can be read. */
  readonly missing: readonly string[];
  /** Those of them that stand more than once: whoever writes below one of them may be wrong. */
  readonly doubled: readonly string[];
  /** The column of a field, from 1; 0 if its word is not there, or more than once. */
  readonly columnOf: (key: Key) => number;
}

/**
 * Finds the header of a table among values, wherever people have moved it: the first of the rows that
 * bear most of its words.
 *
 * @param values all values of a tab, from its first cell
 * @example findHeader(values, teamKind.fields).columnOf('name') // 2
 */
export function findHeader<Key extends string>(
  values: readonly (readonly unknown[])[],
  fields: Fields<Key>,
): Header<Key> {
  const all: readonly Field[] = Object.values(fields);
  const known = values.map((row) => all.filter(({ word }) => row.includes(word)).length);
  const most = Math.max(0, ...known);
  const index = most === 0 ? -1 : known.indexOf(most);
  const row = values[index] ?? [];
  const times = ({ word }: Field): number => row.filter((cell) => cell === word).length;
  const lost = all.filter((field) => times(field) !== 1);
  return {
    row: index + 1,
    lost: lost.map(wordOf),
    missing: lost.filter(({ isNeeded }) => isNeeded).map(wordOf),
    doubled: lost.filter((field) => times(field) > 1).map(wordOf),
    columnOf: (key) => (times(fields[key]) === 1 ? row.indexOf(fields[key].word) + 1 : 0),
  };
}

/**
 * What is wrong with the words of a header.
 *
 * @param words those that matter; see `lost` and `missing`
 * @returns the end of a sentence about the header, such as `has lost “Rated”`; '' if nothing is
 * @example headerFault(header, header.missing) // 'bears “Rated” more than once'
 */
export function headerFault(
  { doubled }: Pick<Header<string>, 'doubled'>,
  words: readonly string[],
): string {
  const quoted = (some: readonly string[]): string => some.map((word) => `“${word}”`).join(', ');
  const twice = words.filter((word) => doubled.includes(word));
  const gone = words.filter((word) => !doubled.includes(word));
  return [
    ...(gone.length > 0 ? [`has lost ${quoted(gone)}`] : []),
    ...(twice.length > 0 ? [`bears ${quoted(twice)} more than once`] : []),
  ].join(', and ');
}

function wordOf({ word }: Field): string {
  return word;
}
