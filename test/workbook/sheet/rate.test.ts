import { created } from '../copies';
import { COLUMN, LOGISTICS_TAB, ROW, Workbook } from '../workbook';

let book: Workbook;
beforeEach(async () => {
  book = await created();
});
afterEach(() => {
  book.close();
});

const rateFirst = (...ratings: readonly string[]): void => {
  ratings.forEach((rating, index) => book.type([ROW.first, COLUMN.AB + index], rating));
};
const computed = async (row: number) => (await book.shown([row, COLUMN.box1, 1, 7]))[0];

describe('a rating is followed by', () => {
  // By hand from the rules for 1, 4, 4: G = 6, 4·6 > 9, agreement 1 − 24/27 = 11 %.
  test('boxes, Rated, agreement and the word', async () => {
    rateFirst('1', '4', '4');
    expect(await computed(ROW.first)).toEqual([
      'AB', '', '', 'CD, EF', '3 of 3', '11%', 'Misaligned',
    ]); // prettier-ignore
  });

  test('the tally and the number of misaligned rows', async () => {
    rateFirst('1', '4', '4');
    book.type([ROW.second, COLUMN.CD], '3');
    expect(await computed(ROW.tally)).toEqual([
      ...['1', '0', '1', '2', '4 of 18', '', '1 misaligned'],
    ]);
  });

  test('a highlight over the whole row, which goes when the row is aligned again', async () => {
    const background = async (column: number) =>
      (await book.host.look(LOGISTICS_TAB, ROW.first, column)).background;
    rateFirst('1', '4', '4');
    expect([await background(2), await background(COLUMN.word)]).toEqual(['#fce8b2', '#fce8b2']);
    book.type([ROW.first, COLUMN.AB], '4');
    expect(await background(2)).not.toBe('#fce8b2');
  });

  test('a mark on the empty strategy of a row of momentum, until one is named', async () => {
    const background = async () =>
      (await book.host.look(LOGISTICS_TAB, ROW.first, COLUMN.strategies)).background;
    rateFirst('3', '3', '2');
    expect(await background()).toBe('#d2e3fc');
    book.type([ROW.first, COLUMN.strategies], 'A weekly call');
    expect(await background()).not.toBe('#d2e3fc');
  });

  test('no mark where the middle of the team says 1 or 2, or only one has rated', async () => {
    rateFirst('2', '2', '3');
    book.type([ROW.second, COLUMN.AB], '4');
    for (const row of [ROW.first, ROW.second]) {
      const { background } = await book.host.look(LOGISTICS_TAB, row, COLUMN.strategies);
      expect(background).not.toBe('#d2e3fc');
    }
  });

  test('two custom-function calls, neither waiting for the other', async () => {
    await book.host.settle();
    book.host.functionCalls.length = 0;
    rateFirst('1');
    await book.host.settle();
    const calls = book.host.functionCalls;
    expect(calls.map(({ name }) => name).sort()).toEqual(['HUB_ALIGNMENT', 'HUB_TALLY']);
    // Neither reads a cell that the other fills.
    const [first, second] = calls;
    for (const [reader, writer] of [
      [first, second],
      [second, first],
    ] as const) {
      for (const { area } of reader?.reads ?? []) {
        const { fills } = writer ?? { fills: area };
        const apart =
          area.row + area.rows <= fills.row || fills.row + fills.rows <= area.row ||
          area.column + area.columns <= fills.column || fills.column + fills.columns <= area.column; // prettier-ignore
        expect(apart).toBe(true);
      }
    }
  });
});

describe('a rating of', () => {
  test('? is kept, and not counted', async () => {
    rateFirst('?', '2', '2');
    expect(await computed(ROW.first)).toEqual(['', 'CD, EF', '', '', '2 of 3', '100%', 'Aligned']);
    expect((await book.results()).sheets[0]).toMatchObject({ tally: [0, 2, 0, 0], faults: [] });
  });

  test.each(['5', '2.5', 'great', '0', '1-2'])('%s is turned away by the drop-down', (typed) => {
    expect(book.type([ROW.first, COLUMN.AB], typed)).toBe(false);
  });

  test.each([5, 2.5, 'great'])(
    '%s, pasted past the drop-down, is told and not counted',
    async (value) => {
      rateFirst('', '2', '2');
      book.paste([ROW.first, COLUMN.AB], value);
      expect(await computed(ROW.first)).toEqual([
        '',
        'CD, EF',
        '',
        '',
        '2 of 3',
        '100%',
        'Aligned',
      ]);
      const [sheet] = (await book.results()).sheets;
      expect(sheet?.tally).toEqual([0, 2, 0, 0]);
      expect(sheet?.faults).toEqual([
        `2.4.01, AB: “${value}” is not a rating and is not counted. Choose 1, 2, 3, 4 or ?.`,
      ]);
    },
  );

  test('3 kept as text counts like the number 3', async () => {
    book.paste([ROW.first, COLUMN.AB], '3');
    book.type([ROW.first, COLUMN.CD], '3');
    expect((await computed(ROW.first))?.slice(0, 5)).toEqual(['', '', 'AB, CD', '', '2 of 3']);
  });

  test('an error in one cell leaves the others in their boxes', async () => {
    rateFirst('', '2', '2');
    book
      .sheet()
      .getRange(ROW.first - 1, COLUMN.AB - 1)
      .setFormula('=1/0');
    expect((await computed(ROW.first))?.slice(0, 5)).toEqual(['', 'CD, EF', '', '', '2 of 3']);
  });
});

test('one member alone gets boxes, and no word', async () => {
  await book.prepare({ team: 'AB Ada', teamBefore: (await book.setup()).team });
  const { tab } = await book.create({ team: 'AB Ada', cycle: 'Alone' });
  book.type([ROW.first, 3], '2', tab);
  const [cells] = await book.shown([ROW.first, 4, 1, 7], tab);
  expect(cells).toEqual(['', 'AB', '', '', '1 of 1', '', '']);
});
