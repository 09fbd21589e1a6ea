import { created, createdHidden } from '../copies';
import { METHODS, Together } from '../together';
import { COLUMN, LOGISTICS_TAB, ROW } from '../workbook';

let book: Together;
beforeEach(async () => {
  book = await created();
});
afterEach(() => {
  book.close();
});

const idsToRepair = async (): Promise<readonly string[]> =>
  (await book.check()).findings.flatMap(({ id, canRepair }) => (canRepair ? [id] : []));
const repair = (findings: readonly string[], user = 'lead'): Promise<unknown> =>
  book.as(user, 'repairWorkbook', { findings });
/** Formulas that look at other cells than they should. */
const spoil = (...rows: readonly number[]): void => {
  for (const row of rows) book.type([row, COLUMN.box1], '=""');
};
const NOTHING_THERE =
  'Repairing failed: none of it is found any more. It was put right meanwhile, or is something else now; nothing was changed. Press Check workbook to see what is there now.';

test('a repair is done though the number in its sentence has changed since the check', async () => {
  spoil(ROW.first, ROW.second);
  const ids = await idsToRepair();
  const before = await book.findingTexts();
  spoil(ROW.first + 2);
  const after = await book.findingTexts();
  expect([before, after]).toEqual(
    ['1 more', '2 more'].map((more) => [
      `2.4.01, box of 1, and ${more}: the formulas do not look at the cells that they should.`,
    ]),
  );
  await repair(ids);
  expect(await book.findingTexts()).toEqual([]);
});

test('a repair is done though the sheet was renamed since the check', async () => {
  spoil(ROW.first);
  const ids = await idsToRepair();
  book.sheet().setName('Ours');
  await repair(ids);
  expect(await book.findingTexts()).toEqual([]);
});

test('what is still there is repaired, beside what was put right meanwhile', async () => {
  spoil(ROW.first);
  book.type([5, 1], 'GH', 'Team');
  const ids = await idsToRepair();
  expect(ids).toHaveLength(2);
  book.type([5, 1], '', 'Team');
  await repair(ids);
  expect(await book.findingTexts()).toEqual([]);
});

test('who repairs what nobody finds any more is told, and nothing is changed', async () => {
  spoil(ROW.first);
  const ids = await idsToRepair();
  await repair(ids);
  await expect(repair(ids)).rejects.toThrow(NOTHING_THERE);
  await expect(repair([])).rejects.toThrow(NOTHING_THERE);
});

test('what people have to put right is nothing to repair', async () => {
  book.paste([ROW.first, COLUMN.EF], 'great');
  const [finding] = (await book.check()).findings;
  expect(finding).toMatchObject({ tab: LOGISTICS_TAB, canRepair: false });
  await expect(repair([finding?.id ?? ''])).rejects.toThrow(NOTHING_THERE);
});

test('a repair that decides what a sheet is stays with the lead', async () => {
  const copy = await createdHidden();
  copy.host.properties.load();
  await copy.claim('AB');
  await copy.as('lead', 'takeLead', { agreed: 'yes' });
  const { findings } = await copy.check();
  const ids = findings.map(({ id }) => id);
  await expect(copy.as('CD', 'repairWorkbook', { findings: ids })).rejects.toThrow(
    /Repairing failed: somebody else leads in this workbook\./,
  );
  await copy.as('lead', 'repairWorkbook', { findings: ids });
  await copy.rate('AB', { method: METHODS[0], rating: '3' });
  expect((await copy.cells())[0]).toBe('  ');
  copy.close();
});
