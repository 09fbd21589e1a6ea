import type { SheetRead } from '../sheet/readSheet';
import { dropDown } from '../tab/dropDown';
import { wrongDropDowns, type DropDownsBeside } from './dropDownCells';

/**
 * Gives the cells of a sheet their drop-downs back. No value is written, and those that people gave
 * to other cells stay.
 *
 * @example repairDropDowns(read, beside)
 */
export function repairDropDowns(read: SheetRead, beside: DropDownsBeside): void {
  const { sheet, values } = read;
  const rules = sheet.getRange(1, 1, values.length, values[0]?.length ?? 0).getDataValidations();
  const wrong = wrongDropDowns(read, beside, rules);
  if (wrong.length === 0) return;
  const built = new Map(wrong.map(({ choices }) => [choices, choices && dropDown(choices)]));
  for (const { row, column, choices } of wrong) {
    rules[row - 1]?.splice(column - 1, 1, built.get(choices) ?? null);
  }
  const rows = wrong.map(({ row }) => row);
  const columns = wrong.map(({ column }) => column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const [bottom, right] = [Math.max(...rows), Math.max(...columns)];
  const block = rules.slice(top - 1, bottom).map((cells) => cells.slice(left - 1, right));
  sheet.getRange(top, left, block.length, right - left + 1).setDataValidations(block);
}
