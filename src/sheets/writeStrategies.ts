import { runsOf } from '../core/runs';
import { asText } from './grids';

/** What becomes of the text in one Strategies cell. */
export interface StrategyChange {
  readonly row: number;
  readonly change: (text: string) => string;
}

/**
 * Changes Strategies cells, read anew at that moment, in a number of calls that does not depend on
 * how many there are.
 *
 * @param column from 1
 * @throws Error if a cell to be changed holds a formula; nothing is changed then
 * @example writeStrategies(sheet, 14, [{ row: 6, change: (text) => `${text}\nAB: We write` }])
 */
export function writeStrategies(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  column: number,
  changes: readonly StrategyChange[],
): void {
  if (changes.length === 0) return;
  const rows = changes.map(({ row }) => row);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const range = sheet.getRange(first, column, last - first + 1, 1);
  const values: readonly (readonly unknown[])[] = range.getValues();
  const isFormula = range.getFormulas().map(([formula]) => Boolean(formula));
  const refused = rows.find((row) => isFormula[row - first]);
  if (refused !== undefined) {
    throw new Error(
      `Writing a strategy failed: the Strategies cell in row ${refused} of the tab “${sheet.getName()}” holds a formula. Replace it by its text, then try again.`,
    );
  }
  const changed = values.map(([value], index) => {
    const own = changes.filter(({ row }) => row === first + index);
    if (own.length === 0) return typeof value === 'string' ? asText(value) : value;
    return asText(own.reduce((text, { change }) => change(text), String(value ?? '')));
  });
  // As a rule one run; a formula that stands between two changes is left out, and cuts it in two.
  for (const { from, items } of runsOf(changed, (_, index) => !isFormula[index])) {
    sheet.getRange(first + from, column, items.length, 1).setValues(items.map((text) => [text]));
  }
}
