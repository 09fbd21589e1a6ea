import { local } from '../../local/host/openHost';
import { created } from '../copies';
import type { Together } from '../together';
import { COLUMN, CYCLE, LOGISTICS_TAB, ROW, TEAM } from '../workbook';

const MARK = 'HUB_2_4_CYCLE_Fall__2026';
const LOST = 'The name by which this sheet is found is gone, so Results cannot count it.';

let book: Together;
beforeEach(async () => {
  book = await created();
  book.type([ROW.first, COLUMN.AB], '3');
});
afterEach(() => {
  book.close();
});

/** As a person does: `Copy of …`, unless called otherwise afterwards. */
function duplicate(tab = LOGISTICS_TAB, copy = `Copy of ${tab}`): void {
  const before = book.tabs();
  book.host.workbook.duplicateSheet(book.sheet(tab));
  const made = book.tabs().find((name) => !before.includes(name)) ?? '';
  book.sheet(made).setName(copy);
}
/** A range that the team has given a name of its own. */
function nameOwn(name: string): void {
  book.host.workbook.insertDefinedName(name, `'${LOGISTICS_TAB}'!$A$1:$B$2`);
}
const loseMark = (): void => {
  book.host.workbook.deleteDefinedName(MARK);
};
const found = async () =>
  (await book.check()).findings.map(({ tab, text, canRepair }) => [tab, text, canRepair]);
const creating = async () => (await book.prepare({ teamBefore: TEAM })).problems;
const refusal = (tab: string) => [
  {
    field: 'subsections',
    message: `The tab “${tab}” looks like the sheet of 2.4 in ${CYCLE}, and has lost the name by which it is found. Press Check workbook in Results, and Repair; then create the rest.`,
  },
];

describe('a tab that has lost its mark, and bears another name', () => {
  test.each([
    'Our_ratings',
    'HUB_ratings',
    'HUB_2_4_CYCLE_Fall__2026_old',
    // One that the add-on reads, and would never give.
    'HUB_2_4_CYCLE_Fall_000w2026',
  ])('such as %s, is found, gets no second beside it, and is repaired', async (name) => {
    nameOwn(name);
    loseMark();
    expect(await found()).toEqual([[LOGISTICS_TAB, LOST, true]]);
    expect(await creating()).toEqual(refusal(LOGISTICS_TAB));
    await book.repair();
    expect(await found()).toEqual([]);
    expect(await creating()).toEqual([]);
    expect((await book.sheetResults()).tally).toEqual([0, 0, 1, 0]);
    expect(book.tabs()).toEqual(['Sheet1', 'Team', LOGISTICS_TAB]);
    const names = local.namedRanges(book.host.context).map((named) => named.name);
    expect([...names].sort()).toEqual([MARK, 'HUB_TEAM', name].sort());
  });

  test('is told from its copy, which bears the mark with a tab’s name in front', async () => {
    duplicate();
    duplicate(`Copy of ${LOGISTICS_TAB}`, "Eve's copy");
    loseMark();
    const copied = `This tab is a copy of the sheet of 2.4 in ${CYCLE}: nothing in it is counted. If nobody needs it, delete it; nobody may rate in it.`;
    expect(await found()).toEqual([
      [LOGISTICS_TAB, LOST, true],
      [`Copy of ${LOGISTICS_TAB}`, copied, false],
      ["Eve's copy", copied, false],
    ]);
    expect(await creating()).toEqual(refusal(LOGISTICS_TAB));
    await book.repair();
    expect((await book.sheetResults()).tally).toEqual([0, 0, 1, 0]);
    expect((await found()).map(([tab]) => tab)).toEqual([`Copy of ${LOGISTICS_TAB}`, "Eve's copy"]);
  });
});

describe('a copy whose original was deleted', () => {
  beforeEach(() => {
    duplicate();
    book.host.workbook.deleteSheet(book.sheet());
  });

  test('never becomes the sheet, and nothing is forgotten while it is there', async () => {
    const before = await found();
    expect(before).toEqual([
      [`2.4 · ${CYCLE}`, 'No tab bears the name of this sheet: it was deleted, or could not be made. See whether a tab named below is it.', false],
      [`Copy of ${LOGISTICS_TAB}`, `This tab is a copy of the sheet of 2.4 in ${CYCLE}, whose own tab is gone: nothing in the copy is counted, and it does not take its place. Restore the original from the version history, or delete the copy too; nobody may rate in it.`, false],
    ]); // prettier-ignore
    await book.repair();
    expect(await found()).toEqual(before);
    expect((await book.results()).sheets).toEqual([]);
  });

  test('gets no rating, though somebody rates in Score', async () => {
    await book.claim('CD');
    await expect(book.rate('CD', { method: '2.4.01', rating: '4' })).rejects.toThrow(
      /the tab of 2\.4 in “Fall 2026” is gone/,
    );
    expect((await book.shown([ROW.first, COLUMN.AB, 1, 3], `Copy of ${LOGISTICS_TAB}`))[0]).toEqual(
      ['3', '', ''],
    );
  });
});
