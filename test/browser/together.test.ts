import { longTests } from '../campaign';
import type { FrameLocator, Page } from 'playwright-core';
import {
  axeViolations,
  comesTo,
  CYCLE,
  LOGISTICS_TAB,
  openPage,
  openSidebar,
  shownRow,
  become,
} from './page';
import { keptLogistics } from './keptLogistics';
import { isSaved } from './scorePage';

const story = longTests({ of: 6, few: 3 });

/** Who plays nobody of the team, and created the sheets. */
const LEAD = 'Nobody';
const TEAM = 'AB Ada Byron\nCD Cy Diaz\nEF Eve Fox\nGH Gus Hart (facilitator)';

/** The sheet is there, and the sidebar at Set up, as on a later visit. */
async function openCreated(): Promise<Page> {
  const page = await openPage({ kept: await keptLogistics({ team: TEAM }) });
  await openSidebar(page);
  return page;
}

async function create(sidebar: FrameLocator): Promise<void> {
  for (const name of ['membership', 'connections', 'culture']) {
    await sidebar.getByRole('checkbox', { name }).uncheck();
  }
  await sidebar.getByLabel('Team', { exact: true }).fill(TEAM);
  await sidebar.getByLabel('Cycle', { exact: true }).fill(CYCLE);
  await sidebar.getByRole('button', { name: 'Create sheets' }).click();
  await sidebar.getByText('Created:').waitFor();
}

/** Rates "Support logistics" in Score as one member, by keys. */
async function rateInScore(page: Page, initials: string, keys: string): Promise<void> {
  const sidebar = await become(page, initials);
  await sidebar.getByRole('tab', { name: 'Score' }).click();
  await sidebar.getByRole('button', { name: initials }).click();
  await sidebar.getByRole('button', { name: /^Support logistics/u }).click();
  await sidebar.getByRole('group', { name: 'Build' }).waitFor();
  for (const key of keys) await page.keyboard.press(key);
  await isSaved(sidebar);
}

async function openResults(sidebar: FrameLocator) {
  await sidebar.getByRole('tab', { name: 'Results' }).click();
  await sidebar.getByRole('button', { name: 'Copy tallies' }).waitFor();
  return sidebar.getByRole('region', { name: 'Support logistics' });
}

