import { created, createdHidden } from '../copies';
import type { Together } from '../together';
import { COLUMN, ROW, scriptTab } from '../workbook';

let book: Together;
beforeEach(async () => {
  book = await created();
});
afterEach(() => {
  book.close();
});

const app = () => book.host.globals().SpreadsheetApp;
const tab = () => scriptTab(book);
type Rule = GoogleAppsScript.Spreadsheet.DataValidation | null;
type Area = readonly [row: number, column: number, rows: number, columns: number];

/** As whoever pastes, or deletes a rule, leaves the cells behind. */
const ruled = ([row, column, rows, columns]: Area, rule: Rule): void => {
  const grid = Array.from({ length: rows }, () => Array.from({ length: columns }, () => rule));
  tab().getRange(row, column, rows, columns).setDataValidations(grid);
};
const offers = (values: readonly string[], isStrict = true): Rule =>
  app()
    .newDataValidation()
    .requireValueInList([...values], true)
    .setAllowInvalid(!isStrict)
    .build();
const found = async () =>
  (await book.check()).findings.map(({ text, canRepair }) => [text, canRepair]);
const METHOD_ROWS = [6, 7, 8, 9, 11, 12] as const;

const dropDownsGone = (columns: string) =>
  `The drop-downs of ${columns} are gone or changed, so that anything can be entered there. Repair puts them back; what stands in the cells stays.`;

describe('drop-downs', () => {
  test('that are gone are told by column and method, and come back around what was typed', async () => {
    ruled([6, COLUMN.AB, 7, 1], null);
    ruled([ROW.second, COLUMN.CD, 1, 1], null);
    ruled([11, COLUMN.agreed, 2, 1], null);
    book.type([ROW.first, COLUMN.AB], '5');
    book.type([ROW.second, COLUMN.AB], '3');
    const told = [
      '2.4.01, AB: “5” is not a rating and is not counted. Choose 1, 2, 3, 4 or ?.',
      false,
    ];
    expect(await found()).toEqual([
      told,
      [dropDownsGone('AB, CD (2.4.02) and “We agreed” (2.4.05 and 2.4.06)'), true],
    ]);
    await book.repair();
    expect(await found()).toEqual([told]);
    expect(await book.cells()).toEqual(['5  ', '3  ', '  ', '  ', '  ', '  ']);
    for (const row of METHOD_ROWS) {
      expect(book.type([row, COLUMN.AB], '7')).toBe(false);
      expect(book.type([row, COLUMN.AB], '?')).toBe(true);
      expect(book.type([row, COLUMN.agreed], '?')).toBe(false);
      expect(book.type([row, COLUMN.agreed], '4')).toBe(true);
    }
  });

  test.each([
    ['offer more', () => offers(['1', '2', '3', '4', '5', '?'])],
    ['offer less', () => offers(['1', '2', '3', '4'])],
    ['only warn', () => offers(['1', '2', '3', '4', '?'], false)],
    ['let nothing in', () => app().newDataValidation().requireFormulaSatisfied('=1=0').setAllowInvalid(false).build()],
  ])('that %s are told, and repaired', async (_, rule) => {
    ruled([6, COLUMN.EF, 1, 1], rule());
    expect(await found()).toEqual([[dropDownsGone('EF (2.4.01)'), true]]);
    await book.repair();
    expect(await found()).toEqual([]);
    expect(['6', '?'].map((typed) => book.type([6, COLUMN.EF], typed))).toEqual([false, true]);
  }); // prettier-ignore

  test('that offer the same in another order, or with other help, are right', async () => {
    const rule = app()
      .newDataValidation()
      .requireValueInList(['?', '4', '3', '2', '1'], false)
      .setAllowInvalid(false)
      .setHelpText('Choose.')
      .build();
    ruled([6, COLUMN.AB, 4, 3], rule);
    expect(await found()).toEqual([]);
  });

  test('of the team’s own stay when others are repaired', async () => {
    tab().insertColumnsAfter(COLUMN.strategies, 1);
    ruled([6, COLUMN.strategies + 1, 2, 1], offers(['yes', 'no']));
    ruled([10, COLUMN.AB, 1, 2], offers(['a', 'b']));
    ruled([6, COLUMN.AB, 7, 1], null);
    ruled([12, COLUMN.agreed, 1, 1], null);
    await book.repair();
    expect(await found()).toEqual([]);
    expect(book.type([7, COLUMN.strategies + 1], 'maybe')).toBe(false);
    expect(book.type([7, COLUMN.strategies + 1], 'yes')).toBe(true);
    expect(book.type([10, COLUMN.CD], 'b')).toBe(true);
    expect(book.type([10, COLUMN.CD], 'c')).toBe(false);
  });

  test('that were pasted over a formula and a header word do not keep them out', async () => {
    const pasted = offers(['1', '2', '3', '4', '?']);
    book.paste([ROW.first, COLUMN.box1], '3');
    ruled([ROW.first, COLUMN.box1, 2, 1], pasted);
    ruled([4, COLUMN.AB, 1, 1], pasted);
    expect(await found()).toContainEqual([
      `A drop-down stands where a formula or a word of the header belongs (C4, F6 and F7), and keeps it out. Repair takes it away; what stands in the cell stays.`,
      true,
    ]);
    await book.repair();
    expect(await found()).toEqual([]);
    book.paste([4, COLUMN.rated], 'Pasted here');
    ruled([4, COLUMN.rated, 1, 1], pasted);
    await book.repair();
    expect(await found()).toEqual([]);
    expect((await book.shown([4, COLUMN.rated, 1, 1]))[0]).toEqual(['Rated']);
  });

  test('of a sheet that hides ratings are closed again, and open when it is revealed', async () => {
    book.close();
    book = await createdHidden();
    ruled([6, COLUMN.CD, 7, 1], offers(['1', '2', '3', '4', '?']));
    const closed =
      'The cells of CD are not closed any more, though ratings are hidden until revealed: what is typed there shows to everybody. Repair closes them; what stands in them stays.';
    expect(await found()).toEqual([[closed, true]]);
    await book.repair();
    expect(await found()).toEqual([]);
    expect(book.type([6, COLUMN.CD], '3')).toBe(false);
    const closedOtherwise = app()
      .newDataValidation()
      .requireFormulaSatisfied('= 1 = 0')
      .setAllowInvalid(false)
      .build();
    ruled([6, COLUMN.CD, 1, 1], closedOtherwise);
    expect(await found()).toEqual([]);
    await book.claim('AB');
    await book.rate('AB', { method: '2.4.01', rating: '3' });
    await book.reveal();
    expect(await found()).toEqual([]);
  });
});
