import { highlightShape, highlightText, topsOf } from '../../../src/workbook/check/highlightText';

const NONE: ReadonlySet<string> = new Set();
const OURS = '=($N1="")*ISNUMBER($K1)*($L1<>"Misaligned")*(SUMPRODUCT(($B1:$E1&""="3")))';

test.each([
  ['moved a row down', OURS.replace(/(?<=\$[A-Z])1/g, '4'), 4],
  ['with spaces, in small letters', OURS.replace(/\*/g, ' * ').toLowerCase(), 1],
  ['with functions in another language', OURS.replace('ISNUMBER', 'ISTZAHL').replace('SUMPRODUCT', 'SUMMENPRODUKT'), 1],
])('the same highlight %s says the same', (_, formula, top) => {
  expect(highlightText(formula, top, NONE)).toBe(highlightText(OURS, 1, NONE));
}); // prettier-ignore

test.each([
  ['looks at another column', OURS.replace('$L1', '$M1')],
  ['looks at another row', OURS.replace('$L1', '$L2')],
  ['looks at one row alone', OURS.replace('$L1', '$L$1')],
  ['looks at a column beside', OURS.replace('$L1', 'L1')],
  ['asks the contrary', OURS.replace('<>', '=')],
  ['asks for another word', OURS.replace('Misaligned', 'Aligned')],
  ['counts fewer members', OURS.replace('$E1', '$D1')],
  ['has lost what it looked at', OURS.replace('$L1', '#REF!')],
])('a highlight that %s says something else', (_, formula) => {
  expect(highlightText(formula, 1, NONE)).not.toBe(highlightText(OURS, 1, NONE));
});

test('a range may end in any column that counts for nobody', () => {
  const ends = new Set(['E', 'F']);
  const wider = OURS.replace('$E1', '$F1');
  expect(highlightText(wider, 1, ends)).toBe(highlightText(OURS, 1, ends));
  expect(highlightText(wider, 1, NONE)).not.toBe(highlightText(OURS, 1, NONE));
});

test('the shape leaves out what is looked at, and nothing else', () => {
  const elsewhere = OURS.replace('$L1', '#REF!').replace('$B1:$E1', '$C7:$D7');
  expect(highlightShape(elsewhere)).toBe(highlightShape(OURS));
  expect(highlightShape(OURS.replace('<>', '='))).not.toBe(highlightShape(OURS));
});

test('the first row of several areas is the first area’s, or the topmost’s', () => {
  const area = { row: 6, column: 1, rows: 1, columns: 1 };
  expect(topsOf([area])).toEqual([6]);
  expect(topsOf([area, { ...area, row: 2 }])).toEqual([6, 2]);
});
