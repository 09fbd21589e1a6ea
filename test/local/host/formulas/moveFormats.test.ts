import { COLUMN, LOGISTICS_TAB, ROW, Workbook } from '../../../workbook/workbook';
import { firstTab, local, openHost, spreadsheetOf } from '../openHost';

type Host = ReturnType<typeof openHost>;
type Sheet = ReturnType<typeof firstTab>;

const red = '#ff0000';

/** Rows 2 to 5 of columns A to F are red by what stands in E, and twice 1 in B to D. */
function painted(formula: string): Host {
  const host = openHost();
  const sheet = firstTab(host);
  const rule = host
    .globals()
    .SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground(red)
    .setRanges([sheet.getRange(2, 1, 4, 6)])
    .build();
  sheet.setConditionalFormatRules([rule]);
  sheet.getRange(4, 5).setValues([['Misaligned']]);
  return host;
}

/** Every red cell of the first rows and columns. */
async function redCells(host: Host): Promise<string[]> {
  // Looking at one cell works the whole format out.
  await host.look('Sheet1', 4, 2);
  const sheetId = host.workbook.getActiveSheet().getSheetId();
  return Array.from({ length: 8 * 9 }, (_, index) => [Math.floor(index / 9) + 1, (index % 9) + 1])
    .filter(([row = 0, column = 0]) => {
      const place = { sheetId, area: { row, column, rows: 1, columns: 1 } };
      return local.appearance(host.context, place).background === red;
    })
    .map(([row = 0, column = 0]) => `${'ABCDEFGHI'[column - 1] ?? ''}${row}`);
}

const row = (number: number, letters: string) => [...letters].map((letter) => letter + number);

describe.each([
  ['by the script', (host: Host) => firstTab(host)],
  [
    'by a person',
    (host: Host) => {
      const sheet = host.workbook.getActiveSheet();
      return {
        insertColumnsBefore: (at: number, count: number) =>
          sheet.insertColumnsBefore(at - 1, count),
        insertColumnsAfter: (at: number, count: number) => sheet.insertColumnsAfter(at - 1, count),
        insertRowsAfter: (at: number, count: number) => sheet.insertRowsAfter(at - 1, count),
        deleteColumns: (at: number, count: number) => sheet.deleteColumns(at - 1, count),
        deleteRows: (at: number, count: number) => sheet.deleteRows(at - 1, count),
      };
    },
  ],
] as const)('a highlight follows when, %s,', (_, sheetOf) => {
  test.each([
    ['nothing changes', ['insertColumnsAfter', 6], row(4, 'ABCDEF')],
    ['a column comes before the word', ['insertColumnsBefore', 5], row(4, 'ABCDEFG')],
    ['a column comes inside', ['insertColumnsAfter', 1], row(4, 'ABCDEFG')],
    ['a column comes before all', ['insertColumnsBefore', 1], row(4, 'BCDEFG')],
    ['a column goes', ['deleteColumns', 2], row(4, 'ABCDE')],
    ['the word goes', ['deleteColumns', 5], []],
    ['a row comes above', ['insertRowsAfter', 1], row(5, 'ABCDEF')],
    ['a row comes between', ['insertRowsAfter', 2], row(5, 'ABCDEF')],
    ['a row goes', ['deleteRows', 3], row(3, 'ABCDEF')],
    ['the first row goes', ['deleteRows', 2], row(3, 'ABCDEF')],
    ['the row itself goes', ['deleteRows', 4], []],
  ] as const)('%s', async (_case, [change, at], expected) => {
    const host = painted('=$E2="Misaligned"');
    expect(await redCells(host)).toEqual(row(4, 'ABCDEF'));
    sheetOf(host)[change](at, 1);
    expect(await redCells(host)).toEqual(expected);
  });

  test.each([
    ['before its second column', 3, true],
    ['before its last column', 4, true],
    ['before its first column', 2, false],
    ['behind its last column', 5, false],
  ])('a column comes into a range that it refers to, %s', async (_case, at, grows) => {
    const host = painted('=COUNTIF($B2:$D2;1)=2');
    const sheet = firstTab(host);
    sheet.getRange(3, 3).setValues([[1]]);
    sheetOf(host).insertColumnsBefore(at, 1);
    sheet.getRange(3, at).setValues([[1]]);
    expect((await redCells(host)).length > 0).toBe(grows);
  });
});

