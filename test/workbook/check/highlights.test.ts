import { local } from '../../local/host/openHost';
import { created } from '../copies';
import type { Together } from '../together';
import { COLUMN, LOGISTICS_TAB, ROW, scriptTab } from '../workbook';

let book: Together;
beforeEach(async () => {
  book = await created();
});
afterEach(() => {
  book.close();
});

const app = () => book.host.globals().SpreadsheetApp;
const tab = () => scriptTab(book);
type Area = readonly [row: number, column: number, rows: number, columns: number];

const found = async () =>
  (await book.check()).findings.map(({ text, canRepair }) => [text, canRepair]);
describe('highlights', () => {
  const MISALIGNED = 'The highlight of misaligned rows';
  const STRATEGY = 'The mark of empty cells under Strategies';
  const REMEDY = 'Repair puts back what is missing; highlights of your own stay.';
  const ownRule = (when: string, background: string, area: Area) =>
    app()
      .newConditionalFormatRule()
      .whenFormulaSatisfied(when)
      .setBackground(background)
      .setRanges([tab().getRange(...area)])
      .build();
  const background = async (row: number, column: number) =>
    (await book.host.look(LOGISTICS_TAB, row, column)).background;
  const disagree = (row: number): void => {
    book.type([row, COLUMN.AB], '1');
    book.type([row, COLUMN.CD], '4');
  };

  test('that are gone are told in one finding, and come back before the team’s own', async () => {
    tab().setConditionalFormatRules([
      ownRule('=$C6="4"', '#00ff00', [6, COLUMN.strategies, 3, 1]),
      ownRule('=$C6<>""', '#0000ff', [6, 2, 1, 1]),
    ]);
    expect(await found()).toEqual([
      [`${MISALIGNED} is gone or changed. ${STRATEGY} is gone or changed. ${REMEDY}`, true],
    ]);
    await book.repair();
    expect(await found()).toEqual([]);
    disagree(ROW.first);
    for (const column of [COLUMN.AB, COLUMN.CD, COLUMN.EF]) book.type([7, column], '4');
    expect(await background(ROW.first, 2)).toBe('#fce8b2');
    expect(await background(7, COLUMN.strategies)).toBe('#d2e3fc');
    expect(tab().getConditionalFormatRules()).toHaveLength(4);
    book.type([ROW.first, COLUMN.CD], '1');
    expect(await background(ROW.first, 2)).toBe('#0000ff');
  });

  test('that do not reach some rows are told with these, and reach them again', async () => {
    const [whole, strategies] = tab().getConditionalFormatRules();
    if (!whole || !strategies) throw new Error('There are no highlights.');
    tab().setConditionalFormatRules([
      ownRule('=$L1="Misaligned"', '#fce8b2', [1, 1, 8, COLUMN.strategies]),
      strategies,
    ]);
    expect(await found()).toEqual([
      [`${MISALIGNED} does not reach all of 2.4.04, 2.4.05 and 2.4.06. ${REMEDY}`, true],
    ]);
    await book.repair();
    expect(await found()).toEqual([]);
    disagree(9);
    expect(await background(9, COLUMN.AB)).toBe('#fce8b2');
  });

  test.each([
    ['another column', '=$K1="Misaligned"'],
    ['the row above', '=$L2="Misaligned"'],
    ['one row alone', '=$L$1="Misaligned"'],
    ['the contrary', '=$L1<>"Misaligned"'],
    ['another word', '=$L1="Aligned"'],
  ])('that look at %s are told, and repaired', async (_, when) => {
    const [, strategies] = tab().getConditionalFormatRules();
    if (!strategies) throw new Error('There are no highlights.');
    const changed = ownRule(when, '#fce8b2', [1, 1, ROW.tally, COLUMN.strategies]);
    tab().setConditionalFormatRules([changed, strategies]);
    expect(await found()).toEqual([[`${MISALIGNED} is gone or changed. ${REMEDY}`, true]]);
    await book.repair();
    expect(await found()).toEqual([]);
    disagree(ROW.first);
    expect(await background(ROW.first, 2)).toBe('#fce8b2');
  });

  test('that look elsewhere do not go on painting after the repair', async () => {
    const [, strategies] = tab().getConditionalFormatRules();
    if (!strategies) throw new Error('There are no highlights.');
    const changed = ownRule('=$L2="Misaligned"', '#fce8b2', [1, 1, ROW.tally, COLUMN.strategies]);
    tab().setConditionalFormatRules([changed, strategies]);
    await book.repair();
    disagree(8);
    expect([await background(7, 2), await background(8, 2)]).toEqual([null, '#fce8b2']);
  });

  test.each([
    ['in other colours', '=$L1="Misaligned"', [1, 1, ROW.tally, COLUMN.strategies]],
    ['spelled otherwise', '= $l1 = "Misaligned"', [1, 1, ROW.tally, COLUMN.strategies]],
    ['over the methods alone', '=$L6="Misaligned"', [6, 1, 7, COLUMN.strategies]],
  ] as const)('%s are right', async (_, when, area) => {
    const [, strategies] = tab().getConditionalFormatRules();
    if (!strategies) throw new Error('There are no highlights.');
    tab().setConditionalFormatRules([strategies, ownRule(when, '#123456', area)]);
    expect(await found()).toEqual([]);
  });
});

