import type { Created } from '../../../src/workbook/setup/createSheet';
import { Together } from '../together';
import { COLUMN, CYCLE, LOGISTICS, LOGISTICS_TAB, TEAM } from '../workbook';

let book: Together;
beforeEach(() => {
  book = new Together();
});
afterEach(() => {
  book.close();
});

const KEY = { subsection: LOGISTICS, cycle: CYCLE };
const EARLIER = 'Spring 2026';
const WITH_GH = `${TEAM}\nGH Gus Hart`;
/** As from the sidebar's console, with whatever somebody types there. */
const call = async (request: object, user = 'lead'): Promise<Created> =>
  (await book.as(user, 'createSheet', request)) as Created;

describe('a call of createSheet by itself', () => {
  test('makes the sheet in the way that Set up noted, for the team of the Team tab, whatever else it says', async () => {
    await book.prepare({ way: 'hidden' });
    await call({ ...KEY, team: 'XY Xeno', way: 'open' }, 'CD');
    expect(await book.header(3)).toEqual(['AB', 'CD', 'EF']);
    expect((await book.sheetResults()).stage).toBe('hidden');
    expect(book.type([6, COLUMN.AB], '3')).toBe(false);
  });

  test('makes none that Set up has not prepared, and says what to do', async () => {
    await book.prepare({ subsections: ['2.3'] });
    await expect(call(KEY)).rejects.toThrow(
      /^Creating the sheet failed: Set up has not prepared 2\.4 in “Fall 2026”\. Choose there how it is rated, and press Create sheets\.$/,
    );
    expect(book.tabs()).toEqual(['Sheet1', 'Team']);
  });

  test('makes none of a sheet that was revealed and is gone, before Set up prepares it again', async () => {
    await book.createHidden();
    await book.reveal();
    book.host.workbook.deleteSheet(book.sheet());
    await expect(call(KEY)).rejects.toThrow(
      /^Creating the sheet failed: Set up has not prepared 2\.4/,
    );
    await book.prepare({ way: 'hidden', teamBefore: TEAM });
    expect((await call(KEY)).isNew).toBe(true);
  });

  test('makes none for a team that is gone', async () => {
    await book.prepare();
    book.host.workbook.deleteSheet(book.sheet('Team'));
    await expect(call(KEY)).rejects.toThrow(
      /^Creating the sheet failed: The team has no member\. .* Then press Create sheets again\.$/,
    );
    expect(book.tabs()).toEqual(['Sheet1']);
  });

  test('gives members of the Team tab who lack a column one, and nobody else', async () => {
    await book.createHidden();
    expect(await call({ ...KEY, team: `${TEAM}\nXY Xeno` })).toEqual({
      ...{ tab: LOGISTICS_TAB, isNew: false, added: [] },
    });
    book.type([5, 1], 'GH', 'Team');
    expect((await call(KEY)).added).toEqual(['GH']);
    expect(await book.header(4)).toEqual(['AB', 'CD', 'GH', 'EF']);
  });
});

describe('a member who joins', () => {
  const tab = `Support logistics · ${EARLIER}`;
  const earlierHeader = async () => (await book.shown([4, 3, 1, 4], tab))[0];

  beforeEach(async () => {
    await book.create({ cycle: EARLIER });
    await book.create();
    await book.prepare({ team: WITH_GH, teamBefore: TEAM });
  });

  test('gets a column in the current cycle, and none in an earlier one, whose team was another', async () => {
    expect((await call(KEY)).added).toEqual(['GH']);
    expect((await call({ ...KEY, cycle: EARLIER })).added).toEqual([]);
    expect((await earlierHeader())?.slice(0, 3)).toEqual(['AB', 'CD', 'EF']);
  });

  test('gets one in an earlier cycle that Set up prepares another sheet in', async () => {
    await book.prepare({
      subsections: ['2.3'],
      cycle: EARLIER,
      teamBefore: WITH_GH,
      team: WITH_GH,
    });
    expect((await call({ ...KEY, cycle: EARLIER })).added).toEqual(['GH']);
    expect(await earlierHeader()).toEqual(['AB', 'CD', 'GH', 'EF']);
  });

  test('gets one in an earlier cycle after every later sheet was deleted', async () => {
    book.host.workbook.deleteSheet(book.sheet());
    expect((await call({ ...KEY, cycle: EARLIER })).added).toEqual(['GH']);
  });

  test('gets one in a copy of the file, where nothing is known about any cycle', async () => {
    book.host.properties.load();
    expect((await call({ ...KEY, cycle: EARLIER })).added).toEqual(['GH']);
  });
});
