import { longTests } from '../campaign';
import {
  axeViolations,
  comesTo,
  createLogistics,
  CYCLE,
  isReady,
  LOGISTICS_TAB,
  openPage,
  openSidebar,
  rateAs,
  shownRow,
  TEAM,
} from './page';

const story = longTests({ of: 3, few: 1 });

const look = (page: Awaited<ReturnType<typeof openPage>>, row: number) =>
  page.evaluate(({ tab, at }) => window.host.look(tab, at, 2), { tab: LOGISTICS_TAB, at: row });

test('a team of three goes the whole way, from the menu to the report', async () => {
  const page = await openPage();
  const sidebar = await openSidebar(page);

  // Set up.
  await expect(
    sidebar.getByRole('radiogroup', { name: 'Domain' }).getByRole('radio').count(),
  ).resolves.toBe(5);
  await expect(sidebar.getByRole('checkbox', { checked: true }).count()).resolves.toBe(4);
  await createLogistics(sidebar, 'Open');
  await comesTo(page, LOGISTICS_TAB, 1);

  // Rate. By hand for 1, 4, 4: agreement 1 − 4·6/27 = 11 %; for 3, 3, 4: 1 − 4·2/27 = 70 %.
  await rateAs(page, 'AB', '13');
  await rateAs(page, 'CD', '43');
  await rateAs(page, 'EF', '44');
  expect((await shownRow(page, 6)).slice(2, 12)).toEqual([
    '1', '4', '4', 'AB', '', '', 'CD, EF', '3 of 3', '11%', 'Misaligned',
  ]); // prettier-ignore
  expect((await shownRow(page, 7)).slice(2, 12)).toEqual([
    '3', '3', '4', '', '', 'AB, CD', 'EF', '3 of 3', '70%', 'Aligned',
  ]); // prettier-ignore
  expect((await shownRow(page, 13)).slice(5, 12)).toEqual([
    '1', '0', '2', '3', '6 of 18', '', '1 misaligned',
  ]); // prettier-ignore
  expect((await look(page, 6)).background).toBe('#fce8b2');
  expect((await look(page, 7)).background).not.toBe('#fce8b2');

  // See.
  await sidebar.getByRole('tab', { name: 'Results' }).click();
  await sidebar.getByText('3 of 3 have rated, 0 answered every method').waitFor();
  await sidebar.getByText("4 We're great at this: 3").waitFor();
  await sidebar.getByRole('button', { name: /^Build communication routines/ }).click();
  await comesTo(page, LOGISTICS_TAB, 6);

  // Report.
  await sidebar.getByRole('button', { name: 'Copy tallies' }).click();
  await sidebar.getByText('Copied. Paste it into a document.').waitFor();
  const rows = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const html = await (await item?.getType('text/html'))?.text();
    const pasted = new DOMParser().parseFromString(html ?? '', 'text/html');
    return [...pasted.querySelectorAll('tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
  });
  expect(rows).toHaveLength(10);
  expect(rows[2]?.slice(1)).toEqual(['1', '0', '0', '2', '3 of 3']);
  expect(rows[8]).toEqual([
    'Tally for Support logistics', '1', '0', '2', '3', '6 of 18 ratings, 3 of 3 members',
  ]); // prettier-ignore
  expect(JSON.stringify(rows)).not.toMatch(/"(AB|CD|EF)/);
});

story(
  'pressing Create sheets again makes only what is missing, and says what was there',
  async () => {
    const page = await openPage();
    const sidebar = await openSidebar(page);
    await createLogistics(sidebar, 'Open');
    await page.evaluate((tab) => window.host.type(tab, [6, 3], '3'), LOGISTICS_TAB);
    await sidebar.getByRole('button', { name: 'Create sheets' }).click();
    await sidebar.getByText('The sheet was already there. Nothing was changed.').waitFor();
    await sidebar.getByRole('checkbox', { name: 'culture' }).check();
    await sidebar.getByRole('button', { name: 'Create sheets' }).click();
    await sidebar.getByText('Already there, and not touched:').waitFor();
    await comesTo(page, `Build network culture · ${CYCLE}`, 1);
    expect((await shownRow(page, 6))[2]).toBe('3');
  },
);

story('the workbook survives a reload, and Start over asks before it clears', async () => {
  const page = await openPage();
  const sidebar = await openSidebar(page);
  await createLogistics(sidebar, 'Open');
  await rateAs(page, 'CD', '2');
  // What is said of an earlier save would do for this one.
  await comesTo(page, LOGISTICS_TAB, 7);
  await page.getByText('Saved in this browser').waitFor();
  await page.reload();
  await isReady(page);
  expect((await shownRow(page, 6)).slice(2, 10)).toEqual([
    '', '2', '', '', 'CD', '', '', '1 of 3',
  ]); // prettier-ignore
  expect(
    await openSidebar(page).then((frame) => frame.getByLabel('Team', { exact: true }).inputValue()),
  ).toBe(TEAM);

  await page.getByRole('button', { name: 'Start over' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect((await shownRow(page, 6))[3]).toBe('2');
  await page.getByRole('button', { name: 'Start over' }).click();
  const emptied = page.waitForNavigation();
  await page.getByRole('button', { name: 'Delete and start over' }).click();
  await emptied;
  await isReady(page);
  expect(
    await page.evaluate(() => window.host.workbook.getSheets().map((s) => s.getSheetName())),
  ).toEqual(['Sheet1']);
});

test('wrong entries are told beside their fields, and nothing is created', async () => {
  const page = await openPage();
  const sidebar = await openSidebar(page);
  const team = sidebar.getByLabel('Team', { exact: true });
  await team.fill('AB Ada\nAB <img src=x onerror=alert(1)>');
  await sidebar.getByLabel('Cycle', { exact: true }).fill('26/27');
  await sidebar.getByRole('button', { name: 'Create sheets' }).click();
  await sidebar
    .getByText('“AB <img src=x onerror=alert(1)>” has the same initials as “AB Ada”.')
    .waitFor();
  await sidebar.getByText('The cycle name contains “/”').waitFor();
  expect(await team.getAttribute('aria-invalid')).toBe('true');
  expect(await sidebar.locator('img').count()).toBe(0);
  expect(await page.evaluate(() => window.host.workbook.getSheets().length)).toBe(1);
});

story(
  'a failure part-way tells what is finished, and running again completes the rest',
  async () => {
    const page = await openPage();
    const sidebar = await openSidebar(page);
    await sidebar.getByLabel('Team', { exact: true }).fill(TEAM);
    await sidebar.getByLabel('Cycle', { exact: true }).fill(CYCLE);
    await page.evaluate(() => {
      let tabs = 0;
      // The Team tab and two sheets are made; the third sheet fails.
      window.host.failAt(({ name }) => name === 'Spreadsheet.insertSheet' && (tabs += 1) === 4);
    });
    await sidebar.getByRole('button', { name: 'Create sheets' }).click();
    await sidebar.getByText('“Build network culture” could not be made.').waitFor();
    await sidebar.getByText('Not tried:').waitFor();
    await page.evaluate(() => window.host.failAt(null));
    await sidebar.getByRole('button', { name: 'Create sheets' }).click();
    await sidebar.getByText('Already there, and not touched:').waitFor();
    expect(await page.evaluate(() => window.host.workbook.getSheets().map((s) => s.getSheetName()))).toEqual([
    'Sheet1', 'Team',
    ...['Build membership and engagement', 'Build network connections', 'Build network culture', 'Support logistics'].map((title) => `${title} · ${CYCLE}`),
  ]); // prettier-ignore
  },
);

test('axe finds nothing on any view, in light and dark', async () => {
  const page = await openPage();
  expect(await axeViolations(page)).toEqual([]);
  const sidebar = await openSidebar(page);
  expect(await axeViolations(page)).toEqual([]);
  await sidebar.getByRole('button', { name: 'Create sheets' }).click();
  await sidebar.getByText('The team has no member.').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await createLogistics(sidebar, 'Open');
  expect(await axeViolations(page)).toEqual([]);
  await rateAs(page, 'AB', '1');
  await rateAs(page, 'CD', '4');
  await sidebar.getByRole('tab', { name: 'Results' }).click();
  await sidebar.getByRole('button', { name: 'Copy tallies' }).click();
  await sidebar.getByText('Copied.').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Start over' }).click();
  expect(await axeViolations(page)).toEqual([]);
});