describe('the warning before a formula is edited', () => {
  const GONE =
    'Nobody is warned any more before they type over a formula, or not everywhere: the protection is gone or changed. Repair adds it; protections of your own stay.';
  const guarded = () =>
    local
      .protections(book.host.context)
      .map(({ place: { area }, ...known }) => [
        [area.row, area.column, area.rows, area.columns],
        local.settingsOf({ place: { sheetId: '', area }, ...known }).warningOnly,
      ]);
  const unguard = (): void => {
    book.host.workbook.deleteDefinedName('_protection_1');
  };

  test('is told when it is gone, and put back beside protections of the team’s own', async () => {
    unguard();
    tab().getRange(1, 1, 4, 2).protect();
    expect(await found()).toEqual([[GONE, true]]);
    await book.repair();
    expect(await found()).toEqual([]);
    expect(guarded()).toEqual([
      [[1, 1, 4, 2], false],
      [[5, COLUMN.box1, 9, 7], true],
    ]);
  });

  test.each([
    ['the last column', [5, COLUMN.box1, 9, 6]],
    ['the tally', [5, COLUMN.box1, 8, 7]],
    ['the formula of Agreement and Alignment', [6, COLUMN.box1, 8, 7]],
  ] as const)('is told when it leaves out %s', async (_, area) => {
    unguard();
    const [row, column, rows, columns] = area;
    tab().getRange(row, column, rows, columns).protect().setWarningOnly(true);
    expect(await found()).toEqual([[GONE, true]]);
    await book.repair();
    expect(await found()).toEqual([]);
  }); // prettier-ignore

  test.each([
    ['a lock', [[1, 1, 13, 14]]],
    ['two areas', [[5, COLUMN.box1, 4, 7], [9, COLUMN.box1, 5, 7]]],
  ] as const)('is as good as %s of the team’s own', async (_, areas) => {
    unguard();
    for (const [row, column, rows, columns] of areas) tab().getRange(row, column, rows, columns).protect();
    expect(await found()).toEqual([]);
  }); // prettier-ignore
});

test('drop-downs, merged cells, highlights and protections are one call each to check, of 22 in all', async () => {
  book.host.log.clear();
  await book.check();
  expect(book.host.log.count('service')).toBe(22);
  const names = book.host.calls.map(({ name }) => name);
  for (const name of ['Range.getDataValidations', 'Range.getMergedRanges', 'Sheet.getConditionalFormatRules', 'Sheet.getProtections']) {
    expect(names.filter((other) => other === name)).toHaveLength(1);
  }
}); // prettier-ignore

describe('raise no alarm when people', () => {
  const repairs = async (): Promise<string[]> =>
    (await book.check()).findings.map(({ id }) => id.replace(/\|.*/, ''));
  const sheet = () => book.sheet().activate();
  test.each([
    ['drag a member’s column', () => book.moveColumn(COLUMN.CD, COLUMN.AB)],
    ['drag the last member’s column', () => book.moveColumn(COLUMN.EF, COLUMN.AB)],
    ['drag Strategies to the boxes', () => book.moveColumn(COLUMN.strategies, COLUMN.rated)],
    ['drag We agreed to the boxes', () => book.moveColumn(COLUMN.agreed, COLUMN.rated)],
    ['drag a method', () => book.moveRow(ROW.first, ROW.second + 2)],
    ['insert a row at the top', () => sheet().insertRowsBefore(0, 1)],
    ['insert a row above the header', () => sheet().insertRowsBefore(3, 1)],
    ['insert a row below the header', () => sheet().insertRowsBefore(4, 1)],
    ['insert a row among the methods', () => sheet().insertRowsBefore(ROW.second, 1)],
    ['insert a column before the first member', () => sheet().insertColumnsBefore(2, 1)],
    ['insert a column behind the last member', () => sheet().insertColumnsBefore(COLUMN.box1 - 1, 1)],
    ['insert a column among the words', () => sheet().insertColumnsBefore(COLUMN.rated - 1, 1)],
    ['insert a column at the end', () => sheet().insertColumnsAfter(COLUMN.strategies - 1, 1)],
    ['delete a member’s column', () => sheet().deleteColumns(COLUMN.CD - 1, 1)],
    ['delete a method', () => sheet().deleteRows(ROW.second - 1, 1)],
  ])('%s', async (_, act) => {
    act();
    const found = await repairs();
    for (const repair of ['dropDowns', 'highlights', 'guard']) expect(found).not.toContain(repair);
  }); // prettier-ignore
});
