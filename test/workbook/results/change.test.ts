import { created } from '../copies';
import { COLUMN, CYCLE, LOGISTICS, LOGISTICS_TAB, ROW, Workbook } from '../workbook';

let book: Workbook;
beforeEach(async () => {
  book = await created();
  // Univer moves references along on the tab that is on screen.
  book.sheet().activate();
  ['1', '4', '4'].forEach((rating, index) => book.type([ROW.first, COLUMN.AB + index], rating));
  book.type([ROW.second, COLUMN.AB], '3');
});
afterEach(() => {
  book.close();
});

const results = async () => {
  const [sheet] = (await book.results()).sheets;
  if (!sheet) throw new Error('The sheet was not found.');
  return sheet;
};
/** By hand: 1, 4, 4 and 3. */
const right = { tally: [1, 0, 1, 2], misaligned: ['2.4.01'], members: 3, raters: 3 };

test('results of the sheet as it was made', async () => {
  expect(await results()).toMatchObject({
    ...right,
    title: 'Support logistics',
    tab: LOGISTICS_TAB,
    finished: 0,
    faults: [],
  });
});

describe('results stay right after people', () => {
  test('rename the tab', async () => {
    book.sheet().setName('Our logistics');
    expect(await results()).toMatchObject({ ...right, tab: 'Our logistics', faults: [] });
  });

  test('insert a column among the ratings', async () => {
    book.sheet().insertColumnAfter(COLUMN.AB - 1);
    expect(await results()).toMatchObject({ ...right, faults: [] });
  });

  test('insert a column before the first rating and rows above the head', async () => {
    book.sheet().insertColumnAfter(0);
    book.sheet().insertRowBefore(0);
    expect(await results()).toMatchObject({ ...right, faults: [] });
  });

  test.each([
    ['the first', COLUMN.AB - 1],
    ['the last', COLUMN.EF - 1],
  ])('add a member in front of %s', async (_, index) => {
    book.sheet().insertColumnBefore(index);
    book.type([4, index + 1], 'GH');
    book.paste([ROW.second, index + 1], 1);
    const { tally, misaligned, members, faults } = await results();
    expect({ tally, misaligned, members }).toEqual({
      tally: [2, 0, 1, 2],
      misaligned: ['2.4.01', '2.4.02'],
      members: 4,
    });
    expect(faults).toEqual([]);
    const [cells] = await book.shown([ROW.second, COLUMN.box1 + 1, 1, 7]);
    expect(cells).toEqual(['GH', '', 'AB', '', '2 of 4', '33%', 'Misaligned']);
  });

  test('insert a row among the methods', async () => {
    book.sheet().insertRowAfter(ROW.first - 1);
    expect(await results()).toMatchObject({ ...right, faults: [] });
    const words = await book.shown([ROW.first, COLUMN.word, 3, 1]);
    expect(words.flat()).toEqual(['Misaligned', '', '']);
  });

  test('reword a method', async () => {
    book.type([ROW.first, 2], 'Call everybody on Mondays');
    expect((await results()).methods[0]?.text).toBe('Call everybody on Mondays');
  });

  test('duplicate the tab, which is then a sheet of their own', async () => {
    book.host.workbook.duplicateSheet(book.sheet());
    expect((await book.results()).sheets).toHaveLength(1);
    expect(await results()).toMatchObject(right);
  });
});

describe('results say plainly after people', () => {
  test('add a member behind the last, whom the formulas do not see', async () => {
    book.sheet().insertColumnBefore(COLUMN.box1 - 1);
    book.type([4, COLUMN.box1], 'GH');
    const told =
      'There are 4 rating columns, but the formulas of this sheet do not count that many. A column was added behind the last member’s, or a formula was overwritten. Insert new columns in front of another member’s. The numbers here are counted from all ratings.';
    expect((await results()).faults).toEqual([told]);
    book.paste([ROW.second, COLUMN.box1], 2);
    const { tally, faults } = await results();
    expect(tally).toEqual([1, 1, 1, 2]);
    expect(faults).toEqual([
      told,
      expect.stringMatching(/^2\.4\.02: the boxes on the sheet do not show these ratings/),
      'Google’s own count in the row of the tally finds 4 ratings; the add-on counts 5. A rating stands where it does not count, or that formula was overwritten.',
    ]);
  });

  test('delete a row', async () => {
    book.sheet().deleteRow(ROW.second - 1);
    expect(await results()).toMatchObject({
      tally: [1, 0, 0, 2],
      faults: [
        '2.4.02 is missing: its row was deleted, or its number in the # column was changed. Undo that, or go on without it.',
      ],
    });
  });

  test('leave a rating under an empty header', async () => {
    book.type([4, COLUMN.AB], '');
    const { tally, faults } = await results();
    expect(tally).toEqual([0, 0, 0, 2]);
    expect(faults).toContain(
      'Column C holds ratings under an empty header, so they are not counted. Write the member’s initials there.',
    );
  });

  test('write a number of their own into #', async () => {
    book.type([ROW.first, 1], '2.4.77');
    const { tally, faults } = await results();
    expect(tally).toEqual([0, 0, 1, 0]);
    expect(faults.slice(0, 2)).toEqual([
      '2.4.77 in row 6 is no method that this sheet was made with, so its ratings are not counted. Give the row its id back, or clear it.',
      '2.4.01 is missing: its row was deleted, or its number in the # column was changed. Undo that, or go on without it.',
    ]);
  });

  test('type into the Alignment column', async () => {
    book.paste([ROW.second, COLUMN.word], 'Note');
    const { misaligned, faults } = await results();
    expect(misaligned).toEqual(['2.4.01']);
    // What stands there may only be late, so that Check workbook tells it.
    expect(faults).toEqual([]);
    expect(await book.shown([ROW.tally, COLUMN.word, 1, 1])).toEqual([['Not counted']]);
  });

  test('take somebody into the team who has no column', async () => {
    book.type([5, 1], 'GH', 'Team');
    expect((await results()).faults).toEqual([
      'GH is in the team but has no column here. If there was one, undo its removal, or its ratings are gone. Else press Create sheets in Set up, which adds it.',
    ]);
  });

  test('type over a box', async () => {
    book.paste([ROW.first, COLUMN.box1], 'CD');
    const { tally, faults } = await results();
    expect(tally).toEqual(right.tally);
    expect(faults).toEqual([
      expect.stringMatching(/^2\.4\.01: the boxes on the sheet do not show/),
    ]);
  });

  test('give two members the same initials', async () => {
    book.type([4, COLUMN.CD], 'ab');
    const { faults, methods } = await results();
    expect(faults).toEqual([
      'Two columns are headed “ab”. Give each member initials of their own.',
      'CD is in the team but has no column here. If there was one, undo its removal, or its ratings are gone. Else press Create sheets in Set up, which adds it.',
      '2.4.01: AB stands in two boxes. Keep one rating for each member.',
    ]);
    expect(methods[0]?.alignment).toBeNull();
    const [word] = await book.shown([ROW.first, COLUMN.word, 1, 1]);
    expect(word).toEqual(['Check: AB twice']);
  });

  test('rename the tally', async () => {
    book.type([ROW.tally, 2], 'Total');
    expect(await results()).toMatchObject({ ...right, title: 'Support logistics', faults: [] });
  });

  test('delete the head', async () => {
    book.sheet().deleteRow(3);
    const { faults, members } = await results();
    expect(members).toBe(0);
    expect(faults[0]).toMatch(
      /^The header row of this sheet cannot be read: it has lost “#”, “Method”, /,
    );
  });

  test('delete the tab', async () => {
    book.host.workbook.deleteSheet(book.sheet());
    expect((await book.results()).sheets).toEqual([]);
  });
});

