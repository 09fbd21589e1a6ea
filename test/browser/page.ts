import axe from 'axe-core';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type FrameLocator,
  type Page,
} from 'playwright-core';
import type { Host } from '../../local/host/host';
import { KEPT, type Saved } from '../../local/page/store';
import { BY_CLOCK, PATIENCE } from './patience';

// What the page offers to whoever opens its console.
declare global {
  interface Window {
    readonly host: Host;
  }
}

export const TEAM = 'AB Ada Byron\nCD Cy Diaz\nEF Eve Fox';
export const CYCLE = 'Fall 2026';
export const LOGISTICS_TAB = `Support logistics · ${CYCLE}`;

let browser: Browser;
/** One for all tests of a file: it remembers the page’s script, which it takes seconds to compile. */
let visits: BrowserContext;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    timeout: PATIENCE,
  });
  visits = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  visits.setDefaultTimeout(PATIENCE);
  visits.setDefaultNavigationTimeout(PATIENCE);
});
afterAll(() => browser.close());
afterEach(() => Promise.all(visits.pages().map((page) => page.close())));

/**
 * The page of `npm start` as in a new browser, ready for use.
 *
 * @param visit.address where it is; else it is the one that was built for the tests
 * @param visit.kept what an earlier visit has left behind
 * @param visit.instead texts to serve in the place of files of the page, by their names
 */
export async function openPage({
  address = process.env['PAGE'] ?? '',
  kept,
  instead = {},
}: {
  readonly address?: string;
  readonly kept?: Saved;
  readonly instead?: Readonly<Record<string, string>>;
} = {}): Promise<Page> {
  if (visits.pages().length > 0) throw new Error('Another page is open, and keeps the workbook.');
  const page = await visits.newPage();
  const browserItself = await visits.newCDPSession(page);
  const { origin } = new URL(address);
  await browserItself.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await browserItself.detach();
  if (kept) {
    // Of the same place, and without a script.
    await page.goto(new URL('page.css', address).href);
    await page.evaluate(keep, { at: KEPT, kept });
  }
  for (const [file, body] of Object.entries(instead)) {
    await page.route(new URL(file, address).href, (route) => route.fulfill({ body }));
  }
  await page.goto(address);
  await isReady(page);
  return page;
}

/** Runs in the page, which knows nothing but its arguments. */
function keep({ at, kept }: { readonly at: typeof KEPT; readonly kept: Saved }): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(at.database, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(at.store);
    opening.onerror = reject;
    opening.onsuccess = () => {
      const writing = opening.result.transaction(at.store, 'readwrite');
      writing.objectStore(at.store).put(kept, at.key);
      writing.onabort = reject;
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

export async function isReady(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.documentElement.dataset['ready'] === 'true',
    undefined,
    BY_CLOCK,
  );
}

export async function openSidebar(page: Page): Promise<FrameLocator> {
  await page.getByRole('button', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Hub Reflection' }).click();
  await page.getByRole('menuitem', { name: 'Open sidebar' }).click();
  const sidebar = page.frameLocator('iframe');
  await sidebar.getByRole('button', { name: 'Create sheets' }).waitFor();
  return sidebar;
}

/** Acts as somebody else from now on; the page draws the sidebar anew for them. */
export async function become(page: Page, initials: string): Promise<FrameLocator> {
  const former = page.locator('iframe');
  await former.evaluate((frame) => frame.setAttribute('data-former', ''));
  await page.getByLabel('Rate as').selectOption(initials);
  await page.locator('iframe:not([data-former])').waitFor();
  const sidebar = page.frameLocator('iframe');
  await sidebar.getByRole('button', { name: 'Create sheets' }).waitFor();
  return sidebar;
}

/** Creates the sheet of "Support logistics" for three members, as a lead does. */
export async function createLogistics(sidebar: FrameLocator, way?: 'Open'): Promise<void> {
  if (way) await sidebar.getByRole('radio', { name: way, exact: true }).check();
  for (const name of ['membership', 'connections', 'culture']) {
    await sidebar.getByRole('checkbox', { name }).uncheck();
  }
  await sidebar.getByLabel('Team', { exact: true }).fill(TEAM);
  await sidebar.getByLabel('Cycle', { exact: true }).fill(CYCLE);
  await sidebar.getByRole('button', { name: 'Create sheets' }).click();
  await sidebar.getByText('Created:').waitFor();
}

/** Rates the first methods of the open sheet as one member, with the keyboard, down the column. */
export async function rateAs(page: Page, initials: string, ratings: string): Promise<void> {
  await page.getByLabel('Rate as').selectOption(initials);
  for (const rating of ratings) {
    await page.keyboard.press(rating);
    await page.keyboard.press('Enter');
  }
}

/** What people read in a row of the sheet, once formulas are worked out. */
export async function shownRow(page: Page, row: number): Promise<string[]> {
  return page.evaluate(
    async ({ tab, at }) => {
      await window.host.settle();
      const sheet = window.host.workbook.getSheetByName(tab);
      const [cells = []] = sheet?.getRange(at - 1, 0, 1, 14).getDisplayValues() ?? [];
      return cells.map(String);
    },
    { tab: LOGISTICS_TAB, at: row },
  );
}

/** Waits until a cell is active; the sidebar goes there in a call of its own. */
export async function comesTo(page: Page, tab: string, row: number): Promise<void> {
  await page.waitForFunction(
    (place) => {
      const range = window.host.workbook.getActiveRange();
      return range?.getSheetName() === place.tab && range.getRow() + 1 === place.row;
    },
    { tab, row },
    BY_CLOCK,
  );
}

/** All there is in light; in dark, what depends on colours. */
const WCAG = {
  light: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  dark: { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } },
};

/** Everything that axe finds against WCAG 2.2 AA on the page and in the sidebar's frame, in light and dark. */
export async function axeViolations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    const options = JSON.stringify({ ...WCAG[colorScheme], iframes: false });
    for (const frame of page.frames()) {
      await frame.evaluate(axe.source);
      const { violations } = await frame.evaluate<axe.AxeResults>(`axe.run(document, ${options})`);
      for (const { id, nodes } of violations) {
        found.push(`${colorScheme}, ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      }
    }
  }
  return found;
}
