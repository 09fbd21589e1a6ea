import { byHand, repairable } from '../../../src/core/check/fault';
import { filledFaults } from '../../../src/core/check/filledFaults';
import { form, row, type WholeForm, type WholeRow } from '../sheet/forms';

const rows = [row('2.1.01', { AB: 1, CD: 4 }), row('2.1.02', { AB: 3, CD: 3 })];
const [first, second] = rows as [WholeRow, WholeRow];
const faultsOf = (extra: Partial<WholeForm>, of = rows) => filledFaults(form(of, extra));

const late = (shows: string) =>
  byHand(
    `${shows}. Google may still be working that out: check again in a minute. If it stays so, clear what was typed there, or reload the spreadsheet. Results do not depend on it.`,
  );
const typed = (shows: string, text: string) =>
  repairable(
    'formulas',
    `${shows}: “${text}” was typed there. Repair clears it; Results do not depend on it.`,
  );
const WORDS = 'Agreement and Alignment show “#REF!”';

test.each<[string, Partial<WholeForm>]>([
  ['nothing', {}],
  ['no tally', { tally: null }],
  ['a tally of other ratings', { tally: ['9', '0', '0', '0'] }],
  ['an empty tally', { tally: ['', '', '', ''] }],
])('what may come from before, or later, is no fault: %s', (_, extra) =>
  expect(faultsOf(extra)).toEqual([]),
);

test('nor are words of other ratings', () => {
  expect(faultsOf({}, [{ ...first, word: 'Aligned', agreement: '1' }, second])).toEqual([]);
});

test.each(['Loading...', 'Wird geladen…', '#¡CARGANDO!', '#NAME?'])(
  'what a function shows in place of them, such as “%s”, is told with care, and once',
  (shows) => {
    const words = late(`Agreement and Alignment show “${shows}”`);
    expect(faultsOf({ anchor: shows })).toEqual([words]);
    expect(faultsOf({ anchor: shows, tally: [shows, '', '', ''] })).toEqual([words]);
    expect(faultsOf({ tally: [shows, '', '', ''] })).toEqual([late(`The tally shows “${shows}”`)]);
  },
);

test('words that may have stood there before are not taken for typed', () => {
  const old = { agreement: '0.33', word: 'Check: AB twice' };
  expect(faultsOf({ anchor: '#REF!' }, [{ ...first, ...old }, second])).toEqual([late(WORDS)]);
});

test.each([
  ['Alignment', { word: 'Note' }, 'Note'],
  ['Agreement', { agreement: 'high' }, 'high'],
])('what only a person can have typed under %s can be cleared', (_, cells, text) => {
  expect(faultsOf({ anchor: '#REF!' }, [first, { ...second, ...cells }])).toEqual([
    typed(WORDS, text),
  ]);
});

test('and beside the tally', () => {
  expect(faultsOf({ tally: ['#REF!', '', 'x', ''] })).toEqual([
    typed('The tally shows “#REF!”', 'x'),
  ]);
});
