import { axeViolations, CYCLE, openPage, openSidebar, TEAM } from './page';

test('a team rewords a method, is told of a bad row, creates a sheet, and goes back', async () => {
  const page = await openPage();
  const sidebar = await openSidebar(page);
  const button = (name: string) => sidebar.getByRole('button', { name });
  const checkbox = (name: string) => sidebar.getByRole('checkbox', { name });
  const edit = (rows: Readonly<Record<string, string>>) =>
    page.evaluate(async (texts) => {
      await window.host.settle();
      const sheet = window.host.workbook.getSheetByName('Rubric');
      const rows = sheet?.getMaxRows() ?? 1;
      const ids = sheet?.getRange(0, 0, rows, 1).getDisplayValues().flat() ?? [];
      for (const [id, text] of Object.entries(texts)) {
        window.host.type('Rubric', [ids.indexOf(id) + 1, 5], text);
      }
    }, rows);

  await button('Edit rubric').click();
  await sidebar.getByText('Your own, from the tab “Rubric”.').waitFor();
  await edit({ '2.4.01': 'Call everybody on Mondays', '2.4.02': '' });
  await button('Read rubric again').click();
  await sidebar.getByText('To mend in your rubric').waitFor();
  await sidebar.getByText('2.4.02 has no text. Write the method, or delete the row.').waitFor();
  await sidebar.getByText('1 your own').waitFor();
  expect(await axeViolations(page)).toEqual([]);

  for (const title of ['membership', 'connections', 'culture']) await checkbox(title).uncheck();
  await sidebar.getByLabel('Team', { exact: true }).fill(TEAM);
  await sidebar.getByLabel('Cycle', { exact: true }).fill(CYCLE);
  await button('Create sheets').click();
  await sidebar.getByText('Created:').waitFor();
  const shown = await page.evaluate((tab) => {
    const sheet = window.host.workbook.getSheetByName(tab);
    return sheet?.getRange(5, 0, 2, 2).getDisplayValues();
  }, `Support logistics · ${CYCLE}`);
  expect(shown).toEqual([
    ['2.4.01', 'Call everybody on Mondays'],
    ['2.4.03', 'Support member use of communication tools, routines, structures'],
  ]);

  await button('Use the built-in rubric again').click();
  expect(await axeViolations(page)).toEqual([]);
  await button('Keep ours').click();
  await sidebar.getByText('Your own, from the tab “Rubric”.').waitFor();
  await button('Use the built-in rubric again').click();
  await button('Use it').click();
  await sidebar.getByText('The built-in rubric. Edit it to use your own words.').waitFor();
  await sidebar.getByText('Support logistics (6 methods)').waitFor();
});

test('Set up shows whose words the methods are', async () => {
  const page = await openPage();
  const sidebar = await openSidebar(page);
  expect(await sidebar.getByText('starter', { exact: true }).count()).toBe(0);
  await sidebar.getByRole('radio', { name: 'Supporting improvement activity' }).check();
  expect(await sidebar.getByText('starter', { exact: true }).count()).toBe(6);
  expect(await axeViolations(page)).toEqual([]);
});
