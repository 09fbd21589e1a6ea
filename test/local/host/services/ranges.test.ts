import { firstTab, openHost } from '../openHost';

describe('the formulas of a range', () => {
  test('are texts with =, and nothing where there is none or where one spills to', async () => {
    const host = openHost('function HUB_ROW() { return [[1, 2]]; }');
    const sheet = firstTab(host);
    sheet.getRange(1, 1, 2, 3).setValues([
      ['=HUB_ROW()', '', 'plain'],
      ["'=text", 5, '=SUM(A1:B1)'],
    ]);
    await host.settle();
    expect(sheet.getRange(1, 1, 2, 3).getValues()).toEqual([
      [1, 2, 'plain'],
      ['=text', 5, 3],
    ]);
    expect(sheet.getRange(1, 1, 2, 3).getFormulas()).toEqual([
      ['=HUB_ROW()', '', ''],
      ['', '', '=SUM(A1:B1)'],
    ]);
  });
});

test('the display values of a range are texts, as people read them', async () => {
  const host = openHost('function HUB_ROW() { return [[1, 2]]; }');
  const sheet = firstTab(host);
  sheet.getRange(1, 1).setNumberFormats([['0%']]);
  sheet.getRange(3, 1).setNumberFormats([['@']]);
  sheet.getRange(1, 1, 3, 3).setValues([
    [0.5, '5/1/2026', true],
    ['=HUB_ROW()', '', '=1/0'],
    ['007', "'=text", ' two\nlines '],
  ]);
  await host.settle();
  expect(sheet.getRange(1, 1, 3, 3).getDisplayValues()).toEqual([
    ['50%', '5/1/2026', 'TRUE'],
    ['1', '2', '#DIV/0!'],
    ['007', '=text', ' two\nlines '],
  ]);
});

describe('a list of ranges', () => {
  test('takes one value everywhere, parsed as typing is, in one call', () => {
    const host = openHost();
    const sheet = firstTab(host);
    host.log.clear();
    sheet.getRangeList(['A1', 'B2:B3', 'C3:D3']).setValue('4');
    expect(host.calls).toEqual([
      { name: 'Sheet.getRangeList', kind: 'reference' },
      { name: 'RangeList.setValue', kind: 'service' },
    ]);
    expect(sheet.getRange(1, 1, 3, 4).getValues()).toEqual([
      [4, '', '', ''],
      ['', 4, '', ''],
      ['', 4, 4, 4],
    ]);
    sheet.getRangeList(['B3']).setValue('');
    expect(sheet.getRange(3, 2).getValues()).toEqual([['']]);
  });

  test.each([
    [[], 'The list of ranges is empty'],
    [['C6', 'c7'], 'The range "c7" is not valid'],
    [['C'], 'The range "C" is not valid'],
    [['$C$6'], 'is not valid'],
    [['Sheet1!C6'], 'is not valid'],
    [['C9:C6'], 'The range "C9:C6" is not valid'],
    [['C1001'], 'row 1001 was asked for, of 1000'],
    [['AA1'], 'column 27 was asked for, of 26'],
    ['C6', 'give an array'],
    [[6], 'A range is 6; give a text.'],
  ])('may not be %j', (a1s, told) => {
    const sheet = firstTab(openHost());
    expect(() => sheet.getRangeList(a1s as string[])).toThrow(told);
  });

  test('writes no formula that some locales cannot read', () => {
    const ranges = firstTab(openHost()).getRangeList(['A1']);
    expect(() => ranges.setValue('=SUM(1,2)')).toThrow('not every locale reads');
  });
});

describe('new columns', () => {
  test.each([
    ['insertColumnsBefore', 1, ['', '', 'a', 'b', 'c']],
    ['insertColumnsBefore', 3, ['a', 'b', '', '', 'c']],
    ['insertColumnsAfter', 1, ['a', '', '', 'b', 'c']],
    ['insertColumnsAfter', 3, ['a', 'b', 'c', '', '']],
  ] as const)('by %s(%i, 2)', (name, position, expected) => {
    const sheet = firstTab(openHost());
    sheet.getRange(1, 1, 1, 3).setValues([['a', 'b', 'c']]);
    sheet[name](position, 2);
    expect(sheet.getRange(1, 1, 1, 5).getValues()).toEqual([expected]);
    expect(sheet.getMaxColumns()).toBe(28);
  });

  test.each([
    [0, 'The column is 0; give a whole number of at least 1.'],
    [1.5, 'The column is 1.5; give a whole number of at least 1.'],
    [
      27,
      'The coordinates are outside the dimensions of the sheet: column 27 was asked for, of 26.',
    ],
  ])('before column %d are refused', (position, message) => {
    const sheet = firstTab(openHost());
    expect(() => sheet.insertColumnsBefore(position, 1)).toThrow(message);
  });
});
