import { foldInitials } from '../../core/team/initials';
import { idsInRuns } from '../../core/rubric/methodIds';
import { headers, TALLY_LABEL } from './columns';

type Row = readonly unknown[];

/** Without these nothing of a sheet can be read; without the others, what stands below them. */
const NEEDED: readonly string[] = [
  headers.id,
  headers.method,
  ...headers.boxes,
  headers.rated,
  headers.agreement,
  headers.alignment,
];
const WORDS: readonly string[] = [...NEEDED, headers.agreed, headers.strategies];

/** A column between the method and the first box, from 1; '' if nobody's initials head it. */
export interface RatingColumn {
  readonly initials: string;
  readonly column: number;
}

/** A row below the header, from 1 as the sheet counts. Strays bear an id that is not theirs to bear. */
export interface Line {
  readonly kind: 'method' | 'band' | 'tally' | 'stray';
  readonly row: number;
  readonly id: string;
  readonly text: string;
}

/** Where the parts of a sub-section sheet stand now. */
export interface Parts {
  /** Header words that are not there, or not once alone. */
  readonly lost: readonly string[];
  /** Those of them without which nothing else is known. */
  readonly missing: readonly string[];
  /** Those of them that stand more than once: whoever writes below one of them may be wrong. */
  readonly doubled: readonly string[];
  /** Row of the header, from 1. */
  readonly header: number;
  readonly ratings: readonly RatingColumn[];
  readonly lines: readonly Line[];
  /** Ids of the methods that the sheet was made with; `null` if it no longer says so. */
  readonly expected: readonly string[] | null;
  /** The column under a header word, from 1; 0 if there is none, or more than one. */
  readonly columnOf: (word: string) => number;
}

/**
 * Finds the parts of a sub-section sheet in its values by header and by the ids in `#`, wherever
 * people have moved them.
 *
 * @param values all values of the sheet, from its first cell
 * @example findParts(values).columnOf('Rated') // 10
 */
export function findParts(values: readonly Row[]): Parts {
  const isHeader = (row: Row): boolean => row.includes(headers.id) && row.includes(headers.method);
  const whole = values.findIndex(isHeader);
  const index = whole < 0 ? values.findIndex((row) => row.includes(headers.id)) : whole;
  const header = values[index] ?? [];
  const words = wordsIn(header);
  const { columnOf } = words;
  if (words.missing.length > 0) {
    return { ...words, header: index + 1, ratings: [], lines: [], expected: [] };
  }
  const below = values.slice(index + 1).map((row, offset) => ({
    row: index + 2 + offset,
    id: text(row[columnOf(headers.id) - 1]).trim(),
    text: text(row[columnOf(headers.method) - 1]),
  }));
  const tally = below.find(({ id }) => idsInRuns(id) !== null) ?? below.find(isTally);
  const expected = tally ? idsInRuns(tally.id) : null;
  return {
    ...words,
    header: index + 1,
    ratings: ratingColumns(header, columnOf),
    lines: below.map((line) => ({ ...line, kind: kindOf(line, { below, expected, tally }) })),
    expected,
  };
}

function wordsIn(header: Row): Pick<Parts, 'lost' | 'missing' | 'doubled' | 'columnOf'> {
  const times = (word: string): number => header.filter((cell) => cell === word).length;
  const lost = WORDS.filter((word) => times(word) !== 1);
  return {
    lost,
    missing: lost.filter((word) => NEEDED.includes(word)),
    doubled: lost.filter((word) => times(word) > 1),
    columnOf: (word) => (lost.includes(word) ? 0 : header.indexOf(word) + 1),
  };
}

/**
 * What is wrong with the words of a header.
 *
 * @param words those that matter; see `lost` and `missing`
 * @returns the end of a sentence about the header, such as `has lost “Rated”`; '' if nothing is
 * @example headerFault(parts, parts.missing) // 'bears “Rated” more than once'
 */
export function headerFault({ doubled }: Parts, words: readonly string[]): string {
  const quoted = (some: readonly string[]): string => some.map((word) => `“${word}”`).join(', ');
  const twice = words.filter((word) => doubled.includes(word));
  const gone = words.filter((word) => !doubled.includes(word));
  return [
    ...(gone.length > 0 ? [`has lost ${quoted(gone)}`] : []),
    ...(twice.length > 0 ? [`bears ${quoted(twice)} more than once`] : []),
  ].join(', and ');
}

/**
 * Where a member rates a method.
 *
 * @returns row and column, from 1; `null` if the sheet has no such column or row
 * @example ratingCell(parts, { initials: 'AB', method: '2.4.01' }) // { row: 6, column: 3 }
 */
export function ratingCell(
  { ratings, lines }: Parts,
  wanted: { readonly initials: string; readonly method: string },
): { readonly row: number; readonly column: number } | null {
  const sought = foldInitials(wanted.initials);
  const rating = ratings.find(({ initials }) => foldInitials(initials) === sought);
  const line = lines.find(({ kind, id }) => kind === 'method' && id === wanted.method);
  return rating && line ? { row: line.row, column: rating.column } : null;
}

type Below = Omit<Line, 'kind'>;

function kindOf(
  line: Below,
  sheet: Pick<Parts, 'expected'> & {
    readonly below: readonly Below[];
    readonly tally: Below | undefined;
  },
): Line['kind'] {
  if (line === sheet.tally) return 'tally';
  if (line.id === '') return 'band';
  const isFirst = sheet.below.find(({ id }) => id === line.id) === line;
  return isFirst && (sheet.expected?.includes(line.id) ?? true) ? 'method' : 'stray';
}

/** Told by its label, should the list of methods in its # cell be gone. */
function isTally({ id, text }: Below): boolean {
  return id === '' && text.startsWith(TALLY_LABEL);
}

function ratingColumns(header: Row, columnOf: (word: string) => number): readonly RatingColumn[] {
  const [from, to] = [columnOf(headers.method), columnOf(headers.boxes[0] ?? '')];
  return header
    .map((initials, index) => ({ initials: text(initials).trim(), column: index + 1 }))
    .filter(({ column }) => column > from && column < to);
}

function text(cell: unknown): string {
  return String(cell ?? '');
}
