import { firstTab, openHost, spreadsheetOf } from '../openHost';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

describe('a tab refuses what Google refuses', () => {
  const cases: [string, (sheet: Sheet) => unknown, RegExp][] = [
    ['too few rows of values', (s) => s.getRange(1, 1, 2, 1).setValues([['a']]), /The data has 1/],
    ['too many columns', (s) => s.getRange(1, 1).setValues([['a', 'b']]), /The data has 2/],
    ['a fractional row', (s) => s.getRange(1.5, 1), /whole number/],
    ['row 0', (s) => s.getRange(0, 1), /whole number/],
    ['a range beyond the grid', (s) => s.getRange(1000, 1, 2, 1), /outside the dimensions/],
    ['a column beyond the grid', (s) => s.getRange(1, 27), /outside the dimensions/],
    ['a colour by name', (s) => s.getRange(1, 1).setBackgrounds([['red']]), /colour/],
    ['an unknown alignment', (s) => s.getRange(1, 1).setHorizontalAlignments([['middle' as never]]), /one of left/], // prettier-ignore
    ['a number as format', (s) => s.getRange(1, 1).setNumberFormats([[0 as never]]), /give a text/],
    ['freezing beyond the grid', (s) => s.setFrozenColumns(27), /outside the dimensions/],
    ['freezing every row', (s) => s.setFrozenRows(1000), /outside the dimensions/],
    ['deleting all rows', (s) => s.deleteRows(1, 1000), /not possible/],
    ['deleting rows that are not there', (s) => s.deleteRows(1000, 2), /outside/],
    ['inserting columns after none', (s) => s.insertColumnsAfter(27, 1), /outside/],
    ['a width that is no number', (s) => s.setColumnWidths(1, 1, '9' as never), /width/],
    ['a missing argument', (s) => (s.setFrozenRows as () => void)(), /given 0 arguments; it takes 1/], // prettier-ignore
    ['a formula with commas', (s) => s.getRange(1, 1).setValues([['=SUM(A2,"a;b")']]), /not every locale/], // prettier-ignore
    ['a formula with a decimal number', (s) => s.getRange(1, 1).setValues([['=A2*0.5']]), /not every locale/], // prettier-ignore
    ['a text style that is none', (s) => s.getRange(1, 1).setTextStyles([[{} as never]]), /TextStyle/], // prettier-ignore
  ];
  test.each(cases)('%s', (_, act, message) => {
    const sheet = firstTab(openHost());
    expect(() => act(sheet)).toThrow(message);
  });

  test('deleting all rows that are not frozen', () => {
    const sheet = firstTab(openHost());
    sheet.setFrozenRows(4);
    expect(() => sheet.deleteRows(5, 996)).toThrow('non-frozen rows');
  });
});

describe('a spreadsheet refuses what Google refuses', () => {
  const cases: [string, (spreadsheet: Spreadsheet) => unknown, RegExp][] = [
    ['a tab name that is taken in another case', (s) => s.insertSheet('SHEET1'), /already exists/],
    ['a tab name of 101 characters', (s) => s.insertSheet('x'.repeat(101)), /101 characters/],
    ['an empty tab name', (s) => s.insertSheet(''), /0 characters/],
    ['a tab name with a slash', (s) => s.insertSheet('26/27'), /one of :/],
    ['deleting the last tab', (s) => s.deleteSheet(s.getActiveSheet()), /all the visible sheets/],
    ['a sheet that is none', (s) => s.setActiveSheet({} as never), /give a Sheet/],
    ...['1a', 'A1', 'abc12', 'R1C1', 'r', 'true', 'a b', 'a-b', '', 'x'.repeat(251)].map(
      (name): [string, (spreadsheet: Spreadsheet) => unknown, RegExp] => [
        `the range name ${JSON.stringify(name).slice(0, 20)}`,
        (s) => s.setNamedRange(name, s.getActiveSheet().getRange(1, 1)),
        /not valid for a named range/,
      ],
    ),
  ];
  test.each(cases)('%s', (_, act, message) => {
    const spreadsheet = spreadsheetOf(openHost());
    expect(() => act(spreadsheet)).toThrow(message);
  });

  test('a tab that was deleted, in every later use', () => {
    const spreadsheet = spreadsheetOf(openHost());
    const sheet = spreadsheet.insertSheet('Gone');
    const range = sheet.getRange(1, 1);
    spreadsheet.deleteSheet(sheet);
    expect(() => sheet.getName()).toThrow('has been deleted');
    expect(() => range.setValues([['x']])).toThrow('has been deleted');
    expect(() => spreadsheet.setNamedRange('gone', range)).toThrow('has been deleted');
  });

  test('what the product does not use', () => {
    const host = openHost();
    const sheet = firstTab(host);
    expect(() => sheet.setTabColor('#000000')).toThrow(
      'Sheet.setTabColor is not implemented by the local host. Add it in local/host/services/sheet.ts.',
    );
    expect(() => Reflect.get(host.globals().SpreadsheetApp, 'openById')).toThrow(
      'SpreadsheetApp.openById is not implemented',
    );
    expect(() => Reflect.set(sheet, 'name', 'x')).toThrow('Sheet.name = … is not implemented');
  });
});

