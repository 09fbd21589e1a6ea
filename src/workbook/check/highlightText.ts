import type { Area } from '../tab/layout';

/** A text, a reference with its parts, or a function's name in whatever language. */
const TOKENS =
  /"(?:[^"]|"")*"|#REF!|(\$?)([A-Z]{1,3})(\$?)(\d+)(?::(\$?)([A-Z]{1,3})(\$?)(\d+))?|[\p{L}.]+(?=\()/gu;

/** How a reference is told. */
type Told = (reference: {
  readonly column: string;
  /** How far below the first row of the highlight; with a `$`, as it stands. */
  readonly row: string;
}) => string;

/**
 * What the formula of a highlight says, however it is spelled: the cells that it looks at in the
 * first row of its areas, its texts and its operators.
 *
 * @param ends letters of columns in which a range may end without a difference, see `behindMembers`
 * @example highlightText('= $L2 = "Misaligned"', 2, new Set()) // '=$L0="MISALIGNED"'
 */
export function highlightText(formula: string, top: number, ends: ReadonlySet<string>): string {
  return told(formula, ({ column, row }) => {
    const isEnd = column.startsWith(':') && ends.has(column.replace(/[:$]/g, ''));
    const at = row.startsWith('$') ? row : String(Number(row) - top);
    return (isEnd ? ':end' : column) + at;
  });
}

/**
 * The same without the cells that it looks at, by which a highlight of ours is known that looks
 * elsewhere by now.
 *
 * @example highlightShape('=#REF!="Misaligned"') // '=@="MISALIGNED"'
 */
export function highlightShape(formula: string): string {
  return told(formula, ({ column }) => (column.startsWith(':') ? '' : '@'));
}

function told(formula: string, referenceOf: Told): string {
  return formula
    .toUpperCase()
    .replace(/("(?:[^"]|"")*")|\s+/g, (_, text: string = '') => text)
    .replace(TOKENS, (...found) => {
      const [
        token,
        dollar = '',
        column,
        fixed = '',
        row = '',
        endDollar = '',
        end,
        endFixed = '',
        endRow = '',
      ] = found as (string | undefined)[];
      if (token === '#REF!') return '@';
      if (column === undefined) return token?.startsWith('"') ? token : '';
      const first = referenceOf({ column: dollar + column, row: fixed + row });
      return end === undefined
        ? first
        : first + referenceOf({ column: `:${endDollar}${end}`, row: endFixed + endRow });
    });
}

/** The rows in which the first cell of some areas may be taken to stand. */
export function topsOf(areas: readonly Area[]): readonly number[] {
  const rows = areas.map(({ row }) => row);
  return [...new Set([...rows.slice(0, 1), Math.min(...rows)])];
}
