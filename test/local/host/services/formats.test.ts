import { firstTab, local, openHost } from '../openHost';

test('a conditional format paints whole rows by a column of the same tab, and follows edits', async () => {
  const host = openHost();
  const sheet = firstTab(host);
  const rule = host
    .globals()
    .SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=AND($C5="Misaligned";ISNUMBER($B5))')
    .setBackground('#fce8e6')
    .setFontColor('#a50e0e')
    .setRanges([sheet.getRange(5, 1, 3, 4)])
    .build();
  sheet.setConditionalFormatRules([rule]);
  sheet.getRange(6, 2, 1, 2).setValues([[0.5, '=IF(B6<1;"Misaligned";"")']]);
  expect(await host.look('Sheet1', 6, 1)).toEqual({
    text: '',
    background: '#fce8e6',
    color: '#a50e0e',
    bold: false,
  });
  expect((await host.look('Sheet1', 5, 1)).background).toBeNull();
  host.type('Sheet1', [6, 2], '1');
  expect((await host.look('Sheet1', 6, 1)).background).toBeNull();
});

test('conditional formats replace those before, and the first that holds wins', async () => {
  const host = openHost();
  const sheet = firstTab(host);
  const always = (background: string) =>
    host
      .globals()
      .SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied('=TRUE')
      .setBackground(background)
      .setRanges([sheet.getRange(1, 1)])
      .build();
  sheet.setConditionalFormatRules([always('#000000')]);
  sheet.setConditionalFormatRules([always('#ff0000'), always('#00ff00')]);
  expect((await host.look('Sheet1', 1, 1)).background).toBe('#ff0000');
  sheet.setConditionalFormatRules([]);
  expect((await host.look('Sheet1', 1, 1)).background).toBeNull();
});

test.each([
  ["='Other tab'!$A$1=1", 'another sheet'],
  ['=HUB_ALIGNMENT($A1:$D1)=""', 'custom function'],
  ['=AND($A1=1,$B1=2)', 'not every locale'],
])('a conditional format may not be %s', (formula, reason) => {
  const rule = openHost().globals().SpreadsheetApp.newConditionalFormatRule();
  expect(() => rule.whenFormulaSatisfied(formula)).toThrow(reason);
});

describe('a drop-down', () => {
  const rated = () => {
    const host = openHost();
    const sheet = firstTab(host);
    const rule = () =>
      host
        .globals()
        .SpreadsheetApp.newDataValidation()
        .requireValueInList(['1', '2', '3', '4', '?'], true)
        .setAllowInvalid(false)
        .setHelpText('Choose 1 to 4, or ?.')
        .build();
    // A band between two skills has none.
    sheet.getRange(5, 3, 3, 2).setDataValidations([
      [rule(), rule()],
      [null, null],
      [rule(), rule()],
    ]);
    return host;
  };

  test.each([
    [5, '4', true],
    [5, '?', true],
    [5, '', true],
    [5, '5', false],
    [7, 'great', false],
    [6, 'anything', true],
  ])('in row %i takes %p: %p', (row, typed, taken) => {
    expect(rated().type('Sheet1', [row, 3], typed)).toBe(taken);
  });

  const refused = (cell: string) =>
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;

  test.each([
    [[['4', 3], ['', ''], ['?', null]], null],
    [[['4', 3], ['anything', ''], ["'?", 1]], null],
    [[['4', 3], ['', ''], ['', 5]], refused('D7')],
    [[['04', 3], ['', ''], ['', '']], refused('C5')],
    [[[true, 3], ['', ''], ['', '']], refused('C5')],
  ])('takes %j from a script, or none of it: %p', (values, told) => {
    const sheet = firstTab(rated());
    const write = () => sheet.getRange(5, 3, 3, 2).setValues(values);
    if (told === null) expect(write).not.toThrow();
    else expect(write).toThrow(new Error(told));
    const [[first]] = sheet.getRange(5, 3).getValues() as [[unknown]];
    expect(first).toBe(told === null ? 4 : '');
  }); // prettier-ignore

  test('takes what fits from a list of ranges, or none of it', () => {
    const sheet = firstTab(rated());
    sheet.getRangeList(['C5', 'D7']).setValue(4);
    const several = sheet.getRangeList(['C6', 'D7']);
    expect(() => several.setValue('7')).toThrow(new Error(refused('D7')));
    expect(sheet.getRange(5, 3, 3, 2).getValues()).toEqual([
      [4, ''],
      ['', ''],
      ['', 4],
    ]);
    several.setValue('');
    expect(sheet.getRange(7, 4).getValues()).toEqual([['']]);
  });

  test('is one rule of Univer’s wherever equal ones were given', () => {
    const rules = rated().workbook.getActiveSheet().getDataValidations();
    expect(rules.map((rule) => rule.getRanges().length)).toEqual([2]);
  });
});

