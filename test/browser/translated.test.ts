import type { FrameLocator, Page } from 'playwright-core';
import { ballot, isSaved, openLogistics, ratings } from './scorePage';

/**
 * What a tool that translates pages does, as Google Translate in Chrome: each text goes, and the
 * translation comes in its place, now and after every change. This one leaves the words as they are,
 * and, as extensions do, takes no notice of a page that asks not to be translated.
 */
function translate(root: Element): void {
  const page = root.ownerDocument;
  const font = (content: Node | string): HTMLElement => {
    const element = page.createElement('font');
    element.append(content);
    return element;
  };
  const replaceTexts = (): void => {
    const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode()) found.push(texts.currentNode as Text);
    for (const text of found) {
      if (text.data.trim() === '' || text.parentElement?.closest('font, script, style')) continue;
      text.replaceWith(font(font(text.data)));
    }
  };
  replaceTexts();
  new MutationObserver(replaceTexts).observe(page.body, {
    ...{ subtree: true, childList: true, characterData: true },
  });
}

/** Goes through every view, and tells what people read at each stop. */
async function walk(
  page: Page,
  sidebar: FrameLocator,
): Promise<{ readonly read: readonly string[]; readonly methods: readonly string[] }> {
  const [read, methods]: [string[], string[]] = [[], []];
  const look = async (): Promise<void> => {
    read.push(await sidebar.getByRole('main').innerText());
  };
  const button = (name: string | RegExp) => sidebar.getByRole('button', { name, exact: true });
  const press = async (name: string | RegExp): Promise<void> => button(name).click();

  await look();
  await sidebar.getByRole('radio', { name: 'Open', exact: true }).check();
  await sidebar.getByRole('radio').first().check();
  await look();
  await sidebar.getByRole('radio', { name: 'as an organization' }).check();
  for (const name of ['membership', 'connections', 'culture']) {
    await sidebar.getByRole('checkbox', { name }).uncheck();
  }
  const team = sidebar.getByLabel('Team', { exact: true });
  const members = await team.inputValue();
  for (const entered of ['', 'AB', members]) {
    await team.fill(entered);
    await press('Create sheets');
    await button('Create sheets').and(sidebar.locator(':enabled')).waitFor();
    await look();
  }

  await sidebar.getByRole('tab', { name: 'Score' }).click();
  await button(/^AB/).waitFor();
  await look();
  await press(/^AB/);
  await button('Change initials').waitFor();
  await look();
  await press(/^Support logistics/);
  for (const rating of '3?1242') {
    const method = sidebar.getByRole('heading', { level: 3 });
    methods.push(await method.innerText());
    await method.focus();
    await page.keyboard.press(rating);
    await isSaved(sidebar);
    await look();
  }
  await press(/^Add strategy: Build/);
  await page.keyboard.type('We meet on Mondays');
  await page.keyboard.press('Escape');
  await isSaved(sidebar);
  await look();
  await press('Back to sub-sections');
  await look();

  await sidebar.getByRole('tab', { name: 'Results' }).click();
  const region = sidebar.getByRole('region', { name: 'Support logistics' });
  await region.getByRole('button', { name: 'Reveal' }).waitFor();
  await look();
  await region.getByRole('button', { name: 'Reveal' }).click();
  await region.getByRole('button', { name: 'Reveal now' }).waitFor();
  await look();
  await region.getByRole('button', { name: 'Reveal now' }).click();
  await region.getByRole('img').waitFor();
  await region.getByRole('status').filter({ hasText: 'revealed' }).waitFor();
  await look();
  await press('Copy tallies');
  await sidebar.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
  await look();
  await press('Check workbook');
  await sidebar.getByRole('status').filter({ hasText: 'again' }).waitFor();
  await button('Check workbook').and(sidebar.locator(':enabled')).waitFor();
  await look();
  await sidebar.getByText('Correct initials').click();
  await sidebar.getByLabel('New initials').fill('AX');
  await press('Correct');
  await sidebar.getByRole('status').filter({ hasText: 'is now AX' }).waitFor();
  await look();
  return { read, methods };
}

test('a page whose texts a tool replaces shows on every view what it shows without one', async () => {
  const plain = await openLogistics();
  const wanted = await walk(plain.page, plain.sidebar);
  await plain.page.close();

  const { page, sidebar } = await openLogistics();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await sidebar.locator('html').evaluate(translate);
  const { read, methods } = await walk(page, sidebar);
  expect(read).toEqual(wanted.read);
  expect(await sidebar.locator('main font').count()).toBeGreaterThan(100);
  const kept = await ballot(page, 'AX');
  expect(methods).toEqual(kept.map(({ text }) => text));
  expect(ratings(kept)).toBe('3?1242');
  expect(errors).toEqual([]);
});

test('the page asks tools not to translate it', async () => {
  const { sidebar } = await openLogistics();
  for (const part of [sidebar.locator('html'), sidebar.getByRole('main')]) {
    expect(await part.getAttribute('lang')).toBe('en');
    expect(await part.getAttribute('translate')).toBe('no');
    expect(await part.getAttribute('class')).toBe('notranslate');
  }
});