test('a highlight comes back with an undone change', async () => {
  const host = painted('=$E2="Misaligned"');
  host.workbook.getActiveSheet().insertColumnsBefore(0, 1);
  expect(await redCells(host)).toEqual(row(4, 'BCDEFG'));
  host.workbook.undo();
  expect(await redCells(host)).toEqual(row(4, 'ABCDEF'));
  host.workbook.redo();
  expect(await redCells(host)).toEqual(row(4, 'BCDEFG'));
});

test('a highlight follows a column that is moved', async () => {
  const host = painted('=$E2="Misaligned"');
  const sheet = host.workbook.getActiveSheet();
  sheet.moveColumns(sheet.getRange(0, 4, 1, 1), 2);
  expect(await redCells(host)).toEqual(row(4, 'ABCDEF'));
});

test('the first of two highlights still wins', async () => {
  const host = openHost();
  const sheet = firstTab(host);
  const always = (background: string) =>
    host
      .globals()
      .SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied('=$A1=""')
      .setBackground(background)
      .setRanges([sheet.getRange(1, 1, 2, 2)])
      .build();
  sheet.setConditionalFormatRules([always(red), always('#00ff00')]);
  sheet.insertColumnsBefore(1, 1);
  expect(await redCells(host)).toEqual(['B1', 'C1', 'B2', 'C2']);
});

test('named ranges, protections and drop-downs follow too', () => {
  const host = openHost();
  const sheet: Sheet = firstTab(host);
  spreadsheetOf(host).setNamedRange('BLOCK', sheet.getRange(2, 2, 3, 3));
  sheet.getRange(2, 3, 3, 1).protect().setWarningOnly(true);
  const rule = host
    .globals()
    .SpreadsheetApp.newDataValidation()
    .requireValueInList(['1'])
    .setAllowInvalid(false)
    .build();
  const closed = host
    .globals()
    .SpreadsheetApp.newDataValidation()
    .requireFormulaSatisfied('=1=0')
    .setAllowInvalid(false)
    .build();
  sheet.getRange(2, 4, 1, 2).setDataValidations([[rule, closed]]);
  sheet.insertColumnsBefore(3, 2);
  sheet.insertRowsAfter(1, 1);
  sheet.deleteColumns(1, 1);
  const areas = (found: readonly { readonly place: { readonly area: object } }[]) =>
    found.map(({ place }) => place.area);
  expect(areas(local.namedRanges(host.context))).toEqual([
    { row: 3, column: 1, rows: 3, columns: 5 },
  ]);
  expect(areas(local.protections(host.context))).toEqual([
    { row: 3, column: 4, rows: 3, columns: 1 },
  ]);
  const taken = (at: number) => [host.type('Sheet1', [3, at], '1'), host.type('Sheet1', [3, at], '2')]; // prettier-ignore
  expect([4, 5, 6, 7].map(taken)).toEqual([
    [true, true],
    [true, false],
    [false, false],
    [true, true],
  ]);
});

describe('a misaligned row of the built add-on stays highlighted', () => {
  let book: Workbook;
  beforeEach(async () => {
    book = new Workbook();
    await book.prepare();
    await book.create();
    ['1', '4', '4'].forEach((rating, index) => book.type([ROW.first, COLUMN.AB + index], rating));
  });
  afterEach(() => {
    book.close();
  });

  const background = async (column: number) =>
    (await book.host.look(LOGISTICS_TAB, ROW.first, column)).background;

  test.each([
    ['as the script does', (at: number) => scriptSheet().insertColumnsBefore(at, 1)],
    [
      'as a person does',
      (at: number) =>
        book
          .sheet()
          .activate()
          .insertColumnBefore(at - 1),
    ],
  ] as const)('when a column comes before the last member’s, %s', async (_, insert) => {
    expect(await background(2)).toBe('#fce8b2');
    insert(COLUMN.EF);
    expect([await background(2), await background(COLUMN.word + 1)]).toEqual([
      '#fce8b2',
      '#fce8b2',
    ]);
    book.type([ROW.first, COLUMN.AB], '4');
    expect(await background(2)).not.toBe('#fce8b2');
  });

  function scriptSheet() {
    const sheet = spreadsheetOf(book.host).getSheetByName(LOGISTICS_TAB);
    if (sheet === null) throw new Error('There is no such tab.');
    return sheet;
  }
});
