import { BY_CLOCK } from './patience';
import type { Page } from 'playwright-core';
import { comesTo, CYCLE, LOGISTICS_TAB, openPage, shownRow } from './page';

/** Presses Tab until what is named has the focus, as somebody without a mouse has to. */
async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await focusedName(page)).startsWith(name)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab does not reach “${name}”.`);
}

/** What a screen reader would say of the focus, in the page or in the sidebar. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const outer = document.activeElement;
    const inner = outer instanceof HTMLIFrameElement ? outer.contentDocument?.activeElement : outer;
    const labels = (inner as HTMLInputElement | null)?.labels;
    return (
      inner?.getAttribute('aria-label') ??
      labels?.[0]?.textContent ??
      inner?.textContent ??
      ''
    ).trim();
  });
}

test('the whole way is open to the keyboard alone', async () => {
  const page = await openPage();
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const sidebar = page.frameLocator('iframe');

  await page.getByRole('button', { name: 'Extensions' }).focus();
  await press('Enter', 'ArrowRight', 'Enter');
  await sidebar.getByRole('button', { name: 'Create sheets' }).waitFor();

  // Set up: untick three sub-sections, enter the team and the cycle.
  for (const title of ['membership', 'connections', 'culture']) {
    await tabTo(page, await labelOf(title));
    await press('Space');
  }
  await tabTo(page, 'Team');
  await page.keyboard.type('AB Ada\nCD Cy\nEF Eve');
  await tabTo(page, 'Cycle');
  await press('ControlOrMeta+a');
  await page.keyboard.type(CYCLE);
  await tabTo(page, 'Hidden until revealed');
  await press('ArrowDown');
  expect(await focusedName(page)).toBe('Open');
  await tabTo(page, 'Create sheets');
  await press('Enter');
  await sidebar.getByText('Created:').waitFor();
  await comesTo(page, LOGISTICS_TAB, 1);

  // Rate as each member: choose the initials in the page's bar, type down the column. Tab passes the
  // bar's list over until it has found the team.
  await page.locator('#rate-as:enabled').waitFor();
  for (const [initials, ratings] of [
    ['AB', '12'],
    ['CD', '42'],
    ['EF', '42'],
  ] as const) {
    await press('F6');
    await tabTo(page, 'Rate as');
    const before = await page.locator('iframe').elementHandle();
    await page.keyboard.type(initials);
    await press('Enter');
    // Another person has a sidebar of their own, which has to be there before the focus goes round.
    await page.waitForFunction((frame) => frame?.isConnected === false, before, BY_CLOCK);
    await sidebar.getByRole('tab', { name: 'Set up' }).waitFor();
    for (const rating of ratings) await press(rating, 'Enter');
  }
  expect((await shownRow(page, 6)).slice(5, 12)).toEqual([
    'AB', '', '', 'CD, EF', '3 of 3', '11%', 'Misaligned',
  ]); // prettier-ignore

  // Results: the next tab of the sidebar, a misaligned row, and the copy.
  await press('F6');
  while (!(await focusedName(page)).startsWith('Set up')) {
    await press(
      await page.evaluate(() =>
        document.activeElement instanceof HTMLIFrameElement ? 'Shift+Tab' : 'F6',
      ),
    );
  }
  await press('ArrowRight', 'ArrowRight');
  await sidebar.getByRole('button', { name: 'Copy tallies' }).waitFor();
  await tabTo(page, 'Copy tallies');
  await press('Enter');
  await sidebar.getByText('Copied. Paste it into a document.').waitFor();
  await tabTo(page, 'Build communication routines');
  await press('Enter');
  await comesTo(page, LOGISTICS_TAB, 6);

  async function labelOf(title: string): Promise<string> {
    const label = await sidebar.locator('label', { hasText: title }).first().textContent();
    return (label ?? '').trim();
  }
});
