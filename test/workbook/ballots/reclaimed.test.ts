import { createdHidden } from '../copies';
import { METHODS, Together } from '../together';
import { COLUMN, ROW } from '../workbook';

const [method] = METHODS;
let book: Together;
beforeEach(async () => {
  book = await createdHidden();
  await book.claim('AB');
});
afterEach(() => {
  book.close();
});

test('initials that passed to another: the later holder’s rating stands, and the earlier one waits for a place', async () => {
  await book.rate('AB', { method, rating: '1' });
  await book.release('lead', 'AB');
  await book.claim('AB at home', 'AB');
  await book.rate('AB at home', { method, rating: '4' }, 'AB');
  await book.settle('AB', '', 'AB');
  const { ratings, notes } = await book.reveal();
  expect([ratings, notes.length]).toEqual([1, 1]);
  expect((await book.cells())[0]).toBe('4  ');
  expect((await book.sheetResults()).stage).toBe('revealed');
  const { findings } = (await book.as('lead', 'getFindings')) as { findings: { text: string }[] };
  expect(findings.map(({ text }) => text)).toEqual([
    'Answers given in Score are kept and do not stand in the cells: 1 of them. Their rows are gone, or their cells hold something else. Clear such a cell, and Results offers Reveal again; or let the member rate it anew in Score.',
  ]);

  await book.rate('AB at home', { method, rating: '3' }, 'AB');
  expect((await book.cells())[0]).toBe('3  ');
  expect(await book.as('lead', 'getFindings')).toMatchObject({ findings: [], hidden: 0 });
});

test('a word column dragged among the ratings does not keep a reveal from ending', async () => {
  await book.rate('AB', { method, rating: '1', strategy: 'We meet' });
  const sheet = book.sheet().activate();
  sheet.moveColumns(sheet.getRange(0, COLUMN.strategies - 1), COLUMN.AB - 1);
  await book.reveal();
  expect((await book.shown([ROW.first, COLUMN.AB, 1, 2]))[0]).toEqual(['AB: We meet', '1']);
});

test('a header typed over while its member saves costs them no rating', async () => {
  await book.rate('AB', { method, rating: '2' });
  await book.reveal();
  book.host.interrupt(7, () => book.type([4, COLUMN.AB], 'AX'));
  await expect(book.rate('AB', { method, rating: '3' })).rejects.toThrow(
    /^Saving the rating failed: the tab .* was changed at the same moment\./,
  );
  expect((await book.cells())[0]).toBe('2  ');
});
