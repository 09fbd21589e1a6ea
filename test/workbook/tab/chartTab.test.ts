import { copies } from '../copies';
import { Together } from '../together';
import { COLUMN, LOGISTICS_TAB, ROW, TEAM } from '../workbook';

const CHART = 'Chart1';

/** As when somebody presses “Move to own sheet” in the menu of a chart: that tab comes on screen. */
const moved = copies(async () => {
  const book = new Together();
  book.host.workbook.insertSheet(CHART);
  book.host.makeChartTab(CHART);
  await book.prepare();
  await book.create();
  return book;
});

let book: Together;
beforeEach(async () => {
  book = await moved();
  book.type([ROW.first, COLUMN.AB], '3');
});
afterEach(() => {
  book.close();
});

const onScreen = (): string => book.host.workbook.getActiveSheet().getSheetName();

describe('a chart that was moved to its own tab, which has no cells,', () => {
  test('stays on screen while sheets are made beside it', async () => {
    book.host.workbook.setActiveSheet(book.sheet(CHART));
    await book.create({ cycle: 'Next' });
    expect(book.tabs()).toEqual([
      'Sheet1',
      CHART,
      'Team',
      LOGISTICS_TAB,
      'Support logistics · Next',
    ]);
    expect(onScreen()).toBe(CHART);
  });

  test('keeps nobody from seeing results', async () => {
    expect(await book.sheetResults()).toMatchObject({ tally: [0, 0, 1, 0], faults: [] });
  });

  test('nor from rating, nor from preparing the next sheets', async () => {
    await book.claim('u1', 'AB');
    expect((await book.score('u1')).sheets).toHaveLength(1);
    expect((await book.prepare({ teamBefore: TEAM })).problems).toEqual([]);
  });

  test('nor from checking the workbook, which finds nothing wrong', async () => {
    expect(await book.findingTexts()).toEqual([]);
  });

  test('nor from correcting initials', async () => {
    await book.as('lead', 'correctInitials', { from: 'AB', to: 'AX' });
    expect(await book.header(3)).toEqual(['AX', 'CD', 'EF']);
  });

  test('nor from finding a sheet by its tabs where Google fails to find it by its name', async () => {
    book.host.failAt(({ name }) => name === 'Spreadsheet.getRangeByName');
    expect((await book.create()).isNew).toBe(false);
  });
});

test('a chart on a tab named Team is not taken for the Team tab that was not finished', async () => {
  const fresh = new Together();
  fresh.host.workbook.insertSheet('Team');
  fresh.host.makeChartTab('Team');
  await fresh.prepare();
  expect(fresh.tabs()).toEqual(['Sheet1', 'Team', 'Team (2)']);
  fresh.close();
});
