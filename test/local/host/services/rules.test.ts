import { firstTab, openHost } from '../openHost';

const app = (host: ReturnType<typeof openHost>) => host.globals().SpreadsheetApp;

test('drop-downs are read as they were made, an object for each cell', () => {
  const host = openHost();
  const sheet = firstTab(host);
  const { newDataValidation, DataValidationCriteria } = app(host);
  const list = newDataValidation().requireValueInList(['1', '?'], true).setAllowInvalid(false);
  const never = newDataValidation().requireFormulaSatisfied('=1=0');
  sheet.getRange(2, 1, 1, 3).setDataValidations([[list.build(), never.build(), null]]);
  sheet.insertColumnsAfter(1, 1);
  const [rules = []] = sheet.getRange(2, 1, 1, 4).getDataValidations();
  const [first, inherited, third, fourth] = rules;
  expect(inherited?.getCriteriaValues()).toEqual([['1', '?'], true]);
  expect(fourth).toBeNull();
  expect(first?.getCriteriaType()).toBe(DataValidationCriteria.VALUE_IN_LIST);
  expect(first?.getCriteriaValues()).toEqual([['1', '?'], true]);
  expect(first?.getAllowInvalid()).toBe(false);
  expect(third?.getCriteriaType()).toBe(DataValidationCriteria.CUSTOM_FORMULA);
  expect(third?.getCriteriaValues()).toEqual(['=1=0']);
  expect(third?.getAllowInvalid()).toBe(true);
  const again = sheet.getRange(2, 1).getDataValidations()[0]?.[0];
  expect(again).not.toBe(first);
});