test('a new tab has 1000 rows and 26 columns, and is the active one', () => {
  const spreadsheet = spreadsheetOf(openHost());
  const sheet = spreadsheet.insertSheet('New');
  expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1000, 26]);
  expect(spreadsheet.getActiveSheet().getName()).toBe('New');
  expect(spreadsheet.getSheetByName('nEW')?.getName()).toBe('New');
  expect(spreadsheet.getSheetByName('Old')).toBeNull();
});

test('rows and columns freeze together', () => {
  const host = openHost();
  const sheet = firstTab(host);
  sheet.setFrozenRows(4);
  sheet.setFrozenColumns(2);
  const shown = host.workbook.getActiveSheet();
  expect([shown.getFrozenRows(), shown.getFrozenColumns()]).toEqual([4, 2]);
});

test('activating a range shows its tab and selects it', () => {
  const host = openHost();
  spreadsheetOf(host).insertSheet('Other');
  firstTab(host).getRange(3, 2, 2, 2).activate();
  expect(host.workbook.getActiveRange()?.getA1Notation(true)).toBe('Sheet1!B3:C4');
});

describe('a tab with nothing but a chart on it', () => {
  const cases: [string, (sheet: Sheet) => unknown][] = [
    ['its data', (s) => s.getDataRange()],
    ['a range', (s) => s.getRange(1, 1)],
    ['its size', (s) => s.getMaxRows()],
    ['its names', (s) => s.getNamedRanges()],
    ['its protections', (s) => s.getProtections('RANGE' as never)],
    ['its rules', (s) => s.getConditionalFormatRules()],
    ['frozen rows', (s) => s.setFrozenRows(1)],
  ];
  test.each(cases)('gives %s to nobody', (_, act) => {
    const host = openHost();
    host.makeChartTab('Sheet1');
    const sheet = firstTab(host);
    expect(() => act(sheet)).toThrow('is an OBJECT sheet, which has no cells');
  });

  test('tells its name and its type', () => {
    const host = openHost();
    expect(firstTab(host).getType()).toBe('GRID');
    host.makeChartTab('Sheet1');
    expect([firstTab(host).getName(), firstTab(host).getType()]).toEqual(['Sheet1', 'OBJECT']);
  });
});

describe('a formula that calculates with each cell of a range', () => {
  test.each([
    '=A1:A3&"x"',
    '=A1:A3',
    '=(A1:A3)*2',
    '=SUM(A1:A3*2)',
    '=SUM((A1:A3="x")*1)',
    '=IF(A1:A3="";1;2)',
    '=IFERROR(A1:A3;"")',
    "='Team 1'!A1:A3=B1",
    '=-$A$1:$A$3',
    '=TEXTJOIN(",";TRUE;LEFT(A1:A3))',
  ])('is refused where Google wants ARRAYFORMULA: %s', (formula) => {
    const range = firstTab(openHost()).getRange(1, 5);
    expect(() => range.setValues([[formula]])).toThrow(/within ARRAYFORMULA, FILTER, SUMPRODUCT/);
  });

  test.each([
    '=SUM(A1:A3)',
    '=SUM((A1:A3);B1)',
    '=SUMPRODUCT((A1:A3="x")*(IFERROR(B1:B3;"")<>""))',
    '=ARRAYFORMULA(A1:A3&"x")',
    '=TEXTJOIN(", ";TRUE;FILTER(A1:A3;(LEFT(B1:B3)="1")+(C1:C3="x")))',
    '=COUNTIF(A1:A3;"A1:A3*2")&" of "&COUNTA(A1:A3)',
    '=INDEX(A1:A3*2;1)',
    '="A1:A3"&"x"',
    '=(A1="")*ISNUMBER(B1)',
  ])('is written otherwise: %s', (formula) => {
    firstTab(openHost())
      .getRange(1, 5)
      .setValues([[formula]]);
  });
});
