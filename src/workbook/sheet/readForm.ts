import type { Boxes } from '../../core/agreement/boxes';
import type { Form, FormRow } from '../../core/sheet/form';
import { headers, letters, TALLY_LABEL } from './columns';
import { findParts, headerFault, type Line, type Parts, type RatingColumn } from './parts';
import { HIDDEN_SIGN } from './sheetWords';

type Row = readonly unknown[];

/**
 * Reads a sub-section sheet, wherever people have moved its parts. What it cannot find it says.
 *
 * @param values all values of the sheet, from its first cell
 * @example readForm(sheet.getDataRange().getValues()).members // ['AB', 'CD']
 */
export function readForm(values: readonly Row[]): Form {
  const parts = findParts(values);
  if (parts.missing.length > 0) return unreadable(parts);
  const sheet: Sheet = {
    parts,
    members: parts.ratings.filter(({ initials }) => initials !== ''),
    valuesOf: (row) => values[row - 1] ?? [],
  };
  const tally = parts.lines.find(({ kind }) => kind === 'tally');
  return {
    title: tallied(tally?.text ?? '') ?? titleAbove(values.slice(0, parts.header - 1)),
    anchor: anchorIn(sheet),
    expected: parts.expected,
    saysHidden: values.some((row) => row.includes(HIDDEN_SIGN)),
    members: sheet.members.map(({ initials }) => initials),
    rows: methodLines(parts).map((line) => readRow(sheet, line)),
    ...shownInTally(sheet, tally),
    lost: headerFault(parts, parts.lost),
    faults: [
      ...namelessFaults(sheet),
      ...parts.lines
        .filter(({ kind }) => kind === 'band' || kind === 'stray')
        .flatMap((line) => strayFaults(sheet, line)),
    ],
  };
}

interface Sheet {
  readonly parts: Parts;
  readonly members: readonly RatingColumn[];
  readonly valuesOf: (row: number) => Row;
}

function shownInTally(
  { parts, valuesOf }: Sheet,
  tally: Line | undefined,
): Pick<Form, 'shownTally' | 'shownTotal' | 'shownMisaligned'> {
  if (!tally) return { shownTally: null, shownTotal: '', shownMisaligned: '' };
  const shown = (word: string): string => cellText(valuesOf(tally.row), parts.columnOf(word));
  return {
    shownTally: headers.boxes.map(shown),
    shownTotal: shown(headers.rated),
    shownMisaligned: shown(headers.alignment),
  };
}

function methodLines({ lines }: Parts): readonly Line[] {
  return lines.filter(({ kind }) => kind === 'method');
}

/** What stands in Agreement on a row above a method that is none: there the formula of both columns stands. */
function anchorIn({ parts, valuesOf }: Sheet): string {
  const last = Math.max(0, ...methodLines(parts).map(({ row }) => row));
  const cells = parts.lines
    .filter(({ id, row }) => id === '' && row < last)
    .map(({ row }) => cellText(valuesOf(row), parts.columnOf(headers.agreement)));
  return cells.find((cell) => cell !== '') ?? '';
}

/** The name of the sub-section in the label of its tally. */
function tallied(label: string): string | null {
  return label.startsWith(TALLY_LABEL) ? label.slice(TALLY_LABEL.length) : null;
}

function titleAbove(rows: readonly Row[]): string {
  const title = rows.flat().find((cell) => typeof cell === 'string' && cell.trim() !== '');
  return String(title ?? '');
}

/**
 * Where a method stands on its sheet now.
 *
 * @returns the row number, from 1; `null` if its id is not there
 * @example rowOf(sheet.getDataRange().getValues(), '2.1.03') // 8
 */
export function rowOf(values: readonly Row[], id: string): number | null {
  const header = values.find((row) => row.includes(headers.id)) ?? [];
  const index = values.findIndex((row) => String(row[header.indexOf(headers.id)]) === id);
  return index < 0 ? null : index + 1;
}

/** A column without initials counts for nobody; unsaid, what is rated in it would be lost. */
function namelessFaults({ parts, valuesOf }: Sheet): readonly string[] {
  return parts.ratings
    .filter(
      ({ initials, column }) =>
        initials === '' && parts.lines.some(({ row }) => isEntered(valuesOf(row)[column - 1])),
    )
    .map(
      ({ column }) =>
        `Column ${letters(column)} holds ratings under an empty header, so they are not counted. Write the member’s initials there.`,
    );
}

/** In a band the columns of ratings may say that these are hidden. */
function isEntered(cell: unknown): boolean {
  return cell !== '' && cell !== undefined && cell !== HIDDEN_SIGN;
}

function readRow({ parts, members, valuesOf }: Sheet, { row, id, text }: Line): FormRow {
  const values = valuesOf(row);
  const shown = (word: string): string => cellText(values, parts.columnOf(word));
  const [first = '', second = '', third = '', fourth = ''] = headers.boxes.map(shown);
  const boxes: Boxes = [first, second, third, fourth];
  return {
    id,
    text,
    entries: members.map(({ initials, column }) => ({
      initials,
      value: values[column - 1] ?? '',
    })),
    shown: boxes,
    shownRated: shown(headers.rated),
    shownWord: shown(headers.alignment),
    agreed: shown(headers.agreed),
    strategies: shown(headers.strategies),
  };
}

/** A row that is no method of its own has nothing to lose, unless somebody rated on it. */
function strayFaults({ parts, members, valuesOf }: Sheet, line: Line): readonly string[] {
  const { id, row } = line;
  if (members.every(({ column }) => !isEntered(valuesOf(row)[column - 1]))) return [];
  if (id === '') {
    return [
      `Row ${row} holds ratings but no id in the # column, so they are not counted. Give the row its id back, or clear it.`,
    ];
  }
  const isTwin = parts.lines.some((other) => other.id === id && other.row < row);
  return [
    isTwin
      ? `${id} stands in two rows; the ratings in row ${row} are not counted. Remove one of the two.`
      : `${id} in row ${row} is no method that this sheet was made with, so its ratings are not counted. Give the row its id back, or clear it.`,
  ];
}

function cellText(values: Row, column: number): string {
  return String(values[column - 1] ?? '');
}

function unreadable(parts: Parts): Form {
  const fault = `The header row of this sheet cannot be read: it ${headerFault(parts, parts.missing)}. Put it back as it was; the ratings are untouched.`;
  return {
    ...{ title: '', anchor: '', expected: [], saysHidden: false },
    ...{ members: [], rows: [], shownTally: null, shownTotal: '', shownMisaligned: '' },
    ...{ lost: '', faults: [fault] },
  };
}
