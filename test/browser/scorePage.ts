import type { FrameLocator, Page } from 'playwright-core';
import type { BallotMethod } from '../../sidebar/server/reply';
import { keptLogistics } from './keptLogistics';
import { CYCLE, openPage, openSidebar } from './page';

export const STRATEGY = 'What strategy do you use?';

/** A workbook with "Support logistics", six methods, and the sidebar at Set up. */
export async function openLogistics(
  way: 'hidden' | 'open' = 'hidden',
): Promise<{ page: Page; sidebar: FrameLocator }> {
  const page = await openPage({ kept: await keptLogistics({ way }) });
  return { page, sidebar: await openSidebar(page) };
}

/** At the list of sub-sections, as AB. */
export async function openAsAB(...given: Parameters<typeof openLogistics>) {
  const opened = await openLogistics(...given);
  await opened.sidebar.getByRole('tab', { name: 'Score' }).click();
  await opened.sidebar.getByRole('button', { name: 'AB Ada Byron' }).click();
  await opened.sidebar.getByText('You rate as AB').waitFor();
  return opened;
}

/** At the first card of "Support logistics", as AB. */
export async function openCard(...given: Parameters<typeof openLogistics>) {
  const opened = await openAsAB(...given);
  await opened.sidebar.getByRole('button', { name: 'Support logistics' }).click();
  await opened.sidebar.getByText('0 of 6 done').waitFor();
  return opened;
}

/** Waits until everything is saved. */
export async function isSaved(sidebar: FrameLocator): Promise<void> {
  await sidebar
    .getByRole('status')
    .filter({ hasText: /Saved$/ })
    .waitFor();
}

/** What the server keeps for a member, in the order of the sheet. */
export function ballot(page: Page, initials = 'AB'): Promise<readonly BallotMethod[]> {
  return page.evaluate(
    async (place) => {
      const read = await window.host.run('getBallot', place);
      return (read as { methods: readonly BallotMethod[] }).methods;
    },
    { subsection: '2.4', cycle: CYCLE, initials },
  );
}

/** Ratings in the order of the sheet; `-` for none. */
export const ratings = (methods: readonly BallotMethod[]): string =>
  methods.map(({ rating }) => rating ?? '-').join('');

/** What has the focus in the sidebar. */
export function focused(sidebar: FrameLocator): Promise<string> {
  return sidebar
    .locator('html')
    .evaluate((root) => root.ownerDocument.activeElement?.textContent?.trim() ?? '');
}
