import { initialsAt, isSetAside } from '../../core/team/heads';
import { sameInitials } from '../../core/team/sameInitials';
import { TALLY_LABEL } from '../../core/words/protocol';
import { findHeader, type Header } from '../tab/header';
import { textAt, type Place } from '../tab/readTab';
import { LAYOUT, wordColumns, type ColumnKey } from './columns';
import { madeWithIn, type MadeWith } from './madeWith';
import { sheetKind } from './sheetKind';

type Row = readonly unknown[];

/** A column between the method and the first box, from 1; '' if nobody's initials head it. */
export interface RatingColumn {
  readonly initials: string;
  /** Whether their ratings are waited for; see `core/team/heads`. */
  readonly isAwaited: boolean;
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
  readonly header: Header<ColumnKey>;
  readonly ratings: readonly RatingColumn[];
  readonly lines: readonly Line[];
  /** Ids of the methods that the sheet was made with; `null` if it no longer says so. */
  readonly expected: readonly string[] | null;
  /** The layout that it was made with. */
  readonly layout: number;
}

/**
 * Finds the parts of a sub-section sheet in its values by header and by the ids in `#`, wherever
 * people have moved them.
 *
 * @param values all values of the sheet, from its first cell
 * @example findParts(values).header.columnOf('rated') // 10
 */
export function findParts(values: readonly Row[]): Parts {
  const whole = findHeader(values, sheetKind.fields);
  const below = linesBelow(values, whole);
  const tally = below.find(({ id }) => madeWithIn(id) !== null) ?? below.find(isTally);
  const madeWith = tally ? madeWithIn(tally.id) : null;
  const header = headerOf(whole, madeWith);
  const expected = tally ? (madeWith?.methods ?? null) : null;
  if (header.missing.length > 0) {
    return { header, ratings: [], lines: [], expected: [], layout: layoutOf(madeWith) };
  }
  return {
    header,
    ratings: ratingColumns(values, header),
    lines: below.map((line) => ({ ...line, kind: kindOf(line, { below, expected, tally }) })),
    expected,
    layout: layoutOf(madeWith),
  };
}

function linesBelow(values: readonly Row[], { row, columnOf }: Header<ColumnKey>): Below[] {
  return values.slice(row).map((_, offset) => {
    const at = (key: ColumnKey): Place => ({ row: row + 1 + offset, column: columnOf(key) });
    return {
      row: row + 1 + offset,
      id: textAt(values, at('id')).trim(),
      text: textAt(values, at('method')),
    };
  });
}

/** A sheet that no longer says which layout it has may be of the first. */
function layoutOf(madeWith: MadeWith | null): number {
  return madeWith?.layout ?? 1;
}

/** Columns that came with a later layout are none of a sheet’s, even if a column of the team’s own bears their word. */
function headerOf(header: Header<ColumnKey>, madeWith: MadeWith | null): Header<ColumnKey> {
  const layout = Math.min(layoutOf(madeWith), LAYOUT);
  const own = wordColumns.filter(({ since }) => since <= layout);
  const isOwn = (sought: string): boolean => own.some(({ word }) => word === sought);
  return {
    row: header.row,
    lost: header.lost.filter(isOwn),
    missing: header.missing.filter(isOwn),
    doubled: header.doubled.filter(isOwn),
    columnOf: (key) => (own.some((column) => column.key === key) ? header.columnOf(key) : 0),
  };
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
): Place | null {
  const rating = ratings.find(({ initials }) => sameInitials(initials, wanted.initials));
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

function ratingColumns(values: readonly Row[], header: Header<ColumnKey>): readonly RatingColumn[] {
  const [from, to] = [header.columnOf('method'), header.columnOf('box1')];
  return (values[header.row - 1] ?? [])
    .map((_, index) => index + 1)
    .filter((column) => column > from && column < to)
    .map((column) => {
      const head = textAt(values, { row: header.row, column });
      return { initials: initialsAt(head), isAwaited: !isSetAside(head), column };
    });
}

/** The rows of a sheet that bear a method. @example methodLines(parts)[0]?.id // '2.4.01' */
export function methodLines({ lines }: Pick<Parts, 'lines'>): readonly Line[] {
  return lines.filter(({ kind }) => kind === 'method');
}
