import type { Findings } from '../../../src/workbook/check/checkWorkbook';
import { created, createdHidden } from '../copies';
import { METHODS, Together } from '../together';
import { COLUMN, CYCLE, LOGISTICS_TAB, ROW } from '../workbook';

let book: Together;
const check = (): Promise<Findings> => book.check();
const texts = (): Promise<string[]> => book.findingTexts();
/** As one who presses Repair as long as it is there. */
const repair = async (): Promise<void> => {
  await book.repair();
  await book.repair();
};
/** Whatever stands in a cell that holds no formula. */
const entered = async (tab = LOGISTICS_TAB): Promise<string[][]> => {
  await book.host.settle();
  const range = book.sheet(tab).getDataRange();
  const formulas = range.getFormulas();
  return range
    .getDisplayValues()
    .map((row, r) => row.map((cell, c) => (formulas[r]?.[c] ? '' : String(cell))));
};
/** Without the columns that the add-on fills by formulas that spill. */
const byPeople = async (): Promise<string[][]> =>
  (await entered()).map((row) => [
    ...row.slice(0, COLUMN.box1 - 1),
    ...row.slice(COLUMN.agreed - 1),
  ]);

beforeEach(async () => {
  book = await created();
  book.type([ROW.first, COLUMN.AB], '1');
  book.type([ROW.first, COLUMN.CD], '4');
  book.type([ROW.second, COLUMN.AB], '3');
  book.type([ROW.first, COLUMN.agreed], '2');
  book.type([ROW.first, COLUMN.strategies], 'We meet');
});
afterEach(() => {
  book.close();
});

describe('a header word in a second place', () => {
  test.each([
    ['Rated', COLUMN.AB],
    ['Agreement', COLUMN.CD],
    ['Alignment', COLUMN.agreed],
    ['Strategies', COLUMN.AB],
    ['We agreed', COLUMN.EF],
    ['Method', COLUMN.AB],
    ['#', COLUMN.AB],
    ['1 We really need to do this', COLUMN.EF],
  ])('“%s”, in column %i, costs nothing that people entered', async (word, column) => {
    book.type([4, column], word);
    const before = await byPeople();
    const said = await texts();
    expect(said.some((text) => text.includes(`bears “${word}” more than once`))).toBe(true);
    await repair();
    expect(await byPeople()).toEqual(before);
    expect(await texts()).not.toEqual([]);
  });

  test('lets nobody write into a colleague’s column', async () => {
    await book.claim('CD');
    book.type([4, COLUMN.AB], 'Strategies');
    const strategy = { method: METHODS[0], rating: '3', strategy: 'We write' };
    await expect(book.rate('CD', strategy)).rejects.toThrow(
      /it has no column “Strategies”|bears “Strategies” more than once/,
    );
    expect((await book.cells())[0]).toBe('1 4 ');
  });
});

describe('what people keep around the form', () => {
  test('below the tally, in any column, stays, and does not break the sheet', async () => {
    const last = ROW.tally + 3;
    book.sheet().insertRowsAfter(ROW.tally - 1, 3);
    for (const column of [2, COLUMN.rated, COLUMN.agreement, COLUMN.word, COLUMN.agreed]) {
      book.type([last, column], 'Remember me');
    }
    book.type([last - 1, COLUMN.agreement], '=1+1');
    expect(await texts()).toEqual([]);
    book.type([ROW.first, COLUMN.box1], 'AB, CD');
    await repair();
    expect(await texts()).toEqual([]);
    const rows = await book.shown([last - 1, 1, 2, COLUMN.agreed]);
    expect(rows[1]?.filter((cell) => cell === 'Remember me')).toHaveLength(5);
    expect(rows[0]?.[COLUMN.agreement - 1]).toBe('2');
    expect((await book.shown([ROW.tally, COLUMN.box1, 1, 5]))[0]).toEqual([
      '1', '0', '1', '1', '3 of 18',
    ]); // prettier-ignore
  });

  test('a method below the tally is told, and nothing is repaired that would count itself', async () => {
    const sheet = book.sheet();
    sheet.activate();
    sheet.moveRows(sheet.getRange(ROW.first - 1, 0, 1, 1), ROW.tally);
    expect(await texts()).toContain(
      'The row of the tally does not stand below all methods. Move it there.',
    );
    const before = await byPeople();
    await repair();
    expect(await byPeople()).toEqual(before);
  });
});

