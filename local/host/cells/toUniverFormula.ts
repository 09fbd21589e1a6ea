import { text } from '../calls/guard';
import { looseRange } from './arrayExpressions';

const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/**
 * A formula that only some countries' spreadsheets could read is refused: where the comma is the
 * decimal point, arguments, array literals and decimal numbers are written otherwise.
 */
export function checkFormula(formula: string): void {
  const loose = looseRange(formula);
  if (loose !== null) {
    throw new Error(
      `The formula ${formula} calculates with each cell of ${loose}, which Google does within ARRAYFORMULA, FILTER, SUMPRODUCT and the like only.`,
    );
  }
  const found = /[,{}]|\d*\.\d+/.exec(formula.replace(quoted, ''))?.[0];
  if (found === undefined) return;
  throw new Error(
    `The formula ${formula} holds ${found}, which not every locale reads: separate arguments by ;, and use neither array literals nor decimal numbers.`,
  );
}

/** Looks at whatever is written into a cell. */
export function checkValue(value: unknown): void {
  if (typeof value === 'string' && value.startsWith('=')) checkFormula(value);
}

/** The formula on which a conditional format or a validation depends, as Univer reads it. */
export function condition(given: unknown): string {
  const formula = text(given, 'The formula');
  if (!/^=./s.test(formula)) {
    throw new Error(`The formula ${JSON.stringify(formula)} does not start with =; add it.`);
  }
  checkFormula(formula);
  return toUniverFormula(formula);
}

/**
 * The product separates arguments by `;`, which every locale of Google Sheets reads; Univer knows
 * `,` only. Semicolons inside texts and quoted tab names stay.
 *
 * @example toUniverFormula('=COUNTIF(A1:A9;"a;b")') // '=COUNTIF(A1:A9,"a;b")'
 */
export function toUniverFormula(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|;/g, (found) =>
    found === ';' ? ',' : found,
  );
}
