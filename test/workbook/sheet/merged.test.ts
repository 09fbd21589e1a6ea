import { reason } from '../../../src/core/calls/reason';
import { created, createdHidden } from '../copies';
import { METHODS, type Together } from '../together';
import { COLUMN, LOGISTICS_TAB, ROW } from '../workbook';

const [first, second] = METHODS;
/** In A1 notation, of the first two methods. */
const STRATEGIES = 'N6:N7';
const RATINGS = 'C6:C7';
let book: Together;
afterEach(() => {
  book.close();
});

/** Merges cells as a person does. */
function merge([row, column]: readonly [number, number], rows: number, columns: number): void {
  const sheet = book.sheet();
  sheet.getRange(row - 1, column - 1, rows, columns).merge();
}
const failureOf = (act: Promise<unknown>): Promise<string> => act.then(() => 'nothing', reason);
const refused = (action: string, area: string, remedy: string): string =>
  `${action} failed: cells of the tab “${LOGISTICS_TAB}” are merged (${area}), and what is written into any but the first of them is lost. Nothing was written. Unmerge them there (Format > Merge cells > Unmerge). ${remedy}`;

describe('on a sheet that is rated openly', () => {
  beforeEach(async () => {
    book = await created();
    await book.claim('AB');
  });

  test('a strategy that merged cells would swallow is refused, with its rating', async () => {
    merge([ROW.first, COLUMN.strategies], 2, 1);
    const save = (method: string): Promise<unknown> =>
      book.rate('AB', { method, rating: '3', strategy: 'We meet' });
    expect(await failureOf(save(second))).toBe(
      refused('Saving the rating', STRATEGIES, 'Try again.'),
    );
    expect((await book.cells())[1]).toBe('  ');
    await save(first);
    expect((await book.shown([ROW.first, COLUMN.strategies, 1, 1]))[0]).toEqual(['AB: We meet']);
    await book.rate('AB', { method: second, rating: '3' });
    expect((await book.cells())[1]).toBe('3  ');
  });

  test('so is a rating', async () => {
    merge([ROW.first, COLUMN.AB], 2, 1);
    expect(await failureOf(book.rate('AB', { method: second, rating: '3' }))).toBe(
      refused('Saving the rating', RATINGS, 'Try again.'),
    );
  });

  test.each([
    ['strategies', [ROW.first, COLUMN.strategies], [2, 1, STRATEGIES]],
    ['ratings', [ROW.first, COLUMN.AB], [2, 1, RATINGS]],
    ['a rating and a box', [ROW.first, COLUMN.EF], [1, 2, 'E6:F6']],
    ['the words’ formula', [5, COLUMN.method], [1, 12, 'B5:M5']],
  ] as const)('Check workbook tells merged %s', async (_, place, [rows, columns, area]) => {
    merge(place, rows, columns);
    const [found, ...others] = (await book.check()).findings;
    expect(found).toMatchObject({
      tab: LOGISTICS_TAB,
      text: `Cells are merged (${area}): what is rated, counted or written in any but the first of them is lost. Unmerge them (Format > Merge cells > Unmerge), and check again.`,
      canRepair: false,
    });
    expect(others.filter(({ canRepair }) => canRepair)).toEqual([]);
  });

  test('and none that lose nothing: texts, another band, below the tally', async () => {
    merge([5, 1], 1, 2);
    merge([10, COLUMN.AB], 1, 3);
    book
      .sheet()
      .activate()
      .insertRowsAfter(ROW.tally - 1, 1);
    book.type([ROW.tally + 1, 2], 'Ours');
    merge([ROW.tally + 1, 2], 1, 12);
    expect(await book.findingTexts()).toEqual([]);
  });
});

test('a reveal is refused before anything is changed, and goes on once they are unmerged', async () => {
  book = await createdHidden();
  await book.claim('AB');
  await book.rate('AB', { method: second, rating: '3', strategy: 'We meet' });
  merge([ROW.first, COLUMN.strategies], 2, 1);
  expect(await failureOf(book.reveal())).toBe(
    refused('Revealing', STRATEGIES, 'Press Reveal again.'),
  );
  expect((await book.sheetResults()).stage).toBe('hidden');
  book
    .sheet()
    .getRange(ROW.first - 1, COLUMN.strategies - 1, 2, 1)
    .breakApart();
  expect(await book.reveal()).toMatchObject({ ratings: 1, strategies: 1, notes: [] });
});
