import { byHand, repairable, type Fault } from '../../core/check/fault';
import { shortened } from '../../core/words/shortened';
import type { Behind } from './columnOwners';
import { placesIn, countedRows, formulaCells, type FormulaCell } from './formulaCells';
import { formulaFitter } from './formulaFitter';
import type { SheetRead } from '../sheet/readSheet';
import { textAt } from '../tab/readTab';

/**
 * Formulas of a sheet that are gone, or look at other cells than they should; that may show nowhere
 * as long as nobody has rated.
 *
 * @example checkFormulas(read, readBehind(read)).length // 0
 */
export function checkFormulas(
  { values, parts }: SheetRead,
  { formulas }: Behind,
): readonly Fault[] {
  const [places, rows] = [placesIn(parts), countedRows(parts)];
  if (!places) {
    return [
      byHand(
        `The boxes, or Agreement and Alignment, do not stand side by side any more, or no column of ratings is left. Move them back: the tally needs them so.`,
      ),
    ];
  }
  if (!rows) {
    return [byHand('The row of the tally does not stand below all methods. Move it there.')];
  }
  const spilled = formulas.find((row) => row[places.agreement - 1]?.includes('HUB_ALIGNMENT'));
  const found = ({ row, column }: FormulaCell): string =>
    (column === places.agreement ? spilled : formulas[row - 1])?.[column - 1] ?? '';
  const cells = formulaCells(parts, places, rows);
  const gone = cells.filter((cell) => found(cell) === '');
  const fits = formulaFitter(parts, rows);
  const wrong = cells.filter(
    (cell) =>
      found(cell) !== '' &&
      ![cell.formula, cell.older].some((wanted) => wanted !== '' && fits(found(cell), wanted)),
  );
  return [
    ...gone.map((cell) => goneFault(cell, values)),
    ...wrongFaults(wrong).map((text) => repairable('formulas', text)),
  ];
}

function goneFault({ row, column, name }: FormulaCell, values: SheetRead['values']): Fault {
  const value = textAt(values, { row, column });
  const instead = value === '' ? 'is empty' : `holds “${shortened(value)}”, typed over it`;
  return repairable('formulas', `${name}: the formula is gone, and the cell ${instead}.`);
}

/** One sentence: a column that stands where no formula sees it makes all of them wrong. */
function wrongFaults([first, ...others]: readonly FormulaCell[]): readonly string[] {
  if (!first) return [];
  return [
    others.length === 0
      ? `${first.name}: the formula does not look at the cells that it should.`
      : `${first.name}, and ${others.length} more: the formulas do not look at the cells that they should.`,
  ];
}
