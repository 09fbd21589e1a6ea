import { STEPS } from '../core/rating';
import { headers, type Columns } from './columns';
import { formulasFor } from './formulas';
import type { Parts } from './parts';

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

/**
 * All cells of a sheet that live by a formula.
 *
 * @param columns see `columnsIn`
 * @example formulaCells(parts, columns).length // 5 for each method, and 4
 */
export function formulaCells(parts: Parts, columns: Columns): readonly FormulaCell[] {
  const methods = parts.lines.filter(({ kind }) => kind === 'method');
  const rows = parts.lines.filter(({ kind }) => kind !== 'tally').map(({ row }) => row);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const formulas = formulasFor(columns, { header: parts.header, first, last });
  const tally = parts.lines.find(({ kind }) => kind === 'tally');
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
    ...(tally
      ? [
          { column: firstBox, formula: formulas.tally, name: 'the tally' },
          { column: rated, formula: formulas.total, name: 'the count beside the tally' },
          { column: alignment, formula: formulas.misaligned, name: 'the misaligned rows' },
        ].map((cell) => ({ ...cell, row: tally.row }))
      : []),
  ];
}
