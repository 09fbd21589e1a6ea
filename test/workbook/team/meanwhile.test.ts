import { reason } from '../../../src/core/calls/reason';
import { places } from '../../campaign';
import { Workbook } from '../workbook';

/** The Team tab while people change it, at every service call of its saving. */

const BEFORE = 'AB Ada Byron\nCD Cy Diaz\nEF Eve Fox';
const AFTER = 'AB Ada Byron\nEF Eve Fox (inactive)\nGH Gus Hale';

/** A team with a note beside each member; CD leaves, EF is marked, GH comes. */
async function noted(): Promise<Workbook> {
  const book = new Workbook();
  await book.prepare({ team: BEFORE });
  const sheet = book.sheet('Team');
  sheet.insertColumnAfter(1);
  ['AB', 'CD', 'EF'].forEach((initials, index) => {
    book.type([index + 2, 3], `Note of ${initials}`, 'Team');
  });
  return book;
}
const change = (book: Workbook) => book.prepare({ team: AFTER, teamBefore: BEFORE });

/** Who stands in the tab with which note, in no order. */
function standing(book: Workbook): string[] {
  const rows = book.sheet('Team').getDataRange().getDisplayValues();
  const header = rows.find((row) => row.includes('Initials')) ?? [];
  return rows
    .slice(rows.indexOf(header) + 1)
    .map((row) =>
      [row[header.indexOf('Initials')], row.find((cell) => String(cell).startsWith('Note'))].join(
        '|',
      ),
    )
    .filter((row) => row !== '|')
    .sort();
}

const moves: readonly (readonly [string, (book: Workbook) => void])[] = [
  ['drags the last member up', (book) => {
    const sheet = book.sheet('Team').activate();
    sheet.moveRows(sheet.getRange(3, 0), 1);
  }],
  ['drags the first member down', (book) => {
    const sheet = book.sheet('Team').activate();
    sheet.moveRows(sheet.getRange(1, 0), 4);
  }],
  ['inserts a row above', (book) => book.sheet('Team').activate().insertRowsBefore(0, 1)],
  ['drags the names to the left', (book) => {
    const sheet = book.sheet('Team').activate();
    sheet.moveColumns(sheet.getRange(0, 1), 0);
  }],
]; // prettier-ignore

let calls = 0;
beforeAll(async () => {
  const book = await noted();
  book.host.log.clear();
  await change(book);
  calls = book.host.log.count('service');
  book.close();
});

test('saving a team touches no note', async () => {
  const book = await noted();
  await change(book);
  expect(standing(book)).toEqual(['AB|Note of AB', 'EF|Note of EF', 'GH|', '|Note of CD']);
  expect((await book.setup()).team).toBe(AFTER);
  book.close();
});

test.each(['before', 'after'])(
  'a call that fails %s it takes effect: pressed again, the team is whole, and no name is left over',
  async (when) => {
    for (const call of places(calls)) {
      const book = await noted();
      book.host.failAt(call, { after: when === 'after' });
      await change(book).catch((error: unknown) => error);
      book.host.failAt(null);
      expect((await change(book)).problems).toEqual([]);
      expect((await book.setup()).team).toBe(AFTER);
      const names = await book.shown([2, 2, 4, 1], 'Team');
      expect(names.flat()).toEqual(['Ada Byron', '', 'Eve Fox', 'Gus Hale']);
      expect(standing(book)).toEqual(['AB|Note of AB', 'EF|Note of EF', 'GH|', '|Note of CD']);
      book.close();
    }
  },
);

test.each(moves)(
  'when somebody %s meanwhile, everybody who stays has their note',
  async (_, move) => {
    for (const call of places(calls)) {
      const book = await noted();
      book.host.interrupt(call, () => move(book));
      const outcome = await change(book).catch((error: unknown) => reason(error));
      if (typeof outcome === 'string') expect(outcome).toMatch(/ failed: /);
      const now = standing(book);
      expect(now).toEqual(expect.arrayContaining(['AB|Note of AB', 'EF|Note of EF']));
      book.close();
    }
  },
);
