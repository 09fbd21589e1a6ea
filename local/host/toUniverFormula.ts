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
