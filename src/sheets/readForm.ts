import type { Boxes } from '../core/boxes';
import type { Form, FormRow } from '../core/form';
import { idsInRuns } from '../core/methodIds';
import { headers, letters, TALLY_LABEL } from './columns';

type Row = readonly unknown[];

const NEEDED: readonly string[] = [
  headers.id,
  headers.method,
  ...headers.boxes,
  headers.rated,
  headers.agreement,
  headers.alignment,
];

/**
 * Finds the parts of a sub-section sheet in its values by header and by the ids in `#`, wherever
 * people have moved them. What it cannot find it says.
 *
 * @param values all values of the sheet, from its first cell
 * @example readForm(sheet.getDataRange().getValues()).members // ['AB', 'CD']
 */
export function readForm(values: readonly Row[]): Form {
  const headerIndex = values.findIndex((row) => row.includes(headers.id));
  const header = values[headerIndex] ?? [];
  const missing = NEEDED.filter((word) => !header.includes(word));
  if (missing.length > 0) return unreadable(missing);
  const columns = ratingColumns(header);
  const members = columns.filter(({ initials }) => initials !== '');
  const below = values.slice(headerIndex + 1).map((row, index) => ({
    row: readRow(header, members, row),
    number: headerIndex + 2 + index,
  }));
  const tally = below.find(({ row }) => isTally(row));
  const expected = tally ? idsInRuns(tally.row.id) : null;
  const rows = below.filter(({ row }) => !isTally(row));
  const isCounted = ({ row }: Line, index: number): boolean =>
    row.id !== '' &&
    (expected?.includes(row.id) ?? true) &&
    rows.findIndex((line) => line.row.id === row.id) === index;
  return {
    title: tallied(tally?.row.text ?? '') ?? titleAbove(values.slice(0, headerIndex)),
    anchor: anchorIn(header, values.slice(headerIndex + 1)),
    expected,
    members: members.map(({ initials }) => initials),
    rows: rows.filter(isCounted).map(({ row }) => row),
    faults: [
      ...namelessFaults(columns, values.slice(headerIndex + 1)),
      ...rows
        .filter((line, index) => !isCounted(line, index))
        .flatMap((line) => strayFaults(line, rows)),
    ],
  };
}

/** What stands in Agreement on a row that is no method: there the formula of both columns stands. */
function anchorIn(header: Row, below: readonly Row[]): string {
  const [id, agreement] = [headers.id, headers.agreement].map((word) => header.indexOf(word));
  const cells = below.filter((row) => row[id ?? -1] === '').map((row) => row[agreement ?? -1]);
  return String(cells.find((cell) => cell !== '' && cell !== undefined) ?? '');
}

interface Line {
  readonly row: FormRow;
  /** From 1, as the sheet counts. */
  readonly number: number;
}

/** Told by the list of methods in its # cell, or by its label should that cell be empty. */
function isTally({ id, text }: FormRow): boolean {
  return idsInRuns(id) !== null || (id === '' && text.startsWith(TALLY_LABEL));
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

interface RatingColumn {
  readonly initials: string;
  readonly index: number;
}

/** Rating columns stand between the method and the first box, each under a member's initials. */
function ratingColumns(header: Row): readonly RatingColumn[] {
  const [from, to] = [header.indexOf(headers.method), header.indexOf(headers.boxes[0])];
  return header
    .map((initials, index) => ({ initials: String(initials).trim(), index }))
    .filter(({ index }) => index > from && index < to);
}

/** A column without initials counts for nobody; unsaid, what is rated in it would be lost. */
function namelessFaults(
  columns: readonly RatingColumn[],
  below: readonly Row[],
): readonly string[] {
  return columns
    .filter(({ initials, index }) => initials === '' && below.some((row) => row[index] !== ''))
    .map(
      ({ index }) =>
        `Column ${letters(index + 1)} holds ratings under an empty header, so they are not counted. Write the member’s initials there.`,
    );
}

function readRow(header: Row, members: readonly RatingColumn[], row: Row): FormRow {
  const cell = (word: string | undefined): unknown => row[header.indexOf(word)] ?? '';
  const [first, second, third, fourth] = headers.boxes;
  const shown: Boxes = [cell(first), cell(second), cell(third), cell(fourth)];
  return {
    id: String(cell(headers.id)).trim(),
    text: String(cell(headers.method)),
    entries: members.map(({ initials, index }) => ({ initials, value: row[index] ?? '' })),
    shown,
    shownRated: String(cell(headers.rated)),
    shownWord: String(cell(headers.alignment)),
  };
}

/** A row that is no method of its own has nothing to lose, unless somebody rated on it. */
function strayFaults({ row, number }: Line, rows: readonly Line[]): readonly string[] {
  if (row.entries.every(({ value }) => value === '')) return [];
  if (row.id === '') {
    return [
      `Row ${number} holds ratings but no id in the # column, so they are not counted. Give the row its id back, or clear it.`,
    ];
  }
  const isTwin = rows.some((line) => line.row.id === row.id && line.number < number);
  return [
    isTwin
      ? `${row.id} stands in two rows; the ratings in row ${number} are not counted. Remove one of the two.`
      : `${row.id} in row ${number} is no method that this sheet was made with, so its ratings are not counted. Give the row its id back, or clear it.`,
  ];
}

function unreadable(missing: readonly string[]): Form {
  const words = missing.map((word) => `“${word}”`).join(', ');
  const fault = `The header row of this sheet cannot be read: ${words} not found. Put it back as it was; the ratings are untouched.`;
  return { title: '', anchor: '', expected: [], members: [], rows: [], faults: [fault] };
}