async function checkFromMenu(page: Page): Promise<FrameLocator> {
  await page.getByRole('button', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Hub Reflection' }).click();
  await page.getByRole('menuitem', { name: 'Check workbook' }).click();
  return page.frameLocator('iframe');
}

story(
  'ratings stay hidden until the lead reveals them, who sees meanwhile who is missing',
  async () => {
    const page = await openCreated();
    await rateInScore(page, 'AB', '334444');
    await rateInScore(page, 'CD', '114');
    expect((await shownRow(page, 6)).slice(2, 9).join('')).toBe('');

    // See who is done, and nothing of what they chose.
    const sidebar = await become(page, LEAD);
    const section = await openResults(sidebar);
    await section.getByText('1 of 3 is done').waitFor();
    expect(await section.getByRole('listitem').allTextContents()).toEqual([
      'AB: all done',
      'CD: 3 left',
      'EF: not begun',
    ]);
    await section.getByText('Hidden until revealed').waitFor();
    expect(await section.getByRole('img').count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);

    // Reveal.
    await section.getByRole('button', { name: 'Reveal' }).click();
    await section
      .getByText(
        'CD has 3 left and EF has not begun. Revealing shows every rating to everybody and cannot be undone. Reveal now?',
      )
      .waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await section.getByText('9 ratings were revealed.').waitFor();
    await section.getByRole('img', { name: "4 We're great at this: 5" }).waitFor();
    expect((await shownRow(page, 6)).slice(2, 10)).toEqual([
    '3', '1', '', 'CD', '', 'AB', '', '2 of 3',
  ]); // prettier-ignore
    await section.getByText('Who is done').click();
    await section.getByText('3 left').waitFor();
    expect(await axeViolations(page)).toEqual([]);

    // Check, from the menu.
    await checkFromMenu(page);
    await sidebar.getByText('All well: 1 sheet and 9 ratings were counted again.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  },
);

story('a reveal that fails half-way says so, and is completed by pressing again', async () => {
  const page = await openCreated();
  await rateInScore(page, 'AB', '334444');
  const section = await openResults(await become(page, LEAD));
  await page.evaluate(() => {
    // The first opens the cells, the next puts the answers into them.
    let flushes = 0;
    window.host.failAt(({ name }) => name === 'SpreadsheetApp.flush' && ++flushes > 1);
  });
  await section.getByRole('button', { name: 'Reveal' }).click();
  await section.getByText('CD and EF have not begun. Revealing shows').waitFor();
  await page.keyboard.press('Enter');
  await section.getByText('The reveal was not finished. Press Reveal again').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.evaluate(() => window.host.failAt(null));
  // The focus is back on it; and it asks no second time.
  await page.keyboard.press('Enter');
  await section.getByText('6 ratings were revealed.').waitFor();
  expect((await shownRow(page, 6)).slice(2, 5)).toEqual(['3', '', '']);
});

story('only the lead reveals, until somebody takes over the lead for all to see', async () => {
  const page = await openCreated();
  const member = await become(page, 'CD');
  const section = await openResults(member);
  await section.getByText('The lead reveals.').waitFor();
  expect(await section.getByRole('button', { name: 'Reveal' }).count()).toBe(0);

  const lead = member.getByRole('region', { name: 'Lead' });
  await lead.getByText('Somebody else leads in this workbook.').waitFor();
  await lead.getByRole('button', { name: 'Take over the lead' }).click();
  await lead.getByText('everybody will see here that the lead was taken over today').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await lead.getByText('You have taken the lead.').waitFor();
  await section.getByRole('button', { name: 'Reveal' }).waitFor();

  const before = await become(page, LEAD);
  await openResults(before);
  await before
    .getByText(/Somebody else leads in this workbook, since .* when the lead was taken over/u)
    .waitFor();
});

story(
  'a member who joins gets a column in every sheet of the cycle, and initials are corrected everywhere',
  async () => {
    const page = await openPage();
    const sidebar = await openSidebar(page);
    await create(sidebar);
    await sidebar.getByLabel('Team', { exact: true }).fill(`${TEAM}\nIJ Ida Jansen`);
    await sidebar.getByRole('checkbox', { name: 'culture' }).check();
    await sidebar.getByRole('checkbox', { name: 'Support logistics' }).uncheck();
    await sidebar.getByRole('button', { name: 'Create sheets' }).click();
    await sidebar.getByText('A column was added for IJ:').waitFor();
    const report = sidebar.getByRole('status').filter({ hasText: 'Created:' });
    expect(await report.getByRole('listitem').allTextContents()).toEqual([
      'Build network culture',
      LOGISTICS_TAB,
    ]);

    const section = await openResults(sidebar);
    await section.getByText('IJ: not begun').waitFor();
    await sidebar.getByText('Correct initials').click();
    await sidebar.getByLabel('Initials', { exact: true }).selectOption('IJ');
    await sidebar.getByLabel('New initials').fill('AB');
    await sidebar.getByRole('button', { name: 'Correct', exact: true }).click();
    await sidebar.getByText('is headed AB already').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await sidebar.getByLabel('New initials').fill('IX');
    await page.keyboard.press('Enter');
    await sidebar.getByText('IJ is now IX in 2 sheets.').waitFor();
    await section.getByText('IX: not begun').waitFor();
    await sidebar.getByRole('tab', { name: 'Set up' }).click();
    expect(await sidebar.getByLabel('Team', { exact: true }).inputValue()).toContain(
      'IX Ida Jansen',
    );
  },
);

story('the lead releases initials, which can be chosen again', async () => {
  const page = await openCreated();
  await rateInScore(page, 'AB', '3');
  const sidebar = await become(page, LEAD);
  await openResults(sidebar);
  await sidebar.getByText('Initials in use in Score (1)').click();
  await sidebar.getByRole('button', { name: 'Release AB' }).click();
  await sidebar.getByText('AB can then be chosen again in Score').waitFor();
  await page.keyboard.press('Enter');
  await sidebar.getByText('AB can be chosen again in Score.').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const elsewhere = await become(page, 'CD');
  await elsewhere.getByRole('tab', { name: 'Score' }).click();
  await elsewhere.getByRole('button', { name: 'AB' }).click();
  // Another account's answer is not theirs.
  await elsewhere.getByRole('button', { name: 'Yes, I am AB' }).click();
  await elsewhere.getByText('0 of 6 done').waitFor();
});

story('Check workbook says what was overwritten, and repairs it after asking', async () => {
  const page = await openPage();
  const sidebar = await openSidebar(page);
  await sidebar.getByRole('radio', { name: 'Open', exact: true }).check();
  await create(sidebar);
  await comesTo(page, LOGISTICS_TAB, 1);
  const isAsked = await page.evaluate((tab) => {
    window.host.type(tab, [4, 5], 'XX');
    window.host.type(tab, [6, 3], '3');
    try {
      window.host.type(tab, [6, 10], 'nonsense');
      return false;
    } catch {
      // The page asks before a formula is overwritten, as Google does.
      return true;
    }
  }, LOGISTICS_TAB);
  expect(isAsked).toBe(true);
  await page.getByRole('button', { name: 'OK' }).click();
  await openResults(sidebar);
  const check = sidebar.getByRole('region', { name: 'Check workbook' });
  await check.getByRole('button', { name: 'Check workbook' }).click();
  await check.getByRole('heading', { name: LOGISTICS_TAB }).waitFor();
  const found = (words: string) => check.getByRole('listitem').filter({ hasText: words });
  await found('the formula is gone, and the cell holds “nonsense”').waitFor();
  await found('Is XX EF? XX heads a column here').waitFor();
  await check.getByRole('button', { name: 'Repair' }).click();
  await check.getByText('No rating is touched.').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await check.getByText('repaired.', { exact: false }).first().waitFor();
  expect(await found('nonsense').count()).toBe(0);
  expect(await found('Is XX EF?').count()).toBe(1);
  const [rating, ...rest] = (await shownRow(page, 6)).slice(2);
  expect(rating).toBe('3');
  // XX may be EF: no second column is added as long as nobody has said so.
  expect(rest).toContain('1 of 3');
  expect(await axeViolations(page)).toEqual([]);
});
