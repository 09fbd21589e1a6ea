import { letters } from '../tab/a1';
import type { CountedRows } from './formulaCells';
import { methodLines, type Parts } from '../sheet/parts';

/** A text, or a reference to a cell or a range with its parts. */
const TOKENS = /"(?:[^"]|"")*"|\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?/g;

/**
 * Tells whether a formula looks at the cells, and holds the texts, of the one that belongs in its
 * place. Nothing else is compared: Google may spell functions and separators in its own way. Ranges
 * of rows may be longer where that counts nothing more, as they are after people inserted some.
 *
 * @param rows see `countedRows`
 * @example formulaFitter(parts, rows)('=HUB_TALLY(F5:I8)', '=HUB_TALLY(F5:I12)') // false
 */
export function formulaFitter(
  parts: Parts,
  { last, tally }: CountedRows,
): (found: string, wanted: string) => boolean {
  const { header } = parts;
  const firstMethod = Math.min(...methodLines(parts).map(({ row }) => row));
  const afterMembers = behindMembers(parts);
  const topOf = (row: number): string =>
    row > header.row && row <= firstMethod ? 'first' : String(row);
  const bottomOf = (row: number): string =>
    row >= last && row < (tally ?? Infinity) ? 'last' : String(row);
  const plain = (formula: string): string =>
    [...formula.matchAll(TOKENS)]
      .map(([token, left, top, right, bottom]) => {
        if (left === undefined) return token;
        if (right === undefined) return left + topOf(Number(top));
        const end = afterMembers.has(right) ? 'members' : right;
        return top === bottom
          ? `${left}${top ?? ''}:${end}${bottom ?? ''}`
          : `${left}${topOf(Number(top))}:${end}${bottomOf(Number(bottom))}`;
      })
      .join(' ');
  return (found, wanted) => plain(found.toUpperCase()) === plain(wanted.toUpperCase());
}

/**
 * Letters of the columns in which what looks at all members may end: the last member's, and those
 * without initials between it and the boxes, which count for nobody.
 *
 * @example behindMembers(parts) // new Set(['E'])
 */
export function behindMembers({ ratings, header }: Parts): ReadonlySet<string> {
  const firstBox = header.columnOf('box1');
  const named = ratings.filter(({ initials }) => initials !== '').map(({ column }) => column);
  const lastMember = named.length > 0 ? Math.max(...named) : firstBox - 1;
  return new Set(
    Array.from({ length: firstBox - lastMember }, (_, index) => letters(lastMember + index)),
  );
}