describe('a formula that looks elsewhere is found though it shows the right thing', () => {
  const one = (name: string): string =>
    `${name}: the formula does not look at the cells that it should.`;
  test.each([
    ['a box', [ROW.first + 2, COLUMN.box1], '=""', one('2.4.03, box of 1')],
    ['Rated', [ROW.first + 2, COLUMN.rated], '="0 of 3"', one('2.4.03, Rated')],
    ['the tally', [ROW.tally, COLUMN.box1], '=HUB_TALLY(F5:I8)', one('the tally')],
    ['the words', [5, COLUMN.agreement], '=HUB_ALIGNMENT(F5:I7)', one('Agreement and Alignment')],
    ['the count', [ROW.tally, COLUMN.rated], '="3 of 18"', one('the count beside the tally')],
    ['the misaligned rows', [ROW.tally, COLUMN.word], '="1 misaligned"', one('the misaligned rows')],
  ] as const)('%s', async (...[, place, typed, said]) => {
    const formulas = book.sheet().getDataRange().getFormulas();
    book.type(place, typed);
    expect(await texts()).toEqual([said]);
    await repair();
    expect(await texts()).toEqual([]);
    expect(book.sheet().getDataRange().getFormulas()).toEqual(formulas);
  }); // prettier-ignore

  test('and told by what it shows, if that is wrong', async () => {
    book.type([ROW.first, COLUMN.rated], '="9 of 3"');
    book.type([ROW.tally, COLUMN.word], '="7 misaligned"');
    expect(await texts()).toEqual(
      expect.arrayContaining([
        '2.4.01: Rated shows “9 of 3”, and 2 of 3 have rated. The formula was overwritten.',
        'The row of the tally shows “7 misaligned”, and 1 rows bear that word. The formula was overwritten.',
      ]),
    );
  });

  test('while rows and columns that people insert raise no alarm', async () => {
    const sheet = book.sheet();
    sheet.activate();
    sheet.insertRowsBefore(ROW.first - 1, 1);
    await book.host.settle();
    sheet.insertRowsBefore(3, 1);
    await book.host.settle();
    sheet.insertColumnsBefore(COLUMN.AB - 1, 1);
    await book.host.settle();
    sheet.insertColumnsAfter(COLUMN.strategies, 1);
    expect(await texts()).toEqual([]);
  });
});

describe('a column that is lost', () => {
  test('is not replaced while another may be it, and never said to be well', async () => {
    book.type([4, COLUMN.EF], 'XX');
    await repair();
    expect(await texts()).toEqual([
      expect.stringMatching(/^Is XX EF\? XX heads a column here and is nobody/),
    ]);
    await book.as('lead', 'correctInitials', { from: 'XX', to: 'EF' });
    expect(await texts()).toEqual([]);
    expect((await book.shown([4, COLUMN.AB, 1, 3]))[0]).toEqual(['AB', 'CD', 'EF']);
    book.type([4, COLUMN.EF], 'EF');
    book.type([4, COLUMN.AB], '');
    await repair();
    expect((await book.shown([4, COLUMN.AB, 1, 3]))[0]).toEqual(['', 'CD', 'EF']);
  });

  test('with all others is told, and checked all the same', async () => {
    for (const column of [COLUMN.AB, COLUMN.CD, COLUMN.EF]) book.type([4, column], '');
    expect(await texts()).toEqual(
      expect.arrayContaining([
        'Column C holds ratings under an empty header, so they are not counted. Write the member’s initials there.',
      ]),
    );
  });

  test('to the right of the form is told', async () => {
    const sheet = book.sheet();
    sheet.activate();
    sheet.insertColumnsAfter(COLUMN.strategies - 1, 1);
    book.type([4, COLUMN.strategies + 1], 'CD');
    expect(await texts()).toContain(
      'The column headed CD does not stand between the methods and the boxes, so what is in it is not counted. Move it there.',
    );
  });

  test.each(['We agreed', 'Strategies'] as const)('“%s” is put back', async (word) => {
    const column = word === 'Strategies' ? COLUMN.strategies : COLUMN.agreed;
    book.type([4, column], 'Ours, by now');
    expect((await check()).findings).toMatchObject([
      { text: `The header has lost “${word}”, so nothing below it is read.`, canRepair: true },
    ]);
    expect((await book.sheetResults()).faults).toEqual([
      `The header has lost “${word}”, so nothing below it is read.`,
    ]);
    await repair();
    expect(await texts()).toEqual([]);
    expect((await book.sheetResults()).methods[0]).toMatchObject({
      ...{ agreed: 2, strategies: 'We meet' },
    });
  });
});

