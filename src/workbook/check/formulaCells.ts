import { STEPS } from '../../core/agreement/rating';
import { olderFormulasFor } from '../sheet/olderFormulas';
import { formulasFor } from '../sheet/formulasFor';
import { methodLines, type Parts } from '../sheet/parts';
import { placesBy, type Places } from '../sheet/places';

/** A cell that lives by a formula, and what it is called in a sentence. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** What earlier versions wrote there; '' if the same. */
  readonly older: string;
  readonly name: string;
}

/**
 * Where the columns of a sheet stand, if its formulas can be written: the boxes side by side, and
 * the word beside the agreement.
 *
 * @returns `null` if people have moved them apart
 * @example placesIn(parts)?.box1 // 9
 */
export function placesIn({ ratings, header }: Parts): Places | null {
  const members = ratings.map(({ column }) => column);
  if (members.length === 0) return null;
  const places = placesBy(header.columnOf, [Math.min(...members), Math.max(...members)]);
  const isTogether =
    STEPS.every((step) => places[`box${step}`] === places.box1 + step - 1) &&
    places.alignment === places.agreement + 1;
  return isTogether ? places : null;
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
export function countedRows(parts: Parts): CountedRows | null {
  const { lines } = parts;
  const rows = methodLines(parts).map(({ row }) => row);
  const tally = lines.find(({ kind }) => kind === 'tally')?.row ?? null;
  const first = Math.min(...lines.filter(({ row }) => row !== tally).map(({ row }) => row));
  const last = Math.max(...rows);
  return rows.length === 0 || (tally !== null && tally < last) ? null : { first, last, tally };
}

/**
 * All cells of a sheet that live by a formula.
 *
 * @param places see `placesIn`
 * @param rows see `countedRows`
 * @example formulaCells(parts, places, rows).length // 5 for each method, and 4
 */
export function formulaCells(
  parts: Parts,
  places: Places,
  { first, last, tally }: CountedRows,
): readonly FormulaCell[] {
  const rows = { header: parts.header.row, first, last };
  const [formulas, olders] = [formulasFor(places, rows), olderFormulasFor(places, rows)];
  const { box1, rated, agreement, alignment } = places;
  return [
    ...methodLines(parts).flatMap(({ row, id }) => [
      ...STEPS.map((step) => ({
        ...{ row, column: places[`box${step}`] },
        ...{ formula: formulas.box(row, step), older: olders.box(row, step) },
        name: `${id}, box of ${step}`,
      })),
      {
        ...{ row, column: rated, name: `${id}, Rated` },
        ...{ formula: formulas.rated(row), older: olders.rated(row) },
      },
    ]),
    {
      ...{ row: first, column: agreement, name: 'Agreement and Alignment' },
      ...{ formula: formulas.alignment, older: '' },
    },
    ...(tally !== null
      ? [
          { column: box1, formula: formulas.tally, name: 'the tally' },
          {
            ...{ column: rated, formula: formulas.total, older: olders.total },
            name: 'the count beside the tally',
          },
          { column: alignment, formula: formulas.misaligned, name: 'the misaligned rows' },
        ].map((cell) => ({ older: '', ...cell, row: tally }))
      : []),
  ];
}
