import { created } from '../copies';
import type { Together } from '../together';
import { COLUMN, ROW } from '../workbook';

/** 4 March 2026, 75 % and 2 April 2001, as a spreadsheet counts days. */
const [MARCH, SHARE, APRIL] = [46085, 0.75, 36983];
/** What Univer calls a cell that holds one. */
const NUMBER = 2;
let book: Together;

beforeEach(async () => {
  book = await created();
});
afterEach(() => {
  book.close();
});

/** Puts a number into a cell that shows it in another way. */
function show(
  [row, column]: readonly [number, number],
  [v, pattern]: readonly [number, string],
  tab?: string,
): void {
  book
    .sheet(tab)
    .getRange(row - 1, column - 1)
    .setValue({ v, t: NUMBER, s: { n: { pattern } } });
}

describe('a cell is quoted as it shows', () => {
  test.each([
    ['a date for a rating', [ROW.first, COLUMN.AB], MARCH, 'm/d', '2.4.01, AB: “3/4” is not a rating and is not counted. Choose 1, 2, 3, 4 or ?.'],
    ['a percentage for a rating', [ROW.first, COLUMN.AB], SHARE, '0%', '2.4.01, AB: “75%” is not a rating and is not counted. Choose 1, 2, 3, 4 or ?.'],
    ['a date for a level', [ROW.first, COLUMN.agreed], MARCH, 'm/d', '2.4.01: “3/4” under “We agreed” is no level, and is not shown. Choose 1, 2, 3 or 4.'],
    ['a date for initials', [4, COLUMN.EF], MARCH, 'm/d', 'The column headed “3/4” stands among the ratings, but its header is not initials. Head it with 1 to 4 letters or digits, or move it to the right of the boxes.'],
    ['a date over a formula', [ROW.first, COLUMN.box1], MARCH, 'm/d', '2.4.01, box of 1: the formula is gone, and the cell holds “3/4”, typed over it.'],
  ] as const)('%s', async (...[, place, value, pattern, said]) => {
    show(place, [value, pattern]);
    expect(await book.findingTexts()).toContain(said);
  }); // prettier-ignore

  test('a date for initials in the Team tab', async () => {
    show([4, 1], [MARCH, 'm/d'], 'Team');
    expect(await book.findingTexts()).toContain(
      'Row 4: “3/4” cannot be initials. Write 1 to 4 letters or digits under “Initials”, and the rest in the other columns. Until then this row is left out.',
    );
  });

  test('what came over a rating that stood there', async () => {
    await book.claim('AB');
    await book.rate('AB', { method: '2.4.01', rating: '3' });
    show([ROW.first, COLUMN.AB], [MARCH, 'm/d']);
    expect((await book.check()).changed.map(({ text }) => text)).toEqual([
      'AB: 2.4.01 was 3 and is “3/4”.',
    ]);
  });
});

test('what shows as a step and is none is not counted, as the boxes do not', async () => {
  show([ROW.first, COLUMN.AB], [3.6, '0']);
  book.type([ROW.first, COLUMN.CD], '2');
  await book.host.settle();
  expect(await book.findingTexts()).toEqual([
    '2.4.01, AB: “4” is not a rating and is not counted. Choose 1, 2, 3, 4 or ?.',
  ]);
  expect((await book.check()).ratings).toBe(1);
});

test('an id that is a date to Google is read as it shows', async () => {
  show([ROW.first, 1], [APRIL, 'd.m.yy']);
  expect((await book.shown([ROW.first, 1, 1, 1]))[0]).toEqual(['2.4.01']);
  expect(await book.findingTexts()).toEqual([]);
});

test('dates on a sheet cost one call more each time it is read, however many they are', async () => {
  const callsOfResults = async (): Promise<number> => {
    book.host.log.clear();
    await book.results();
    return book.host.log.count('service');
  };
  const plain = await callsOfResults();
  show([ROW.first, COLUMN.strategies], [MARCH, 'm/d']);
  expect(await callsOfResults()).toBe(plain + 1);
  for (const row of [7, 8, 9]) show([row, COLUMN.strategies], [MARCH, 'm/d']);
  expect(await callsOfResults()).toBe(plain + 1);
});
