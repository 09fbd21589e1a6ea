import type { Findings } from '../../../src/workbook/check/checkWorkbook';
import { created, createdHidden } from '../copies';
import { placesAroundCalls } from '../../campaign';
import { METHODS, Together } from '../together';
import { COLUMN, CYCLE, LOGISTICS_TAB, ROW, TEAM } from '../workbook';

let book: Together;
const check = (): Promise<Findings> => book.check();
const texts = (): Promise<string[]> => book.findingTexts();
const repair = (): Promise<void> => book.repair();

beforeEach(async () => {
  book = await created();
  book.type([ROW.first, COLUMN.AB], '1');
  book.type([ROW.first, COLUMN.CD], '4');
  book.type([ROW.second, COLUMN.AB], '3');
});
afterEach(() => {
  book.close();
});

const ratings = () => book.shown([ROW.first, COLUMN.AB, 2, 3]);
const WHOLE = [
  ['1', '4', ''],
  ['3', '', ''],
];

test('a workbook that is whole is well, and says what was counted', async () => {
  expect(await check()).toEqual({
    findings: [],
    isLead: true,
    changed: [],
    sheets: 1,
    ratings: 3,
    hidden: 0,
  });
});

test('checking changes nothing', async () => {
  book.type([ROW.first, COLUMN.box1], 'AB, CD');
  const seen = async () => {
    await book.host.settle();
    const range = book.sheet().getDataRange();
    return [range.getDisplayValues(), range.getFormulas(), book.tabs()];
  };
  const before = await seen();
  await check();
  expect(await seen()).toEqual(before);
});

