import type { Boxes } from '../core/boxes';
import type { Form, FormRow } from '../core/form';
import { headers } from './columns';

type Row = readonly unknown[];

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
  const missing = [headers.id, headers.method, ...headers.boxes].filter(
    (word) => !header.includes(word),
  );
  if (missing.length > 0) return { members: [], rows: [], faults: [headerFault(missing)] };

  const members = memberColumns(header);
  const below = values.slice(headerIndex + 1).map((row, index) => ({
    row: readRow(header, members, row),
    number: headerIndex + 2 + index,
  }));
  const isFirst = (id: string, index: number): boolean =>
    below.findIndex(({ row }) => row.id === id) === index;
  return {
    members: members.map(({ initials }) => initials),
    rows: below
      .filter(({ row }, index) => row.id !== '' && isFirst(row.id, index))
      .map(({ row }) => row),
    faults: below
      .filter(({ row }, index) => row.id === '' || !isFirst(row.id, index))
      .flatMap(({ row, number }) => strayFaults(row, number)),
  };
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

/** Rating columns stand between the method and the first box, each under the initials of its member. */
function memberColumns(header: Row): readonly { initials: string; index: number }[] {
  const [from, to] = [header.indexOf(headers.method), header.indexOf(headers.boxes[0])];
  return header
    .map((initials, index) => ({ initials: String(initials).trim(), index }))
    .filter(({ initials, index }) => index > from && index < to && initials !== '');
}

function readRow(
  header: Row,
  members: readonly { initials: string; index: number }[],
  row: Row,
): FormRow {
  const cell = (word: string | undefined): unknown => row[header.indexOf(word)] ?? '';
  const [first, second, third, fourth] = headers.boxes;
  const shown: Boxes = [cell(first), cell(second), cell(third), cell(fourth)];
  return {
    id: String(cell(headers.id)),
    text: String(cell(headers.method)),
    entries: members.map(({ initials, index }) => ({ initials, value: row[index] ?? '' })),
    shown,
  };
}

/** A row that is no method of its own has nothing to lose, unless somebody rated on it. */
function strayFaults(row: FormRow, number: number): readonly string[] {
  if (row.entries.every(({ value }) => value === '')) return [];
  return [
    row.id === ''
      ? `Row ${number} holds ratings but no id in the # column, so they are not counted. Give the row its id back, or clear it.`
      : `${row.id} stands in two rows; the ratings in row ${number} are not counted. Remove one of the two.`,
  ];
}

function headerFault(missing: readonly string[]): string {
  return `The header row of this sheet cannot be read: ${missing.map((word) => `“${word}”`).join(', ')} not found. Put it back as it was; the ratings are untouched.`;
}
