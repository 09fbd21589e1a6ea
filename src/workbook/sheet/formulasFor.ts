import { STEPS, type Step } from '../../core/agreement/rating';
import { MISALIGNED, MISALIGNED_ROWS, OF } from '../../core/words/protocol';
import { a1, letters } from '../tab/a1';
import type { Formulas } from './formulas';
import type { Places } from './places';

/**
 * @param places where the sheet's columns stand
 * @param rows its header row, and its first and last row below that bear a band or a method
 * @example formulasFor(placesFor(6), { header: 4, first: 5, last: 11 }).tally // '=HUB_TALLY(I5:L11)'
 */
export function formulasFor(
  places: Places,
  rows: { readonly header: number; readonly first: number; readonly last: number },
): Formulas {
  // From Method on, whose cells are no ratings, so that a column inserted before the first member
  // counts too. One behind the last does not; `formFaults` tells that.
  const [from, to] = [letters(places.method), letters(places.lastMember)];
  const initials = `$${from}$${rows.header}:$${to}$${rows.header}`;
  const chose = (row: number, step: Step): string =>
    `(IFERROR($${from}${row}:$${to}${row};"")&""="${step}")`;
  const anyOf = (row: number, steps: readonly Step[]): string =>
    `(${steps.map((step) => chose(row, step)).join('+')})`;
  const plainly = (steps: readonly Step[]): string =>
    steps.map((step) => `($${from}1:$${to}1&""="${step}")`).join('+');
  const block = `$${from}${rows.first}:$${to}${rows.last}`;
  const isStep = STEPS.map((step) => `(IFERROR(${block};"")&""="${step}")`).join('+');
  const isAwaited = `(LEFT(TRIM(${initials}))<>"(")`;
  const below = (column: number): string =>
    `${letters(column)}${rows.first}:${letters(column)}${rows.last}`;
  const boxes = `${letters(places.box1)}${rows.first}:${letters(places.box4)}${rows.last}`;
  const anchor = a1({ row: rows.first, column: places.agreement });
  const word = `$${letters(places.alignment)}1`;
  return {
    // Initials of who is not waited for stand in brackets at the head of their column.
    box: (row, step) =>
      `=IFERROR(SUBSTITUTE(SUBSTITUTE(TEXTJOIN(", ";TRUE;FILTER(${initials};${chose(row, step)}));"(";"");")";"");"")`,
    // Of those who are waited for, and those who have rated all the same; the head of Method is one.
    rated: (row) =>
      `=SUMPRODUCT((${initials}<>"")*${anyOf(row, STEPS)})&"${OF}"&SUMPRODUCT((${initials}<>"")*((${isAwaited}+${anyOf(row, STEPS)})>0))-1`,
    // Relative references, which Google takes along when rows are sorted: a word that goes astray
    // then stands beside no row, and not beside a wrong one.
    alignment: `=HUB_ALIGNMENT(${boxes})`,
    tally: `=HUB_TALLY(${boxes})`,
    total: `=SUMPRODUCT((${initials}<>"")*(${isStep}))&"${OF}"&SUMPRODUCT((${below(places.id)}<>"")*(${initials}<>"")*((${isAwaited}+${isStep})>0))-COUNTA(${below(places.id)})`,
    misaligned: `=IF(ISERROR(${anchor});"Not counted";COUNTIF(${below(places.alignment)};"${MISALIGNED}")&"${MISALIGNED_ROWS}")`,
    isMisaligned: `=${word}="${MISALIGNED}"`,
    // Momentum: at least two ratings, not misaligned, and more of them 3 or 4 than 1 or 2, which is
    // the same as a lower middle rating of 3 or 4. Without separators, since nobody says which ones
    // a conditional format takes in every locale.
    lacksStrategy: `=($${letters(places.strategies)}1="")*ISNUMBER($${letters(places.agreement)}1)*(${word}<>"${MISALIGNED}")*(SUMPRODUCT(${plainly([3, 4])})>SUMPRODUCT(${plainly([1, 2])}))`,
  };
}
