import { Together } from '../together';
import { CYCLE, LOGISTICS, TEAM } from '../workbook';

let book: Together;
beforeEach(async () => {
  book = new Together();
  await book.createHidden();
});
afterEach(() => {
  book.close();
});

describe('how a sheet is rated', () => {
  const OTHER = { way: 'open', teamBefore: TEAM } as const;

  test('is changed by the lead alone, and only while the sheet is not there', async () => {
    book.host.workbook.deleteSheet(book.sheet());
    await expect(book.as('CD', 'prepareSheets', request(OTHER))).rejects.toThrow(
      /^Choosing how to rate failed: somebody else leads in this workbook\./,
    );
    expect((await book.prepare(OTHER)).hidden).toEqual([]);
    await book.create();
    expect((await book.sheetResults()).stage).toBe('open');
  });
});

function request(change: object): object {
  return {
    ...{ subsections: [LOGISTICS], team: TEAM, cycle: CYCLE, teamBefore: '', faultsSeen: [] },
    ...change,
  };
}
