import { STEPS } from '../../core/agreement/rating';
import { headers, type Columns } from '../sheet/columns';
import { formulasFor } from '../sheet/formulas';
import type { Parts } from '../sheet/parts';

/** A cell that lives by a formula, and what it is called in a sentence. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly name: string;
}

/**
 * Where the columns of a sheet stand, if its formulas can be written: the boxes side by side, and
 * the word beside the agreement.
 *
 * @returns `null` if people have moved them apart
 * @example columnsIn(parts)?.firstBox // 9
 */
export function columnsIn({ ratings, columnOf }: Parts): Columns | null {
  const [firstBox = 0, ...boxes] = headers.boxes.map(columnOf);
  const [agreement, alignment] = [columnOf(headers.agreement), columnOf(headers.alignment)];
  const isTogether =
    boxes.every((box, index) => box === firstBox + 1 + index) && alignment === agreement + 1;
  const members = ratings.map(({ column }) => column);
  if (!isTogether || members.length === 0) return null;
  return {
    ...{ id: columnOf(headers.id), method: columnOf(headers.method) },
    ...{ firstMember: Math.min(...members), lastMember: Math.max(...members) },
    ...{ firstBox, lastBox: firstBox + 3, rated: columnOf(headers.rated), agreement, alignment },
    ...{ agreed: columnOf(headers.agreed), strategies: columnOf(headers.strategies) },
  };
}

/** The rows that the formulas of a whole sheet look at, and the row of the tally below them. */
export interface CountedRows {
  readonly first: number;
  /** The last that bears a method. */
  readonly last: number;
  readonly tally: number | null;
}

/**
 * Which rows the formulas of a sheet have to look at. What people write below the tally is theirs.
 *
 * @returns `null` if there is no method, or one stands below the tally, which would count itself
 * @example countedRows(parts) // { first: 5, last: 12, tally: 13 }
 */
export function countedRows({ lines }: Parts): CountedRows | null {
  const rows = lines.filter(({ kind }) => kind === 'method').map(({ row }) => row);
  const tally = lines.find(({ kind }) => kind === 'tally')?.row ?? null;
  const first = Math.min(...lines.filter(({ row }) => row !== tally).map(({ row }) => row));
  const last = Math.max(...rows);
  return rows.length === 0 || (tally !== null && tally < last) ? null : { first, last, tally };
}

/**
 * All cells of a sheet that live by a formula.
 *
 * @param columns see `columnsIn`
 * @param rows see `countedRows`
 * @example formulaCells(parts, columns, rows).length // 5 for each method, and 4
 */
export function formulaCells(
  parts: Parts,
  columns: Columns,
  { first, last, tally }: CountedRows,
): readonly FormulaCell[] {
  const methods = parts.lines.filter(({ kind }) => kind === 'method');
  const formulas = formulasFor(columns, { header: parts.header, first, last });
  const { firstBox, rated, agreement, alignment } = columns;
  return [
    ...methods.flatMap(({ row, id }) => [
      ...STEPS.map((step) => ({
        ...{ row, column: firstBox + step - 1, formula: formulas.box(row, step) },
        name: `${id}, box of ${step}`,
      })),
      { row, column: rated, formula: formulas.rated(row), name: `${id}, Rated` },
    ]),
    { row: first, column: agreement, formula: formulas.alignment, name: 'Agreement and Alignment' },
    ...(tally !== null
      ? [
          { column: firstBox, formula: formulas.tally, name: 'the tally' },
          { column: rated, formula: formulas.total, name: 'the count beside the tally' },
          { column: alignment, formula: formulas.misaligned, name: 'the misaligned rows' },
        ].map((cell) => ({ ...cell, row: tally }))
      : []),
  ];
}
