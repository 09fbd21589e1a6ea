import type { Form, FormRow } from '../../core/sheet/form';
import { HIDDEN_SIGN, TALLY_LABEL } from '../../core/words/protocol';
import { letters } from '../tab/a1';
import { headerFault } from '../tab/header';
import { cellAt, textAt } from '../tab/readTab';
import type { ColumnKey } from './columns';
import { methodLines, type Line, type RatingColumn } from './parts';
import type { SheetRead } from './readSheet';

/** A sheet, wherever it was read. */
export type SheetValues = Pick<SheetRead, 'values' | 'parts'>;

/**
 * Reads what people entered on a sub-section sheet, wherever they have moved its parts. What it
 * cannot find it says.
 *
 * @example readForm(readSheet(sheet)).members // ['AB', 'CD']
 */
export function readForm({ values, parts }: SheetValues): Form {
  const { header } = parts;
  if (header.missing.length > 0) return unreadable(headerFault(header, header.missing));
  const members = parts.ratings.filter(({ initials }) => initials !== '');
  const sheet: Sheet = { values, parts, members };
  const tally = parts.lines.find(({ kind }) => kind === 'tally');
  return {
    title: tallied(tally?.text ?? '') ?? titleAbove(values.slice(0, header.row - 1)),
    expected: parts.expected,
    saysHidden: values.some((row) => row.includes(HIDDEN_SIGN)),
    members: members.map(({ initials }) => initials),
    setAside: members.filter(({ isAwaited }) => !isAwaited).map(({ initials }) => initials),
    rows: methodLines(parts).map((line) => readRow(sheet, line)),
    lost: headerFault(header, header.lost),
    faults: [
      ...namelessFaults(sheet),
      ...parts.lines
        .filter(({ kind }) => kind === 'band' || kind === 'stray')
        .flatMap((line) => strayFaults(sheet, line)),
    ],
  };
}

interface Sheet extends SheetValues {
  readonly members: readonly RatingColumn[];
}

/** The name of the sub-section in the label of its tally. */
function tallied(label: string): string | null {
  return label.startsWith(TALLY_LABEL) ? label.slice(TALLY_LABEL.length) : null;
}

function titleAbove(rows: readonly (readonly unknown[])[]): string {
  const title = rows.flat().find((cell) => typeof cell === 'string' && cell.trim() !== '');
  return String(title ?? '');
}

/** A column without initials counts for nobody; unsaid, what is rated in it would be lost. */
function namelessFaults({ values, parts }: Sheet): readonly string[] {
  return parts.ratings
    .filter(
      ({ initials, column }) =>
        initials === '' &&
        parts.lines.some(({ row }) => isEntered(cellAt(values, { row, column }))),
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

function readRow({ values, parts, members }: Sheet, { row, id, text }: Line): FormRow {
  const entered = (key: ColumnKey): string =>
    textAt(values, { row, column: parts.header.columnOf(key) });
  return {
    id,
    text,
    entries: members.map(({ initials, column }) => ({
      initials,
      value: cellAt(values, { row, column }) ?? '',
    })),
    agreed: entered('agreed'),
    strategies: entered('strategies'),
  };
}

/** A row that is no method of its own has nothing to lose, unless somebody rated on it. */
function strayFaults({ values, parts, members }: Sheet, { id, row }: Line): readonly string[] {
  if (members.every(({ column }) => !isEntered(cellAt(values, { row, column })))) return [];
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

function unreadable(fault: string): Form {
  return {
    ...{ title: '', expected: [], saysHidden: false, lost: '' },
    ...{ members: [], setAside: [], rows: [] },
    faults: [
      `The header row of this sheet cannot be read: it ${fault}. Put it back as it was; the ratings are untouched.`,
    ],
  };
}
