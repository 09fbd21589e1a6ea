import { COLUMN, LOGISTICS_TAB, ROW, Workbook } from '../../../workbook/workbook';

let book: Workbook;
beforeEach(async () => {
  book = new Workbook();
  await book.prepare();
  await book.create();
  await book.host.settle();
});
afterEach(() => {
  book.close();
});

const background = async () => (await book.host.look(LOGISTICS_TAB, ROW.first, 2)).background;

describe('two entries in one breath', () => {
  test.each([0, 1, 5, 15, 30, 60])('%i ms apart: the highlight comes, and goes', async (pause) => {
    const wait = () => new Promise((resolve) => setTimeout(resolve, pause));
    expect(await background()).not.toBe('#fce8b2');
    book.type([ROW.first, COLUMN.AB], '1');
    if (pause > 0) await wait();
    book.type([ROW.first, COLUMN.CD], '4');
    expect(await background()).toBe('#fce8b2');
    book.type([ROW.first, COLUMN.AB], '3');
    if (pause > 0) await wait();
    book.type([ROW.first, COLUMN.CD], '3');
    expect(await background()).not.toBe('#fce8b2');
  });
});
