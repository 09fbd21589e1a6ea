import type { Json, Tab } from './question';

// What several probes do.

export const PREFIX = 'Probe of ';

/** The probe's own spreadsheet. */
export const book = () => SpreadsheetApp.getActive();

/** One more tab, which is taken away with the probe's own. */
export function extraTab(word: string): Tab {
  return book().insertSheet(`${PREFIX}${word}, one more`);
}

/** A name for cells that no earlier run can have taken: what is deleted may haunt it. */
export function freshName(word: string): string {
  return `PROBE_${word}_${Date.now()}`;
}

/** Writes from the first row on. Every row has as many cells as the first. */
export function write(
  tab: Tab,
  [row, column]: readonly [number, number],
  values: unknown[][],
): void {
  tab.getRange(row, column, values.length, values[0]?.length ?? 1).setValues(values);
}

/** Lets cells take plain text. */
export function asText(tab: Tab, [row, column, rows, columns]: Area): void {
  const formats = Array.from({ length: rows }, () => Array.from({ length: columns }, () => '@'));
  tab.getRange(row, column, rows, columns).setNumberFormats(formats);
}

type Area = readonly [row: number, column: number, rows: number, columns: number];

/** Values that can be written down: a date as the words `a date`. */
export function read(tab: Tab, [row, column, rows, columns]: Area): Json {
  const values: unknown[][] = tab.getRange(row, column, rows, columns).getValues();
  return values.map((cells) =>
    cells.map((value) => (value instanceof Date ? 'a date' : (value as Json))),
  );
}

/** The formula in a cell. */
export function formulaIn(tab: Tab, row: number, column: number): string {
  return tab.getRange(row, column).getFormulas()[0]?.[0] ?? '';
}
