import { BY_CLOCK } from './patience';
import type { Page } from 'playwright-core';
import { comeLate, meet } from './google';
import { ballot, focused, isSaved, openAsAB, ratings } from './scorePage';

/** The first cell of the tab that is no sheet, with the grid in front of the keyboard. */
async function goIntoGrid(page: Page): Promise<void> {
  await page.evaluate(async () => {
    window.host.workbook.getSheetByName('Sheet1')?.getRange(0, 0).activate();
    await window.host.settle();
  });
  await page.getByRole('button', { name: 'Extensions' }).focus();
  await page.keyboard.press('F6');
}

/** Whether what is typed now reaches the sidebar. */
const isInSidebar = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement instanceof HTMLIFrameElement);

const firstCell = (page: Page): Promise<string> =>
  page.evaluate(() =>
    String(window.host.workbook.getSheetByName('Sheet1')?.getRange(0, 0).getValue() ?? ''),
  );

test('who types outside while a sub-section opens goes on there and rates nothing; back, they rate', async () => {
  const { page, sidebar } = await openAsAB();
  await meet(page, 'late', ['getBallot']);
  await sidebar.getByRole('button', { name: 'Support logistics' }).click();
  await sidebar.getByText('Opening Support logistics…').waitFor();
  await goIntoGrid(page);
  await page.keyboard.type('12');
  await comeLate(page);
  await sidebar.getByText('0 of 6 done').waitFor();
  expect(await isInSidebar(page)).toBe(false);
  await page.keyboard.type('34');
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    () => window.host.workbook.getSheetByName('Sheet1')?.getRange(0, 0).getValue() === 1234,
    undefined,
    BY_CLOCK,
  );
  expect(ratings(await ballot(page))).toBe('------');

  await page.keyboard.press('F6');
  expect(await focused(sidebar)).toContain('Build communication routines');
  await page.keyboard.press('3');
  await isSaved(sidebar);
  expect(ratings(await ballot(page))).toBe('3-----');
  expect(await firstCell(page)).toBe('1234');
});
