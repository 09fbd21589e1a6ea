import { reason } from '../../../src/core/calls/reason';
import { created } from '../copies';
import { places } from '../../campaign';
import { COLUMN, CYCLE, LOGISTICS_TAB, ROW, TEAM, Workbook } from '../workbook';

/** A workbook with a rated sheet, in which something else is about to be created. */
async function ratedWorkbook(): Promise<Workbook> {
  const book = await created();
  ['1', '4', '?'].forEach((rating, index) => book.type([ROW.first, COLUMN.AB + index], rating));
  return book;
}

/** What must never change, whatever fails beside it. */
async function ratings(book: Workbook) {
  const [sheet] = (await book.results()).sheets;
  const cells = await book.shown([ROW.first, COLUMN.AB, 1, 3]);
  return { cells, tally: sheet?.tally, faults: sheet?.faults };
}
const untouched = { cells: [['1', '4', '?']], tally: [1, 0, 0, 1], faults: [] };

const CALLS = 32;

describe.each([
  ['before it takes effect', false],
  ['after it took effect', true],
])('a service call that fails %s', (_, after) => {
  let book: Workbook;
  beforeAll(async () => {
    book = await ratedWorkbook();
  });
  afterAll(() => {
    book.close();
  });

  test.each(places(CALLS))(
    'number %i of a creation: nothing rated is lost, nothing half-made stays, running again completes',
    async (n) => {
      const cycle = `Cycle ${n}`;
      const before = book.tabs();
      await book.prepare({ cycle, teamBefore: TEAM });
      book.host.failAt(n, { after });
      const outcome = await book.create({ cycle }).catch((error: unknown) => ({
        message: reason(error),
      }));
      book.host.failAt(null);

      expect(await ratings(book)).toEqual(untouched);
      expect(book.host.workbook.getActiveSheet().getSheetName()).toBe('Sheet1');
      const whole = (await book.results(cycle)).sheets.map(({ methods }) => methods.length);
      if ('message' in outcome) {
        expect(outcome.message).toMatch(
          /^(Making the tab|Creating the sheet|Reading the team) .*failed: /,
        );
        if (whole.length === 0) expect(book.tabs()).toEqual(before);
      } else {
        expect(outcome.isNew).toBe(true);
      }
      expect(whole.length === 0 || whole[0] === 6).toBe(true);

      const again = await book.create({ cycle });
      expect(again).toEqual({
        tab: `Support logistics · ${cycle}`,
        isNew: whole.length === 0,
        added: [],
      });
      const [sheet] = (await book.results(cycle)).sheets;
      expect(sheet).toMatchObject({ members: 3, faults: [] });
      expect(book.tabs()).toHaveLength(before.length + 1);
      book.host.workbook.deleteSheet(book.sheet(again.tab));
    },
  );
});

describe('in a workbook with ratings', () => {
  let book: Workbook;
  beforeEach(async () => {
    book = await ratedWorkbook();
  });
  afterEach(() => {
    book.close();
  });

  test('one creation makes as many service calls as are made to fail above', async () => {
    await book.prepare({ cycle: 'Next', teamBefore: TEAM });
    book.host.log.clear();
    await book.create({ cycle: 'Next' });
    expect(book.host.log.count('service')).toBe(CALLS);
  });

  test('every call failing from some point on: the message says what is left, and to press again', async () => {
    await book.prepare({ cycle: 'Next', teamBefore: TEAM });
    let seen = false;
    book.host.failAt(({ name }) => {
      seen ||= name === 'Sheet.setFrozenRows';
      return seen;
    });
    await expect(book.create({ cycle: 'Next' })).rejects.toThrow(
      /^Making the tab “Support logistics · Next” failed: .* It is half-made and could not be removed \(.*\)\. Press the button again: that finishes it\.$/,
    );
    book.host.failAt(null);
    expect(await ratings(book)).toEqual(untouched);
    expect((await book.create({ cycle: 'Next' })).tab).toBe('Support logistics · Next');
  });

  test('a failure while the team is saved leaves the old team, or the new one, whole', async () => {
    const before = (await book.setup()).team;
    const after = `${before}\nGH Gus Hart`;
    const prepare = (team: string, teamBefore: string) => book.prepare({ team, teamBefore });
    book.host.log.clear();
    await prepare(after, before);
    const calls = book.host.log.count('service');
    await prepare(before, after);
    expect(calls).toBeGreaterThan(10);
    for (const n of places(calls)) {
      book.host.failAt(n);
      await prepare(after, before).catch((error: unknown) => error);
      book.host.failAt(null);
      await prepare(after, (await book.setup()).team);
      expect((await book.setup()).team).toBe(after);
      await prepare(before, after);
      expect((await book.setup()).team).toBe(before);
    }
    expect(await ratings(book)).toEqual(untouched);
  });

  test('two leads who create the same sheet at once get one sheet', async () => {
    await book.prepare({ cycle: 'Next', teamBefore: TEAM });
    const both = await Promise.all([
      book.create({ cycle: 'Next' }),
      book.create({ cycle: 'Next' }),
    ]);
    expect(both.map(({ isNew }) => isNew).sort()).toEqual([false, true]);
    expect(book.tabs().filter((name) => name.endsWith('Next'))).toHaveLength(1);
    expect(book.tabs()).toContain(LOGISTICS_TAB);
    expect((await book.results(CYCLE)).sheets).toHaveLength(1);
  });
});