describe('the tabs beside the sheets', () => {
  test('a Team tab that is gone, or emptied', async () => {
    const gone =
      'There is no Team tab with members, so nobody can tell whose initials belong. If it was removed or emptied, undo that; else enter the whole team in Set up, and press Create sheets.';
    for (const row of [2, 3, 4]) book.type([row, 1], '', 'Team');
    expect(await texts()).toEqual([gone]);
    book.host.workbook.deleteSheet(book.sheet('Team'));
    expect(await texts()).toEqual([gone]);
  });

  test('a Team tab without the place for who does not rate', async () => {
    book.type([1, 3], '', 'Team');
    expect(await texts()).toEqual([
      'The Team tab has lost its column “Does not rate”, so nobody can tell who has left. Undo that, or write these words beside the names.',
    ]);
  });

  test('a copy of a sheet, in which nothing is counted, however it is called', async () => {
    book.host.workbook.duplicateSheet(book.sheet());
    const copy = book.tabs().find((name) => name.includes('opy')) ?? '';
    expect(copy).not.toBe('');
    expect(await check()).toMatchObject({ findings: [{ tab: copy, canRepair: false }], sheets: 1 });
    // Nothing is forgotten as long as a tab looks like what is sought.
    book.host.workbook.deleteSheet(book.sheet());
    book.type([2, 1], 'Edited', copy);
    expect((await check()).findings.map(({ canRepair }) => canRepair)).toEqual([false, false]);
  });

  test('somebody whose initials were changed by hand, and whose hidden answers did not follow', async () => {
    const hidden = await createdHidden();
    await hidden.claim('AB');
    await hidden.rate('AB', { method: METHODS[0], rating: '3' });
    hidden.type([2, 1], 'AX', 'Team');
    hidden.type([4, COLUMN.AB], 'AX');
    const { findings } = (await hidden.as('lead', 'getFindings')) as Findings;
    expect(findings.map(({ text }) => text)).toEqual([
      'AB: hidden answers are kept under these initials (1 of them), and nobody has them in the Team tab. If they were changed by hand, write AB back, and use Correct initials in Results, under Lead. If the member has left, add them there, marked inactive.',
    ]);
    hidden.close();
  });
});

test('the team of the newest cycle is checked, though there is an earlier one', async () => {
  await book.prepare({ cycle: 'Spring 2027', teamBefore: 'AB Ada Byron\nCD Cy Diaz\nEF Eve Fox', team: 'AB Ada\nGH Gus' }); // prettier-ignore
  await book.create({ cycle: 'Spring 2027', team: 'AB Ada\nGH Gus' });
  expect(await texts()).toEqual([]);
  book.type([4, COLUMN.CD], 'ZZ', 'Support logistics · Spring 2027');
  const { findings } = await check();
  expect(findings.map(({ tab, text }) => [tab, text.slice(0, 12)])).toEqual([
    ['Support logistics · Spring 2027', 'Is ZZ GH? ZZ'],
  ]);
  expect((await book.results(CYCLE)).sheets[0]?.faults).toEqual([]);
});
