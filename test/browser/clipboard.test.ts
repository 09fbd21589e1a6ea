import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { Setup } from '../../sidebar/server/reply';
import { tableHtml } from '../../sidebar/results/report/tableHtml';
import { tableText } from '../../sidebar/results/report/tableText';
import { tallyTable } from '../../sidebar/results/report/tallyTable';
import { twoSheets } from '../sidebar/results/results';
import { PATIENCE } from './patience';

const ADDRESS = 'http://localhost/sidebar.html';
const sidebar = readFileSync(`${__dirname}/../../dist/sidebar.html`, 'utf8');
const setup: Setup = {
  domains: [],
  team: '',
  teamFault: null,
  leftOut: [],
  draft: null,
  rubric: { tab: null, faults: [] },
  cycles: [twoSheets.cycle],
  suggestedCycle: twoSheets.cycle,
  functions: [],
  sheets: [],
};
const counted = tallyTable(twoSheets, { initials: false });

let browser: Browser;
beforeAll(async () => {
  const executablePath = process.env['CHROMIUM'] ?? '';
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'], timeout: PATIENCE });
});
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

/** The built sidebar at its results, with answers in place of a server. */
async function openResults(limits: () => void = () => undefined): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 300, height: 800 } });
  page.setDefaultTimeout(PATIENCE);
  await page.route(ADDRESS, (route) => route.fulfill({ body: sidebar, contentType: 'text/html' }));
  await page.addInitScript(
    (answers: Readonly<Record<string, unknown>>) => {
      type Handler = (answer: unknown) => void;
      const run = (handler: Handler): unknown =>
        new Proxy(
          {},
          {
            get: (_, name) => {
              if (name === 'withSuccessHandler') return run;
              if (name === 'withFailureHandler') return () => run(handler);
              return () => setTimeout(handler, 0, answers[String(name)]);
            },
          },
        );
      Object.assign(globalThis, { google: { script: { run: run(() => undefined) } } });
    },
    { getSetup: setup, getResults: twoSheets },
  );
  await page.addInitScript(limits);
  await page.goto(ADDRESS);
  await page.getByRole('tab', { name: 'Results' }).click();
  return page;
}

async function copyTallies(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Copy tallies' }).click();
  return page.getByRole('status').filter({ hasText: 'cop' }).innerText();
}

/** What a document would receive. */
async function pasted(page: Page): Promise<{ html?: string; text?: string }> {
  await page.evaluate(() => {
    const field = document.createElement('div');
    field.id = 'document';
    field.contentEditable = 'true';
    field.addEventListener('paste', ({ clipboardData }) => {
      field.dataset['html'] = clipboardData?.getData('text/html') ?? '';
      field.dataset['text'] = clipboardData?.getData('text/plain') ?? '';
    });
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('ControlOrMeta+v');
  return page
    .locator('#document')
    .evaluate((field) => ({ ...(field instanceof HTMLElement ? field.dataset : {}) }));
}

function withoutClipboard(): void {
  Object.defineProperty(navigator, 'clipboard', { value: undefined });
}

function withRefusingClipboard(): void {
  const write = (): Promise<void> => Promise.reject(new Error('Not allowed in this frame.'));
  Object.defineProperty(navigator, 'clipboard', { value: { write } });
}

function withoutAnyWay(): void {
  Object.defineProperty(navigator, 'clipboard', { value: undefined });
  document.execCommand = () => false;
}

describe('Copy tallies', () => {
  it('writes the table to the clipboard, as HTML and as text', async () => {
    const page = await openResults();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    expect(await copyTallies(page)).toBe('Copied. Paste it into a document.');
    const { html, text } = await pasted(page);
    expect(text).toBe(tableText(counted));
    expect(html).toContain('<th scope="rowgroup" colspan="6"');
  });

  it.each([
    ['is missing', withoutClipboard],
    ['refuses', withRefusingClipboard],
  ])('answers a copy event where the clipboard %s', async (_, limits) => {
    const page = await openResults(limits);
    expect(await copyTallies(page)).toBe('Copied. Paste it into a document.');
    const { html, text } = await pasted(page);
    expect(text).toBe(tableText(counted));
    expect(html).toContain(tableHtml(counted));
  });

  it('shows the table, selected and focused, where no way is open', async () => {
    const page = await openResults(withoutAnyWay);
    expect(await copyTallies(page)).toContain('Press Ctrl+C (on a Mac ⌘C) to copy.');
    const table = page.getByRole('region', { name: 'Tallies to copy' });
    expect(await table.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('ControlOrMeta+c');
    const { html = '', text = '' } = await pasted(page);
    expect(html).toContain('<table');
    expect(text).toContain('Total for Fall 2026\t2\t3\t2\t1\t8 of 11 ratings');
  });

  it('names members only once Include initials is ticked, and drops its report then', async () => {
    const page = await openResults(withoutClipboard);
    await copyTallies(page);
    expect((await pasted(page)).text).not.toContain('AB');
    await page.getByRole('checkbox', { name: 'Include initials' }).check();
    expect(await page.getByText('Copied. Paste it into a document.').count()).toBe(0);
    await page.locator('#document').evaluate((field) => field.remove());
    await copyTallies(page);
    expect((await pasted(page)).text).toContain('2: AB, CD');
  });
});
