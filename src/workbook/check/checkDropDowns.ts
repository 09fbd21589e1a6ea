import { repairable, type Fault } from '../../core/check/fault';
import { listed } from '../../core/words/listed';
import { methodLines, type Parts } from '../sheet/parts';
import type { SheetRead } from '../sheet/readSheet';
import { a1 } from '../tab/a1';
import type { Behind } from './columnOwners';
import { wrongDropDowns, type DropDownCell, type DropDownsBeside } from './dropDownCells';

/**
 * Drop-downs that are gone, changed, or stand where none belongs: whoever pastes brings along those
 * of the cells that were copied.
 *
 * @example checkDropDowns(read, beside, readBehind(read)).length // 0
 */
export function checkDropDowns(
  read: SheetRead,
  beside: DropDownsBeside,
  { rules }: Behind,
): readonly Fault[] {
  const wrong = wrongDropDowns(read, beside, rules);
  const open = wrong.filter(({ choices }) => choices !== null && choices.values.length > 0);
  const closed = wrong.filter(({ choices }) => choices?.values.length === 0);
  const own = wrong.filter(({ choices }) => choices === null).map(a1);
  return [
    ...(open.length > 0
      ? [
          `The drop-downs of ${columnsOf(open, read.parts)} are gone or changed, so that anything can be entered there. Repair puts them back; what stands in the cells stays.`,
        ]
      : []),
    ...(closed.length > 0
      ? [
          `The cells of ${columnsOf(closed, read.parts)} are not closed any more, though ratings are hidden until revealed: what is typed there shows to everybody. Repair closes them; what stands in them stays.`,
        ]
      : []),
    ...(own.length > 0
      ? [
          `A drop-down stands where a formula or a word of the header belongs (${listed(own)}), and keeps it out. Repair takes it away; what stands in the cell stays.`,
        ]
      : []),
  ].map((text) => repairable('dropDowns', text));
}

/** Columns by what heads them, with the methods if it is not all. */
function columnsOf(cells: readonly DropDownCell[], parts: Parts): string {
  const all = methodLines(parts).length;
  const headings = [...new Set(cells.map(({ heading }) => heading))];
  return listed(
    headings.map((heading) => {
      const own = cells.filter((cell) => cell.heading === heading);
      const methods = own.map(({ method }) => method);
      return own.length < all ? `${heading} (${listed(methods, 3)})` : heading;
    }),
  );
}
