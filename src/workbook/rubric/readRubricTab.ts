import type { RubricRow } from '../../core/rubric/rubricPlaces';
import { readRubricRows, type RubricReading } from '../../core/rubric/rubricRows';
import type { Domain } from '../../core/rubric/rubric';
import { ledgerIds, rubricHeaders } from './rubricLayout';

/** The Rubric tab as it stands, its parts found by their headers. */
export interface RubricTable extends RubricReading {
  /** Its list of the numbers given so far; `null` if that is gone. */
  readonly ledger: Ledger | null;
  /** Where two of its columns and its first row below the header stand, from 1. */
  readonly idColumn: number;
  readonly originColumn: number;
  readonly firstRow: number;
  /** What stands in # and Origin, row by row. */
  readonly ids: readonly string[];
  readonly origins: readonly string[];
}

export interface Ledger {
  /** From 1. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly given: readonly string[];
}

const LEDGER_GONE =
  'The line above the header that lists the numbers given so far is gone. Undo that, so that no number is given twice.';

/**
 * Reads the values of a Rubric tab.
 *
 * @param values all values of the tab, from its first cell
 * @throws RangeError if its header row cannot be found
 * @example readRubricTab(values, builtIn) // { entries: […], faults: […], … }
 */
export function readRubricTab(
  values: readonly (readonly unknown[])[],
  builtIn: readonly Domain[],
): RubricTable {
  const words = Object.values(rubricHeaders);
  const headerIndex = values.findIndex(
    (row) => words.filter((word) => row.includes(word)).length > 2,
  );
  const header = values[headerIndex] ?? [];
  const missing = words.filter((word) => !header.includes(word));
  if (missing.length > 0) {
    throw new RangeError(
      `it has no column headed ${missing.map((word) => `“${word}”`).join(', ')}. Put the header row back as it was.`,
    );
  }
  const firstRow = headerIndex + 2;
  const below = values.slice(headerIndex + 1);
  const cell = (row: readonly unknown[] | undefined, column: keyof typeof rubricHeaders): string =>
    String(row?.[header.indexOf(rubricHeaders[column])] ?? '').trim();
  const rows = below.map((row, index): RubricRow => ({
    number: firstRow + index,
    id: cell(row, 'id'),
    domain: cell(row, 'domain'),
    subsection: cell(row, 'subsection'),
    skill: cell(row, 'skill'),
    method: cell(row, 'method'),
  }));
  const ledger = ledgerIn(values.slice(0, headerIndex));
  const reading = readRubricRows(rows, builtIn);
  return {
    ...reading,
    faults: ledger ? reading.faults : [LEDGER_GONE, ...reading.faults],
    ledger,
    idColumn: header.indexOf(rubricHeaders.id) + 1,
    originColumn: header.indexOf(rubricHeaders.origin) + 1,
    firstRow,
    ids: below.map((row) => cell(row, 'id')),
    origins: below.map((row) => cell(row, 'origin')),
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
