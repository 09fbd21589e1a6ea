import { someOf } from '../../campaign';
import { created, createdHidden } from '../copies';
import { Together } from '../together';
import { COLUMN, LOGISTICS_TAB, ROW } from '../workbook';

const HEADER = ['#', 'Method', 'AB', 'CD', 'EF', '1 We really need to do this', '2 We could probably get better at this', "3 We're pretty good at this", "4 We're great at this", 'Rated', 'Agreement', 'Alignment', 'We agreed', 'Strategies'] as const; // prettier-ignore
const MEMBERS: readonly string[] = ['AB', 'CD', 'EF'];
const pairs = HEADER.flatMap((a, from) =>
  HEADER.slice(from + 1).map((b, behind) => [a, b, from + 1, from + behind + 2] as const),
).filter(([a, b]) => !(MEMBERS.includes(a) && MEMBERS.includes(b)));

let book: Together;
beforeEach(async () => {
  book = await created();
  book.type([ROW.first, COLUMN.AB], '1');
  book.type([ROW.first, COLUMN.CD], '4');
  book.type([ROW.first, COLUMN.agreed], '2');
  book.type([ROW.second, COLUMN.agreed], '3');
  book.type([ROW.first, COLUMN.strategies], 'We meet');
});
afterEach(() => {
  book.close();
});

const all = async (): Promise<string[][]> => book.shown([1, 1, ROW.tally, HEADER.length]);
const swap = (a: number, b: number): void => {
  book.paste([4, a], HEADER[b - 1] ?? '');
  book.paste([4, b], HEADER[a - 1] ?? '');
};
const found = async () =>
  (await book.check()).findings.map(({ tab, text, canRepair }) => [tab, text, canRepair]);
const told = (words: string) => [
  LOGISTICS_TAB,
  `The header words ${words} stand over other columns than their own, as the formulas and drop-downs below show. Nothing below is checked until then. Repair puts the header right.`,
  true,
];

test.each(someOf(pairs, 8))(
  '“%s” and “%s” that changed places are told and put back, and nothing else is touched',
  async (...[, , a, b]) => {
    const before = await all();
    swap(a, b);
    const [finding, ...others] = await found();
    expect(others).toEqual([]);
    expect(finding?.[1]).toMatch(/^The header words? “.*” stands? over /);
    expect(finding?.[2]).toBe(true);
    await book.repair();
    expect(await found()).toEqual([]);
    expect(await all()).toEqual(before);
  },
);

test('“Rated” over the levels costs none of them', async () => {
  swap(COLUMN.rated, COLUMN.agreed);
  expect(await found()).toEqual([told('“Rated” and “We agreed”')]);
  await book.repair();
  expect(await found()).toEqual([]);
  const { methods } = await book.sheetResults();
  expect(methods.slice(0, 2).map(({ agreed }) => agreed)).toEqual([2, 3]);
});

test('“We agreed” over a member’s column of a sheet that hides ratings is put back', async () => {
  book.close();
  book = await createdHidden();
  swap(COLUMN.CD, COLUMN.agreed);
  expect(await found()).toEqual([
    [
      LOGISTICS_TAB,
      'The header word “We agreed” stands over another column than its own, as the formulas and drop-downs below show. Nothing below is checked until then. Repair puts the header right.',
      true,
    ],
  ]);
  await book.repair();
  expect(await found()).toEqual([]);
  expect((await book.shown([4, 1, 1, HEADER.length]))[0]).toEqual(HEADER);
});

test('what nobody can tell is left to people, who read what to write where', async () => {
  const words = [
    [COLUMN.AB, 'We agreed'],
    [COLUMN.CD, 'Rated'],
    [COLUMN.rated, 'AB'],
    [COLUMN.agreed, 'CD'],
  ] as const;
  for (const [column, word] of words) book.paste([4, column], word);
  const before = await all();
  expect(await found()).toEqual([
    [
      LOGISTICS_TAB,
      'The header words “Rated” and “We agreed” stand over other columns than their own, as the formulas and drop-downs below show. Write “Rated” over column J and “We agreed” over column M, and what stood there over the columns that they leave. Nothing below is checked until then.',
      false,
    ],
  ]);
  await book.repair();
  expect(await all()).toEqual(before);
});

test.each([
  ['a rating pasted under Strategies', () => book.paste([ROW.second, COLUMN.strategies], 3)],
  ['a column of the team’s own', () => book.sheet().activate().insertColumnsBefore(COLUMN.agreed - 1, 1)],
  ['columns that were dragged', () => book.moveColumn(COLUMN.strategies, COLUMN.rated)],
  ['two members who changed places, which no cell tells', () => swap(COLUMN.AB, COLUMN.CD)],
])('%s is no misplaced word', async (_, act) => {
  act();
  const texts = (await found()).map(([, text]) => String(text));
  expect(texts.filter((text) => text.includes('than its own') || text.includes('than their own'))).toEqual([]);
}); // prettier-ignore
