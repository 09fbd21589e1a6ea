import { reason } from '../../../src/core/calls/reason';
import { placesBetween, someOf } from '../../campaign';
import { copies, created } from '../copies';
import { METHODS, Together } from '../together';
import { COLUMN, ROW } from '../workbook';

/**
 * People drag columns and rows while a sheet gets a column more, or is repaired. What they have typed
 * stays what it was, under the word and beside the method that it stood by.
 */

const [first, second, third] = METHODS;

/** All that people have typed: ratings, levels agreed, strategies and texts of their own. */
async function typed(book: Together): Promise<string[]> {
  await book.host.settle();
  const rows = book
    .sheet()
    .getDataRange()
    .getDisplayValues()
    .map((row) => row.map(String));
  const header = rows.find((row) => row.includes('Method')) ?? [];
  const words = ['AB', 'CD', 'EF', 'Ours', 'We agreed', 'Strategies'];
  const under = [first, second, third].map((id) => {
    const row = rows.find((cells) => cells[header.indexOf('#')] === id) ?? [];
    // A member whose column left the others may have got a second one, which is empty.
    const under = (word: string): string =>
      row.filter((_, column) => header[column] === word).join('');
    return words.map((word) => (header.includes(word) ? under(word) : 'nowhere')).join('|');
  });
  const band = rows.flat().filter((cell) => cell.startsWith('Typed on the band'));
  return [...under, ...band];
}

const TYPED = ['1|4|2|a|3|AB: We meet', '2|4||b||=no formula', '|?|3|||', 'Typed on the band'];

async function rated(): Promise<Together> {
  const book = await created();
  book
    .sheet()
    .activate()
    .insertColumnAfter(COLUMN.strategies - 1);
  book.type([4, COLUMN.strategies + 1], 'Ours');
  const rows = [ROW.first, ROW.second, ROW.first + 2];
  const columns = [COLUMN.AB, COLUMN.CD, COLUMN.EF];
  ['142', '24', ' ?3'].forEach((ratings, row) => {
    [...ratings].forEach((rating, column) => {
      if (rating !== ' ') book.type([rows[row] ?? 0, columns[column] ?? 0], rating);
    });
  });
  book.type([ROW.first, COLUMN.strategies], 'AB: We meet');
  book.type([ROW.second, COLUMN.strategies], "'=no formula");
  book.type([ROW.first, COLUMN.strategies + 1], 'a');
  book.type([ROW.second, COLUMN.strategies + 1], 'b');
  book.type([ROW.first, COLUMN.agreed], '3');
  book.type([5, COLUMN.rated], 'Typed on the band');
  return book;
}

async function joining(): Promise<Together> {
  const book = await rated();
  await book.prepare({ team: `${(await book.setup()).team}\nGH Gil Hay`, teamBefore: (await book.setup()).team });
  return book;
} // prettier-ignore

async function spoiled(): Promise<Together> {
  const book = await rated();
  book.type([ROW.first, COLUMN.box1], '=""');
  book.type([ROW.second, COLUMN.rated], '=""');
  return book;
}

async function headless(): Promise<Together> {
  const book = await rated();
  for (const column of [COLUMN.alignment, COLUMN.box1 + 1]) book.paste([4, column], '');
  return book;
}

const moves: readonly (readonly [string, (on: Together) => void])[] = [
  ['drags a column among the members', (on) => on.moveColumn(COLUMN.AB, COLUMN.box1)],
  ['drags a column of a member among the boxes', (on) => on.moveColumn(COLUMN.CD, COLUMN.box1 + 2)],
  ['drags a column of a member behind the level agreed', (on) => on.moveColumn(COLUMN.EF, COLUMN.agreed + 1)],
  ['drags the strategies before the members', (on) => on.moveColumn(COLUMN.strategies, COLUMN.AB)],
  ['drags the level agreed before the boxes', (on) => on.moveColumn(COLUMN.agreed, COLUMN.box1)],
  ['drags the strategies among the boxes', (on) => on.moveColumn(COLUMN.strategies, COLUMN.box1 + 1)],
  ['inserts a column before AB’s', (on) => on.sheet().activate().insertColumnsBefore(2, 1)],
  ['drags a row down', (on) => on.moveRow(ROW.first, ROW.first + 3)],
  ['inserts a row above the header', (on) => on.sheet().activate().insertRowsBefore(2, 1)],
]; // prettier-ignore

type Deed = (book: Together, ids: readonly string[]) => Promise<unknown>;
const repair: Deed = (book, findings) => book.as('lead', 'repairWorkbook', { findings });
const idsOf = async (book: Together): Promise<readonly string[]> =>
  (await book.check()).findings.flatMap(({ id, canRepair }) => (canRepair ? [id] : []));

describe.each([
  ['a member joins', 23, { begin: copies(joining), act: ((book) => book.create()) as Deed }],
  ['formulas are repaired', 35, { begin: copies(spoiled), act: repair }],
  ['lost words are put back', 27, { begin: copies(headless), act: repair }],
] as const)('while %s', (_deed, calls, { begin, act }) => {
  let book: Together;
  beforeEach(async () => {
    book = await begin();
  });
  afterEach(() => {
    book.close();
  });

  test(`which makes ${calls} service calls`, async () => {
    const ids = await idsOf(book);
    book.host.log.clear();
    await act(book, ids);
    expect(book.host.log.count('service')).toBe(calls);
    expect(await idsOf(book)).toEqual([]);
    expect(await typed(book)).toEqual(TYPED);
  });

  describe.each(someOf(moves, 3))('somebody who %s', (_move, move) => {
    // Before the first, nothing was read yet.
    test.each(placesBetween(3, calls))('at its service call %i loses nothing', async (n) => {
      const ids = await idsOf(book);
      book.host.interrupt(n, () => move(book));
      expect(await act(book, ids).then(() => 'done', reason)).toMatch(
        /^(done$|[A-Z][^\n]* failed: )/,
      );
      expect(await typed(book)).toEqual(TYPED);
    });
  });
});

describe('while a member joins whose colleagues have rated nothing yet', () => {
  let book: Together;
  afterEach(() => {
    book.close();
  });

  // From the call on that reads the sheet.
  test.each(placesBetween(11, 23))(
    'whose initials are changed on the sheet at service call %i stays so, and nobody has them twice',
    async (n) => {
      book = await created();
      const { team } = await book.setup();
      await book.prepare({ team: `${team}\nGH Gil Hay`, teamBefore: team });
      book.host.interrupt(n, () => {
        const columns = (book.sheet().getDataRange().getValues()[3] ?? []).map(String);
        book.type([4, columns.indexOf('CD') + 1], 'CX');
      });
      await book.create().catch((error: unknown) => error);
      const [header = []] = await book.shown([4, 1, 1, COLUMN.strategies + 1]);
      expect(header.filter((word) => /^[A-Z]{2}$/.test(word)).sort()).toEqual([
        'AB',
        'CX',
        'EF',
        'GH',
      ]);
    },
  );
});
