import { Refusal } from '../../core/calls/refusal';
import { runsOf } from '../tab/runsOf';
import { asText } from '../tab/looksOf';
import { isRich, withText } from './richText';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Google takes no more characters in one cell. */
const MOST_IN_CELL = 50_000;

/** What becomes of the text in one Strategies cell. */
export interface StrategyChange {
  readonly row: number;
  readonly change: (text: string) => string;
}

/** What becomes of one cell: its text, and the same with links and looks if it has any. */
interface Changed {
  readonly text: string;
  readonly rich: GoogleAppsScript.Spreadsheet.RichTextValue | null;
}

/** Neighbouring Strategies cells, from a row. */
interface StrategyRun {
  readonly row: number;
  readonly cells: readonly Changed[];
}

/**
 * Changes Strategies cells, read anew at that moment, and no others; neighbours in one call, however
 * many members' strategies they get. Links and looks within a cell stay.
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
  for (const { row, cells } of strategyRuns(sheet, column, changes)) {
    const isPlain = ({ rich }: Changed): boolean => rich === null;
    for (const { from, items } of runsOf(cells, isPlain)) {
      const range = sheet.getRange(row + from, column, items.length, 1);
      range.setValues(items.map(({ text }) => [asText(text)]));
    }
    for (const { from, items } of runsOf(cells, (cell) => !isPlain(cell))) {
      const range = sheet.getRange(row + from, column, items.length, 1);
      range.setRichTextValues(items.flatMap(({ rich }) => (rich ? [[rich]] : [])));
    }
  }
}

/**
 * What `writeStrategies` would write, to find out beforehand whether it can.
 *
 * @param column from 1
 * @throws Refusal if a cell to be changed holds a formula, or would hold too much
 * @example strategyRuns(sheet, 14, changes)[0]?.row // 6
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
  const rich = range.getRichTextValues().map(([value]) => value);
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
    cells: items.map((text, index): Changed => {
      const [old, value] = [before[from + index] ?? '', rich[from + index]];
      // What Google makes of rich text that begins as a formula is not documented.
      const isKept = asText(text) === text && isRich(value, old);
      return { text, rich: isKept ? withText(value, text) : null };
    }),
  }));
  for (const run of runs) requireRoom(sheet, run);
  return runs;
}

function requireRoom(sheet: Sheet, { row: first, cells }: StrategyRun): void {
  const texts = cells.map(({ text }) => asText(text));
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