test.each([
  ['after', (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.insertColumnsAfter(2, 2), [3, 4]],
  ['before', (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.insertColumnsBefore(2, 2), [2, 3]],
] as const)('columns inserted %s one with a strict drop-down refuse what it refuses', (_, insert, added) => {
  const host = openHost();
  const sheet = firstTab(host);
  const list = app(host).newDataValidation().requireValueInList(['1']).setAllowInvalid(false);
  sheet.getRange(3, 2).setDataValidations([[list.build()]]);
  insert(sheet);
  for (const column of added) {
    expect(() => sheet.getRange(3, column).setValues([['AB']])).toThrow('violates the data validation');
    sheet.getRange(2, column).setValues([['AB']]);
    sheet.getRange(3, column).setDataValidations([[null]]);
    sheet.getRange(3, column).setValues([['AB']]);
  }
}); // prettier-ignore

test('what was read as a drop-down can be written elsewhere', () => {
  const host = openHost();
  const sheet = firstTab(host);
  const list = app(host).newDataValidation().requireValueInList(['1']).setAllowInvalid(false);
  sheet.getRange(1, 1).setDataValidations([[list.build()]]);
  sheet.getRange(5, 2).setDataValidations(sheet.getRange(1, 1).getDataValidations());
  expect(host.type('Sheet1', [5, 2], '2')).toBe(false);
  expect(host.type('Sheet1', [5, 2], '1')).toBe(true);
});

test('conditional formats are read, the one that wins first, and written back as they were', async () => {
  const host = openHost();
  const sheet = firstTab(host);
  const { newConditionalFormatRule, BooleanCriteria } = app(host);
  const ruleOf = (when: string, background: string) =>
    newConditionalFormatRule()
      .whenFormulaSatisfied(when)
      .setBackground(background)
      .setRanges([sheet.getRange(1, 1, 2, 3)])
      .build();
  sheet.setConditionalFormatRules([ruleOf('=$A1=1', '#ff0000'), ruleOf('=$A1<9', '#00ff00')]);
  const rules = sheet.getConditionalFormatRules();
  const shapes = rules.map((rule) => {
    const condition = rule.getBooleanCondition();
    const [range] = rule.getRanges();
    return [
      condition?.getCriteriaType() === BooleanCriteria.CUSTOM_FORMULA,
      condition?.getCriteriaValues(),
      [range?.getRow(), range?.getColumn(), range?.getNumRows(), range?.getNumColumns()],
    ];
  });
  expect(shapes).toEqual([
    [true, ['=$A1=1'], [1, 1, 2, 3]],
    [true, ['=$A1<9'], [1, 1, 2, 3]],
  ]);
  sheet.setConditionalFormatRules([...rules].reverse());
  host.type('Sheet1', [1, 1], '1');
  expect((await host.look('Sheet1', 1, 2)).background).toBe('#00ff00');
});

test.each([
  ['true', '=TRUE', true],
  ['false', '=FALSE', false],
  ['a number', '=2', true],
  ['a number below 0', '=-1', true],
  ['no more than 0', '=0', false],
  ['a text', '="yes"', false],
  ['a comparison with a number', '=$B1=1', true],
  ['a sum', '=$B1+$B1', true],
  ['an error', '=$C1', false],
  ['a comparison with an error', '=$C1<>9', false],
  ['a comparison of the text of an error', '=$C1&""<>"x"', false],
  ['a product with an error', '=($B1=1)*($C1<>"")', false],
])('a rule that comes to %s, by %s, paints: %s', async (_, when, paints) => {
  const host = openHost();
  const sheet = firstTab(host);
  sheet.getRange(1, 2, 1, 3).setValues([[1, '=1/D1', 1]]);
  await host.settle();
  const rule = app(host)
    .newConditionalFormatRule()
    .whenFormulaSatisfied(when)
    .setBackground('#ff0000')
    .setRanges([sheet.getRange(1, 1, 1, 3)]);
  sheet.setConditionalFormatRules([rule.build()]);
  await host.look('Sheet1', 1, 1);
  // By now C1 shows a number; then it shows an error, which makes no difference for what is not C1’s.
  host.type('Sheet1', [1, 4], '0');
  for (const column of [1, 3]) {
    const { background } = await host.look('Sheet1', 1, column);
    expect(background === '#ff0000').toBe(paints);
  }
});

test('a scale of colours has no condition, and stays when rules are written back', () => {
  const host = openHost();
  const sheet = firstTab(host);
  const tab = host.workbook.getActiveSheet();
  const scale = tab
    .newConditionalFormattingRule()
    .setColorScale([
      { index: 0, color: '#00ff00', value: { type: 'min' as never } },
      { index: 1, color: '#ff0000', value: { type: 'max' as never } },
    ])
    .setRanges([tab.getRange('A1:A9').getRange()])
    .build();
  tab.addConditionalFormattingRule(scale);
  const [rule] = sheet.getConditionalFormatRules();
  expect(rule?.getBooleanCondition()).toBeNull();
  sheet.setConditionalFormatRules(rule ? [rule] : []);
  expect(tab.getConditionalFormattingRules()).toMatchObject([{ rule: scale.rule }]);
});

test('protections are read with their range, wherever it has moved to', () => {
  const host = openHost();
  const sheet = firstTab(host);
  const { ProtectionType } = app(host);
  sheet.getRange(2, 3, 4, 2).protect().setWarningOnly(true);
  sheet.insertColumnsAfter(1, 1);
  const ranges = sheet.getProtections(ProtectionType.RANGE).map((known) => known.getRange());
  expect(ranges.map((range) => [range.getRow(), range.getColumn()])).toEqual([[2, 4]]);
  expect(ranges.map((range) => [range.getNumRows(), range.getNumColumns()])).toEqual([[4, 2]]);
  expect(sheet.getProtections(ProtectionType.SHEET)).toEqual([]);
  expect(() => sheet.getProtections('CELL' as never)).toThrow(/give one of RANGE, SHEET/);
});

test('what was read at once describes itself without another round trip', () => {
  const host = openHost();
  const sheet = firstTab(host);
  sheet.getRange(1, 1).protect();
  const list = app(host).newDataValidation().requireValueInList(['1']).build();
  sheet.getRange(1, 1).setDataValidations([[list]]);
  host.log.clear();
  const [[rule] = []] = sheet.getRange(1, 1).getDataValidations();
  const [known] = sheet.getProtections(app(host).ProtectionType.RANGE);
  rule?.getCriteriaType();
  rule?.getCriteriaValues();
  known?.getRange().getRow();
  expect(host.log.count('service')).toBe(2);
});