describe('finds, says with its place, and repairs without touching a rating', () => {
  test.each([
    ['a box typed over', [ROW.first, COLUMN.box1], 'AB, CD', '2.4.01, box of 1: the formula is gone, and the cell holds “AB, CD”, typed over it.'],
    ['a formula deleted', [ROW.second, COLUMN.rated], '', '2.4.02, Rated: the formula is gone, and the cell is empty.'],
    ['the words’ formula deleted', [5, COLUMN.agreement], '', 'Agreement and Alignment: the formula is gone, and the cell is empty.'],
    ['the tally typed over', [ROW.tally, COLUMN.box1], '9', 'the tally: the formula is gone, and the cell holds “9”, typed over it.'],
    ['Google’s own count deleted', [ROW.tally, COLUMN.rated], '', 'the count beside the tally: the formula is gone, and the cell is empty.'],
    ['something in the way of the words', [ROW.second, COLUMN.word], 'x', /^Agreement and Alignment show “#REF!”: “x” was typed there\./],
    ['a formula that counts something else', [ROW.first, COLUMN.box1], '="ZZ"', /^2\.4\.01: the boxes on the sheet do not show these ratings/],
    ['a header word changed', [4, COLUMN.rated], 'Votes', 'The header has lost “Rated”, so nothing below it can be counted. Repair puts it back in its place.'],
    ['the word above the methods changed', [4, 2], 'Methods', 'The header has lost “Method”, so nothing below it can be counted. Repair puts it back in its place.'],
  ] as const)('%s', async (...[, place, typed, said]) => {
    const formulas = book.sheet().getDataRange().getFormulas();
    book.type(place, typed);
    const found = await check();
    expect(found.findings.map(({ text }) => text)).toContainEqual(
      typeof said === 'string' ? said : expect.stringMatching(said),
    );
    expect(found.findings.every(({ tab, canRepair }) => tab === LOGISTICS_TAB && canRepair)).toBe(true);
    await repair();
    expect(await check()).toEqual({ findings: [], isLead: true, changed: [], sheets: 1, ratings: 3, hidden: 0 });
    expect(await ratings()).toEqual(WHOLE);
    expect(book.sheet().getDataRange().getFormulas()).toEqual(formulas);
  }); // prettier-ignore

  test('a member without a column', async () => {
    book.type([5, 1], 'GH', 'Team');
    expect(await texts()).toEqual([
      'GH is in the team but has no column here. If there was one, undo its removal, or its ratings are gone. Else press Create sheets in Set up, which adds it.',
    ]);
    await repair();
    expect((await book.shown([4, COLUMN.AB, 1, 4]))[0]).toEqual(['AB', 'CD', 'GH', 'EF']);
    expect((await check()).findings).toEqual([]);
  });

  test('the name by which a sheet is found', async () => {
    book.host.workbook.deleteDefinedName('HUB_2_4_CYCLE_Fall__2026');
    expect((await book.results()).sheets).toEqual([]);
    expect(await check()).toMatchObject({
      findings: [
        {
          tab: LOGISTICS_TAB,
          text: 'The name by which this sheet is found is gone, so Results cannot count it.',
          canRepair: true,
        },
      ],
      sheets: 0,
    });
    await repair();
    expect((await check()).findings).toEqual([]);
    expect((await book.sheetResults()).tally).toEqual([1, 0, 1, 1]);
  });

  test('a sheet whose tab is gone, which it stops asking for', async () => {
    book.host.workbook.deleteSheet(book.sheet());
    const { findings } = await check();
    expect(findings).toMatchObject([{ tab: `2.4 · ${CYCLE}`, canRepair: true }]);
    expect(findings[0]?.text).toMatch(
      /^No tab bears the name of this sheet: it was deleted, or could not be made\./,
    );
    await repair();
    expect(await check()).toEqual({
      findings: [],
      isLead: true,
      changed: [],
      sheets: 0,
      ratings: 0,
      hidden: 0,
    });
  });
});

test.each([1, 2, 6, 7, 9, 10, 11, 12])(
  'a whole column that was deleted, number %i, never costs a rating in the repair',
  async (column) => {
    const before = await book.shown([ROW.first, COLUMN.AB, 2, 3]);
    book.sheet().activate();
    book.sheet().deleteColumn(column - 1);
    const start = column < COLUMN.AB ? COLUMN.AB - 1 : COLUMN.AB;
    await repair();
    await repair();
    expect(await book.shown([4, start, 1, 3])).toEqual([['AB', 'CD', 'EF']]);
    expect(await book.shown([ROW.first, start, 2, 3])).toEqual(before);
  },
);

test('a sheet that lost its name gets no second beside it', async () => {
  book.host.workbook.deleteDefinedName('HUB_2_4_CYCLE_Fall__2026');
  const { problems } = await book.prepare({ teamBefore: TEAM });
  expect(problems).toEqual([
    {
      field: 'subsections',
      message: `The tab “${LOGISTICS_TAB}” looks like the sheet of 2.4 in ${CYCLE}, and has lost the name by which it is found. Press Check workbook in Results, and Repair; then create the rest.`,
    },
  ]);
  await repair();
  expect((await book.prepare({ teamBefore: TEAM })).problems).toEqual([]);
});

describe('finds what people have to put right, and leaves it alone', () => {
  test.each([
    ['a rating that is none', () => book.paste([ROW.first, COLUMN.EF], 'great'), '2.4.01, EF: “great” is not a rating and is not counted. Choose 1, 2, 3, 4 or ?.'],
    ['initials doubled', () => book.type([4, COLUMN.EF], 'ab'), 'Two columns are headed “ab”. Give each member initials of their own.'],
    ['initials unknown', () => book.type([4, COLUMN.EF], 'ZZ'), 'Is ZZ EF? ZZ heads a column here and is nobody in the Team tab, and EF has no column. If it is EF’s, correct ZZ to EF in Results, under Lead. If ZZ is somebody else, add them to the Team tab, marked inactive if they have left, and check again.'],
    ['a level that is none', () => book.sheet().getRange(ROW.first - 1, COLUMN.agreed - 1).setValue('6'), '2.4.01: “6” under “We agreed” is no level, and is not shown. Choose 1, 2, 3 or 4.'],
    ['a row without its number', () => book.type([ROW.first, 1], ''), /^Row 6 holds ratings but no id in the # column/],
    ['a Team tab without its header', () => book.type([1, 1], 'Who', 'Team'), /^Reading the team failed: the header row of the tab “Team” has lost “Initials”\./],
  ] as const)('%s', async (_, change, said) => {
    change();
    const found = (await check()).findings.find(({ text }) =>
      typeof said === 'string' ? text === said : said.test(text),
    );
    expect(found?.canRepair).toBe(false);
    const before = await ratings();
    await repair();
    expect(await ratings()).toEqual(before);
    expect(await texts()).toContain(found?.text);
  }); // prettier-ignore

  test('hidden ratings whose tab is gone: they are kept, and come back with the tab', async () => {
    const hidden = await createdHidden();
    await hidden.claim('AB');
    await hidden.rate('AB', { method: METHODS[0], rating: '3' });
    hidden.host.workbook.deleteSheet(hidden.sheet());
    const { findings } = (await hidden.as('lead', 'getFindings')) as Findings;
    expect(findings).toMatchObject([{ tab: `2.4 · ${CYCLE}`, canRepair: false }]);
    expect(findings[0]?.text).toMatch(/ Hidden answers are kept for it: 1 of them\./);
    expect((await hidden.prepare({ teamBefore: TEAM, way: 'open' })).hidden).toEqual(['2.4']);
    await hidden.create({ way: 'hidden' });
    await hidden.reveal();
    expect((await hidden.cells())[0]).toBe('3  ');
    hidden.close();
  });
});

test('a copy of the file, whose hidden ratings stayed behind, says so and can begin anew', async () => {
  const copy = await createdHidden();
  copy.host.properties.load();
  await copy.claim('AB');
  await expect(copy.rate('AB', { method: METHODS[0], rating: '3' })).rejects.toThrow(
    /failed: it says that ratings are hidden, but this workbook has no place to hide them; it may be a copy\./,
  );
  expect((await copy.cells())[0]).toBe('  ');
  const { findings } = (await copy.as('lead', 'getFindings')) as Findings;
  const ids = findings.filter(({ text }) => text.includes('may be a copy')).map(({ id }) => id);
  expect(ids).toHaveLength(1);
  await copy.as('lead', 'repairWorkbook', { findings: ids });
  await copy.rate('AB', { method: METHODS[0], rating: '3' });
  expect((await copy.cells())[0]).toBe('  ');
  await copy.reveal();
  expect((await copy.cells())[0]).toBe('3  ');
  copy.close();
});

describe('a repair of a box and of a missing column', () => {
  const CALLS = 52;
  let repairBoth: () => Promise<unknown>;
  beforeEach(async () => {
    book.type([ROW.first, COLUMN.box1], 'AB, CD');
    book.type([5, 1], 'GH', 'Team');
    const findings = (await check()).findings.map(({ id }) => id);
    repairBoth = () => book.as('lead', 'repairWorkbook', { findings });
  });
  const expectWhole = async (): Promise<void> => {
    expect((await check()).findings).toEqual([]);
    expect((await book.sheetResults()).tally).toEqual([1, 0, 1, 1]);
    expect(await ratings()).toEqual(WHOLE);
  };

  test('makes as many service calls as are made to fail below', async () => {
    book.host.log.clear();
    await repairBoth();
    expect(book.host.log.count('service')).toBe(CALLS);
    await expectWhole();
  });

  test.each(placesAroundCalls(CALLS))(
    'whose service call %i fails %s it takes effect touches no rating, and can be done again',
    async (n, when) => {
      book.host.failAt(n, { after: when === 'after' });
      await repairBoth().catch((error: unknown) => error);
      book.host.failAt(null);
      await repair();
      await expectWhole();
    },
  );
});
