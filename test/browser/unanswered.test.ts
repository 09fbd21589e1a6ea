import { longTests } from '../campaign';
import type { FrameLocator, Page } from 'playwright-core';
import { ballot, isSaved, openAsAB, openCard, openLogistics, ratings } from './scorePage';
import { comeLate, free, meet, passMinute, passMinuteUnheard } from './google';
import { keptLogistics } from './keptLogistics';
import { axeViolations, CYCLE, LOGISTICS_TAB, openPage, openSidebar, TEAM } from './page';

const story = longTests({ of: 7, few: 3 });

const UNANSWERED = 'Google has not answered for a minute. Try again: nothing is done twice.';

const alert = (sidebar: FrameLocator) => sidebar.getByRole('alert').filter({ hasText: UNANSWERED });
const button = (sidebar: FrameLocator, name: string) =>
  sidebar.getByRole('button', { name, exact: true });

/** A minute after a press it is told that nothing came, and the button can be pressed again. */
async function isGivenBack(page: Page, sidebar: FrameLocator, name: string): Promise<void> {
  await button(sidebar, name).and(sidebar.locator(':disabled')).waitFor();
  await passMinuteUnheard(page);
  await sidebar.getByText(UNANSWERED).first().waitFor();
  await button(sidebar, name).and(sidebar.locator(':enabled')).waitFor();
}

story(
  'the sidebar says after a minute that it could not start, and starts when asked again',
  async () => {
    const page = await openPage();
    await page.clock.install();
    await meet(page, 'unanswered', ['getSetup']);
    for (const name of ['Extensions', 'Hub Reflection', 'Open sidebar']) {
      await page.getByRole(name === 'Extensions' ? 'button' : 'menuitem', { name }).click();
    }
    const sidebar = page.frameLocator('iframe');
    await sidebar.getByText('Reading the workbook…').waitFor();
    await passMinute(page);
    await sidebar.getByRole('alert').filter({ hasText: 'The sidebar could not start.' }).waitFor();
    await alert(sidebar).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await free(page);
    await button(sidebar, 'Try again').click();
    await button(sidebar, 'Create sheets').waitFor();
  },
);

story(
  'sheets whose making goes unanswered are made by pressing again, and none is made twice',
  async () => {
    const page = await openPage();
    const sidebar = await openSidebar(page);
    await page.clock.install();
    await sidebar.getByLabel('Team', { exact: true }).fill(TEAM);
    await sidebar.getByLabel('Cycle', { exact: true }).fill(CYCLE);

    // The team is saved, and nobody hears of it.
    await meet(page, 'unheard', ['prepareSheets']);
    await button(sidebar, 'Create sheets').click();
    await isGivenBack(page, sidebar, 'Create sheets');

    // A sheet is made, and nobody hears of it; nor can anything be read then.
    await meet(page, 'late', ['createSheet']);
    await button(sidebar, 'Create sheets').click();
    await sidebar.getByText('Creating 1 of 4').waitFor();
    await meet(page, 'late', ['createSheet', 'getSetup']);
    await isGivenBack(page, sidebar, 'Create sheets');
    await sidebar.getByText('could not be made.').waitFor();

    await free(page);
    await button(sidebar, 'Create sheets').click();
    await sidebar.getByText('Already there, and not touched:').waitFor();
    await comeLate(page);
    const report = sidebar.getByRole('status').filter({ hasText: 'Created:' });
    const tabs = [
      'Build membership and engagement',
      'Build network connections',
      'Build network culture',
      'Support logistics',
    ];
    expect(await report.getByRole('listitem').allTextContents()).toEqual([
      ...tabs.slice(1),
      `${tabs[0]} · ${CYCLE}`,
    ]);
    await button(sidebar, 'Create sheets').and(sidebar.locator(':enabled')).waitFor();
    const made = await page.evaluate(() =>
      window.host.workbook.getSheets().map((s) => s.getSheetName()),
    );
    expect(made.sort()).toEqual(
      ['Sheet1', 'Team', ...tabs.map((title) => `${title} · ${CYCLE}`)].sort(),
    );
  },
);

story('initials that are taken unheard are found taken', async () => {
  const { page, sidebar } = await openLogistics();
  await page.clock.install();
  await sidebar.getByRole('tab', { name: 'Score' }).click();
  await meet(page, 'unheard', ['claimInitials']);
  await button(sidebar, 'AB Ada Byron').click();
  await passMinuteUnheard(page);
  await sidebar.getByText('You rate as AB').waitFor();
});