test('results stay right after people move rows, and the words go with them', async () => {
  const sheet = book.sheet();
  sheet.activate();
  // The first method below the third, as dragging its row number does.
  sheet.moveRows(sheet.getRange(ROW.first - 1, 0, 1, 1), ROW.first + 2);
  expect(await results()).toMatchObject({ ...right, faults: [] });
  const rows = await book.shown([ROW.first, 1, 4, COLUMN.word]);
  expect(rows.map((cells) => [cells[0], cells[COLUMN.word - 1]])).toEqual([
    ['2.4.02', ''],
    ['2.4.03', ''],
    ['2.4.01', 'Misaligned'],
    ['2.4.04', ''],
  ]);
});

test('results stay right after people sort rows, and boxes that no longer fit are told', async () => {
  const sheet = book.sheet();
  sheet.activate();
  const rows = [5, 6, 7, 8];
  await book.host.context.api.executeCommand('sheet.command.reorder-range', {
    unitId: book.host.workbook.getId(),
    subUnitId: sheet.getSheetId(),
    range: { startRow: 5, endRow: 8, startColumn: 0, endColumn: COLUMN.strategies - 1 },
    order: Object.fromEntries(rows.map((row, index) => [row, rows[rows.length - 1 - index]])),
  });
  const { tally, misaligned, faults } = await results();
  expect({ tally, misaligned }).toEqual({ tally: right.tally, misaligned: right.misaligned });
  const shown = await book.shown([6, 1, 4, COLUMN.box4]);
  expect(shown.map(([id]) => id)).toEqual(['2.4.04', '2.4.03', '2.4.02', '2.4.01']);
  // 2.4.02 has 3 by AB, 2.4.01 has 1 by AB and 4 by CD and EF; the others have nothing.
  const fitting: Readonly<Record<string, string>> = { '2.4.02': ',,AB,', '2.4.01': 'AB,,,CD, EF' };
  const unfit = shown.filter(
    ([id = '', ...cells]) => cells.slice(4).join() !== (fitting[id] ?? ',,,'),
  );
  const boxes = faults.filter((fault) => fault.includes(': the boxes on the sheet do not'));
  expect(boxes).toHaveLength(unfit.length);
  for (const [id] of unfit)
    expect(faults.join('\n')).toContain(`${id}: the boxes on the sheet do not`);
});

describe('a click in Results goes to', () => {
  const place = () => {
    const cell = book.host.workbook.getActiveRange();
    return [cell?.getSheetName(), (cell?.getRow() ?? -1) + 1];
  };

  test('the row of a method, wherever it stands', async () => {
    book.sheet().insertRowAfter(4);
    await book.host.run('showMethod', { subsection: LOGISTICS, cycle: CYCLE, method: '2.4.01' });
    expect(place()).toEqual([LOGISTICS_TAB, ROW.first + 1]);
  });

  test('its sheet', async () => {
    await book.host.run('showSheet', { subsection: LOGISTICS, cycle: CYCLE });
    expect(book.host.workbook.getActiveSheet().getSheetName()).toBe(LOGISTICS_TAB);
  });

  test('nowhere, with a sentence, if the row or the sheet is gone', async () => {
    await expect(
      book.host.run('showMethod', { subsection: LOGISTICS, cycle: CYCLE, method: '2.4.77' }),
    ).rejects.toThrow(
      `Going to 2.4.77 failed: the tab “${LOGISTICS_TAB}” has no row with that number in its # column. Press Refresh to see what is there.`,
    );
    await expect(book.host.run('showSheet', { subsection: '2.1', cycle: CYCLE })).rejects.toThrow(
      'Going to the sheet failed: this workbook has none for sub-section 2.1 in “Fall 2026”. Press Refresh to see what is there.',
    );
  });
});
