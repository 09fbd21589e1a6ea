import { STEPS, type Step } from '../../core/agreement/rating';
import { OF } from '../../core/words/protocol';
import { letters } from '../tab/a1';
import type { Formulas } from './formulas';
import type { Places } from './places';

/**
 * Formulas that earlier versions wrote, where they differ from today's: they wait for everybody who
 * has a column. As long as that is right, nobody is asked to have them written again.
 *
 * @example olderFormulasFor(placesFor(6), { header: 4, first: 5, last: 11 }).rated(6)
 */
export function olderFormulasFor(
  places: Places,
  rows: { readonly header: number; readonly first: number; readonly last: number },
): Pick<Formulas, 'box' | 'rated' | 'total'> {
  const [from, to] = [letters(places.method), letters(places.lastMember)];
  const initials = `$${from}$${rows.header}:$${to}$${rows.header}`;
  const chose = (row: number, step: Step): string =>
    `(IFERROR($${from}${row}:$${to}${row};"")&""="${step}")`;
  const block = `$${from}${rows.first}:$${to}${rows.last}`;
  const isStep = STEPS.map((step) => `(IFERROR(${block};"")&""="${step}")`).join('+');
  const ids = `${letters(places.id)}${rows.first}:${letters(places.id)}${rows.last}`;
  return {
    box: (row, step) => `=IFERROR(TEXTJOIN(", ";TRUE;FILTER(${initials};${chose(row, step)}));"")`,
    rated: (row) =>
      `=SUMPRODUCT((${initials}<>"")*(${STEPS.map((step) => chose(row, step)).join('+')}))&"${OF}"&COUNTA(${initials})-1`,
    total: `=SUMPRODUCT((${initials}<>"")*(${isStep}))&"${OF}"&COUNTA(${ids})*(COUNTA(${initials})-1)`,
  };
}