story(
  'Score and a sub-section that cannot be read say so, and are read when asked again',
  async () => {
    const { page, sidebar } = await openAsAB();
    await page.clock.install();
    await meet(page, 'unanswered', ['getBallot', 'getScore']);
    await sidebar.getByRole('button', { name: 'Support logistics' }).click();
    await sidebar.getByText('Opening Support logistics…').waitFor();
    await passMinute(page);
    await alert(sidebar).first().waitFor();
    await passMinute(page);
    await button(sidebar, 'Read again').and(sidebar.locator(':enabled')).waitFor();
    await free(page);
    await button(sidebar, 'Read again').click();
    await button(sidebar, 'Try again').click();
    await sidebar.getByText('0 of 6 done').waitFor();
    expect(await sidebar.getByRole('alert').count()).toBe(0);
  },
);

story('an answer that is saved unheard is sent again, and stays one answer', async () => {
  const { page, sidebar } = await openCard();
  await page.clock.install();
  await meet(page, 'late', ['saveAnswers']);
  await page.keyboard.press('3');
  await passMinuteUnheard(page);
  await sidebar
    .getByText(
      `Not saved yet: ${UNANSWERED} Your answers are kept here and sent again. Leave this page open until then.`,
    )
    .waitFor();
  await free(page);
  await page.keyboard.press('2');
  await isSaved(sidebar);
  await comeLate(page);
  await sidebar.getByText('2 of 6 done').waitFor();
  expect(ratings(await ballot(page))).toBe('32----');
  expect(await sidebar.getByRole('alert').count()).toBe(0);
});

story('what the lead does unheard is read again by itself', async () => {
  const { page, sidebar } = await openCard();
  await page.keyboard.press('3');
  await isSaved(sidebar);
  await page.clock.install();
  await sidebar.getByRole('tab', { name: 'Results' }).click();

  // Correct initials.
  await sidebar.getByText('Correct initials').click();
  await sidebar.getByLabel('New initials').fill('AX');
  await meet(page, 'late', ['correctInitials']);
  await button(sidebar, 'Correct').click();
  await isGivenBack(page, sidebar, 'Correct');
  await sidebar.getByText('AX: 5 left').waitFor();

  // Release.
  await sidebar.getByText('Initials in use in Score (1)').click();
  await button(sidebar, 'Release AX').click();
  await meet(page, 'unheard', ['releaseInitials']);
  await button(sidebar, 'Release now AX').click();
  await button(sidebar, 'Release now AX').waitFor({ state: 'detached' });
  await passMinuteUnheard(page);
  await sidebar.getByText('Initials in use in Score').waitFor({ state: 'detached' });

  // Whose answers they are is open since.
  await button(sidebar, 'They are AX’s').click();
  await button(sidebar, 'Count as AX’s').click();
  await sidebar.getByRole('heading', { name: 'Whose answers' }).waitFor({ state: 'detached' });

  // Reveal.
  const region = sidebar.getByRole('region', { name: 'Support logistics' });
  await region.getByRole('button', { name: 'Reveal' }).click();
  await meet(page, 'unheard', ['revealSheet']);
  await region.getByRole('button', { name: 'Reveal now' }).click();
  await region.getByRole('button', { name: 'Reveal now' }).waitFor({ state: 'detached' });
  await passMinuteUnheard(page);
  await region.getByRole('img', { name: "3 We're pretty good at this: 1" }).waitFor();

  // What came meanwhile was for nobody.
  await comeLate(page);
  await region.getByText('1 of 3 has rated').waitFor();
  expect(await sidebar.getByText('were revealed').count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
});

story(
  'a check and a repair that go unanswered give their buttons back, and tell what stands then',
  async () => {
    const page = await openPage({ kept: await keptLogistics({ way: 'open' }) });
    const sidebar = await openSidebar(page);
    await page.clock.install();
    await page.evaluate(
      (tab) => void window.host.workbook.getSheetByName(tab)?.getRange(5, 9).setValue('nonsense'),
      LOGISTICS_TAB,
    );
    await sidebar.getByRole('tab', { name: 'Results' }).click();
    await meet(page, 'late', ['getFindings', 'showSheet']);
    await button(sidebar, 'Check workbook').click();
    await sidebar.getByText('Counting every rating again…').waitFor();
    await isGivenBack(page, sidebar, 'Check workbook');
    await free(page);
    await button(sidebar, 'Check workbook').click();
    const fault = sidebar.getByRole('listitem').filter({ hasText: 'nonsense' });
    await fault.waitFor();

    await button(sidebar, 'Repair').click();
    await meet(page, 'unheard', ['repairWorkbook']);
    await button(sidebar, 'Repair now').click();
    await button(sidebar, 'Repair now').waitFor({ state: 'detached' });
    await passMinuteUnheard(page);
    await sidebar.getByText('All well: 1 sheet and 0 ratings were counted again.').waitFor();
    await comeLate(page);
    expect(await fault.count()).toBe(0);
  },
);
