import { createdHidden } from '../copies';
import { Together } from '../together';
import { CYCLE, LOGISTICS, TEAM } from '../workbook';

let book: Together;
beforeEach(async () => {
  book = await createdHidden();
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

  test.each([CYCLE, 'FALL  2026'])(
    'in another way than the sheets of the cycle, spelled %s, is for the lead to say',
    async (cycle) => {
      const open = { ...OTHER, subsections: ['2.3'], cycle };
      await expect(book.as('CD', 'prepareSheets', request(open))).rejects.toThrow(
        /Choosing how to rate failed: somebody else leads in this workbook\./,
      );
      await expect(
        book.as('CD', 'createSheet', { subsection: '2.3', cycle: CYCLE }),
      ).rejects.toThrow(/Set up has not prepared 2\.3/);
      await book.as('CD', 'prepareSheets', request({ ...open, way: 'hidden' }));
      await book.prepare({ ...open, subsections: ['2.2'] });
      const stages = async () =>
        (await book.results()).sheets.map(({ subsection, stage }) => [subsection, stage]);
      for (const subsection of ['2.2', '2.3']) {
        await book.as('CD', 'createSheet', { subsection, cycle: CYCLE });
      }
      expect(await stages()).toEqual([
        ['2.2', 'open'],
        ['2.3', 'hidden'],
        [LOGISTICS, 'hidden'],
      ]);
    },
  );

  test('in a new cycle is for anybody to say', async () => {
    const next = { ...OTHER, cycle: 'Spring 2027' };
    await book.as('CD', 'prepareSheets', request(next));
    await book.as('CD', 'createSheet', { subsection: LOGISTICS, cycle: 'Spring 2027' });
    expect((await book.results('Spring 2027')).sheets[0]?.stage).toBe('open');
  });
});

function request(change: object): object {
  return {
    ...{ subsections: [LOGISTICS], team: TEAM, cycle: CYCLE, teamBefore: '', faultsSeen: [] },
    ...change,
  };
}