describe('a validation by formula', () => {
  const guarded = (formula: string, allowInvalid = false) => {
    const host = openHost();
    const rule = host
      .globals()
      .SpreadsheetApp.newDataValidation()
      .requireFormulaSatisfied(formula)
      .setAllowInvalid(allowInvalid)
      .setHelpText('Rate in the sidebar.')
      .build();
    firstTab(host)
      .getRange(5, 3, 1, 2)
      .setDataValidations([[rule, rule]]);
    return host;
  };

  test.each([
    ['=1=0', '4', false],
    ['=1=0', 'great', false],
    ['=1=0', '', true],
    ['=1=1', '4', true],
    ['=IF(TRUE;0;1)', '4', false],
    ['=1/0', '4', false],
  ])('%s: takes %p: %p', (formula, typed, taken) => {
    const host = guarded(formula);
    expect(host.type('Sheet1', [5, 3], typed)).toBe(taken);
    expect(host.type('Sheet1', [5, 5], typed)).toBe(true);
  });

  test('that allows what is invalid takes it', () => {
    const host = guarded('=1=0', true);
    expect(host.type('Sheet1', [5, 3], '4')).toBe(true);
    expect(() =>
      firstTab(host)
        .getRange(5, 3)
        .setValues([['3']]),
    ).not.toThrow();
  });

  test('takes nothing from a script but what is empty', () => {
    const sheet = firstTab(guarded('=1=0'));
    expect(() => sheet.getRange(5, 3).setValues([[4]])).toThrow('entered in cell C5 violates');
    expect(() => sheet.getRangeList(['D5']).setValue('x')).toThrow('entered in cell D5 violates');
    expect(() => sheet.getRange(5, 3).setValues([['']])).not.toThrow();
  });

  test.each([
    ['1=0', 'does not start with ='],
    ['=A1=1', 'refers to cells'],
    ['=AND(1,0)', 'not every locale'],
  ])('may not be %s', (formula, reason) => {
    expect(() => guarded(formula)).toThrow(reason);
  });
});

test.each([
  ['a block', ['11', '11'], [[1, 1, 2, 2]]],
  ['two blocks', ['11', '00', '11'], [[1, 1, 1, 2], [3, 1, 1, 2]]], // prettier-ignore
  ['a step', ['10', '11'], [[1, 1, 1, 1], [2, 1, 1, 2]]], // prettier-ignore
  ['two columns', ['101', '101'], [[1, 1, 2, 1], [1, 3, 2, 1]]], // prettier-ignore
  ['nothing', ['00'], []],
])('%s is covered by few rectangles', (_, picture, expected) => {
  const marked = picture.map((row) => [...row].map((cell) => cell === '1'));
  const found = local.rectangles(marked);
  expect(found.map(({ row, column, rows, columns }) => [row, column, rows, columns])).toEqual(
    expected,
  );
});

test('a style leaves the formula of a cell alive', async () => {
  const host = openHost();
  const range = firstTab(host).getRange(1, 1, 1, 2);
  range.setValues([['=B1+1', 1]]);
  range.setBackgrounds([['#ffffff', null]]).setNumberFormats([['0%', '0']]);
  host.type('Sheet1', [1, 2], '2');
  expect(await host.look('Sheet1', 1, 1)).toMatchObject({ text: '300%', background: '#ffffff' });
});
