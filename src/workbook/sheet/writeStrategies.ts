import { Refusal } from '../../core/calls/refusal';
import { runsOf } from '../tab/runsOf';
import { asText } from '../tab/looksOf';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Google takes no more characters in one cell. */
const MOST_IN_CELL = 50_000;

/** What becomes of the text in one Strategies cell. */
export interface StrategyChange {
  readonly row: number;
  readonly change: (text: string) => string;
}

/** Texts for neighbouring Strategies cells, from a row. */
interface StrategyRun {
  readonly row: number;
  readonly texts: readonly string[];
}

/**
 * Changes Strategies cells, read anew at that moment, and no others; neighbours in one call, however
 * many members' strategies they get.
 *
 * @param column from 1
 * @throws Refusal if a cell to be changed holds a formula, or would hold too much; nothing is changed then
 * @example writeStrategies(sheet, 14, [{ row: 6, change: (text) => `${text}\nAB: We write` }])
 */
export function writeStrategies(
  sheet: Sheet,
  column: number,
  changes: readonly StrategyChange[],
): void {
  for (const { row, texts } of strategyRuns(sheet, column, changes)) {
    sheet.getRange(row, column, texts.length, 1).setValues(texts.map((text) => [text]));
  }
}

/**
 * What `writeStrategies` would write, to find out beforehand whether it can.
 *
 * @param column from 1
 * @throws Refusal if a cell to be changed holds a formula, or would hold too much
 * @example strategyRuns(sheet, 14, changes) // [{ row: 6, texts: ['We meet\nAB: We write'] }]
 */
export function strategyRuns(
  sheet: Sheet,
  column: number,
  changes: readonly StrategyChange[],
): readonly StrategyRun[] {
  if (changes.length === 0) return [];
  const rows = changes.map(({ row }) => row);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const range = sheet.getRange(first, column, last - first + 1, 1);
  // As people read it: what they typed may be a date to Google.
  const before = range.getDisplayValues().map(([text = '']) => text);
  const isFormula = range.getFormulas().map(([formula]) => Boolean(formula));
  const formulaRow = rows.find((row) => isFormula[row - first]);
  if (formulaRow !== undefined) {
    throw refusal(sheet, formulaRow, {
      found: 'holds a formula.',
      remedy: 'Replace it by its text, then try again.',
    });
  }
  const changed = before.map((text, index) =>
    changes
      .filter(({ row }) => row === first + index)
      .reduce((now, { change }) => change(now), text),
  );
  // No cell but those that change: somebody may be typing beside them.
  const runs = runsOf(changed, (text, index) => text !== before[index]).map(({ from, items }) => ({
    row: first + from,
    texts: items.map(asText),
  }));
  for (const { row, texts } of runs) requireRoom(sheet, row, texts);
  return runs;
}

function requireRoom(sheet: Sheet, first: number, texts: readonly string[]): void {
  const index = texts.findIndex((text) => text.length > MOST_IN_CELL);
  if (index < 0) return;
  throw refusal(sheet, first + index, {
    found: `would hold ${texts[index]?.length ?? 0} characters, and Google takes ${MOST_IN_CELL} in a cell.`,
    remedy: 'Shorten what stands there, then try again.',
  });
}

function refusal(
  sheet: Sheet,
  row: number,
  { found, remedy }: { readonly found: string; readonly remedy: string },
): Refusal {
  return new Refusal({
    action: 'Writing a strategy',
    found: `the Strategies cell in row ${row} of the tab “${sheet.getName()}” ${found}`,
    remedy,
  });
}
