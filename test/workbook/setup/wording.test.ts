import { CYCLE, LOGISTICS_TAB, Workbook } from '../workbook';

let book: Workbook;
beforeEach(() => {
  book = new Workbook();
});
afterEach(() => {
  book.close();
});

test('a sheet of an own rubric takes as many service calls as one of the built-in', async () => {
  await book.host.run('editRubric');
  await book.prepare();
  book.host.log.clear();
  await book.create();
  expect(book.host.log.count('service')).toBeLessThanOrEqual(33);
  expect(book.tabs()).toContain(LOGISTICS_TAB);
});

test('a sheet with starter methods says whose words they are; a published one does not', async () => {
  const note =
    'Starter methods written for Hub Reflection; not part of the published tool. Edit them to fit your network.';
  const { tab } = await book.create({ subsection: '3.1' });
  expect((await book.shown([2, 1, 1, 1], tab))[0]?.[0]).toBe(
    `Supporting improvement activity within the network · ${CYCLE}. ${note}`,
  );
  await book.create();
  expect((await book.shown([2, 1, 1, 1]))[0]?.[0]).not.toContain(note);
});
