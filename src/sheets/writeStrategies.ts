import { runsOf } from '../core/runs';
import { asText } from './grids';

/** What becomes of the text in one Strategies cell. */
export interface StrategyChange {
  readonly row: number;
  readonly change: (text: string) => string;
}

/**
 * Changes Strategies cells, read anew at that moment, and no others; neighbours in one call, however
 * many members' strategies they get.
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
  const before = values.map(([value]) => String(value ?? ''));
  const changed = before.map((text, index) =>
    changes
      .filter(({ row }) => row === first + index)
      .reduce((now, { change }) => change(now), text),
  );
  // No cell but those that change: somebody may be typing beside them.
  const isChanged = (text: unknown, index: number): boolean => text !== before[index];
  for (const { from, items } of runsOf(changed, isChanged)) {
    sheet
      .getRange(first + from, column, items.length, 1)
      .setValues(items.map((text) => [asText(text)]));
  }
}
