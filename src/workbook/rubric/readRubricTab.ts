import type { Domain } from '../../core/rubric/domain';
import type { RubricRow } from '../../core/rubric/placeAfter';
import { readRubricRows, type RubricReading } from '../../core/rubric/readRubricRows';
import type { rubricHeaders } from '../../core/words/protocol';
import {
  readTabAtOnce,
  requireHeader,
  rowsBelow,
  textAt,
  type Failure,
  type Place,
  type TabRead,
} from '../tab/readTab';
import { rubricKind } from './rubricKind';
import { ledgerIds } from './rubricLayout';

type RubricKey = keyof typeof rubricHeaders;

/** The Rubric tab as it stands, its parts found by their headers. */
export interface RubricTable extends RubricReading {
  readonly read: TabRead<RubricKey>;
  /** Its list of the numbers given so far; `null` if that is gone. */
  readonly ledger: Ledger | null;
}

export interface Ledger extends Place {
  readonly text: string;
  readonly given: readonly string[];
}

const FAILURE: Failure = {
  action: 'Reading the rubric',
  remedy:
    'Put the header row back as it was. If the tab is empty, undo that; or press Use the built-in rubric again: your tab is kept.',
};

const LEDGER_GONE =
  'The line above the header that lists the numbers given so far is gone. Undo that, so that no number is given twice.';

/**
 * Reads a Rubric tab.
 *
 * @throws Refusal if its header cannot be found
 * @example readRubricTab(sheet, builtIn).faults // []
 */
export function readRubricTab(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  builtIn: readonly Domain[],
): RubricTable {
  const read = readTabAtOnce(sheet, rubricKind, FAILURE);
  requireHeader(read, FAILURE);
  const ledger = ledgerIn(read.values.slice(0, read.header.row - 1));
  const reading = readRubricRows(
    rowsBelow(read).map((row) => rubricRow(read, row)),
    builtIn,
  );
  const faults = ledger ? reading.faults : [LEDGER_GONE, ...reading.faults];
  return { ...reading, faults, read, ledger };
}

/**
 * What a cell of the table holds.
 *
 * @example rubricText(read, 5, 'id') // '2.4.01'
 */
export function rubricText(
  { values, header }: TabRead<RubricKey>,
  row: number,
  key: RubricKey,
): string {
  return textAt(values, { row, column: header.columnOf(key) }).trim();
}

function rubricRow(read: TabRead<RubricKey>, row: number): RubricRow {
  return {
    number: row,
    id: rubricText(read, row, 'id'),
    domain: rubricText(read, row, 'domain'),
    subsection: rubricText(read, row, 'subsection'),
    skill: rubricText(read, row, 'skill'),
    method: rubricText(read, row, 'method'),
  };
}

function ledgerIn(rows: readonly (readonly unknown[])[]): Ledger | null {
  for (const [r, row] of rows.entries()) {
    for (const [c, cell] of row.entries()) {
      const given = ledgerIds(String(cell));
      if (given.length > 0) return { row: r + 1, column: c + 1, text: String(cell), given };
    }
  }
  return null;
}
