import { longTests } from '../../campaign';
import type { Page } from 'playwright-core';
import { BY_CLOCK } from '../../browser/patience';
import { createLogistics, isReady, openPage, openSidebar } from '../../browser/page';

const story = longTests({ of: 7, few: 4 });

/** Univer’s `LifecycleStages.Steady`; its modules do not load under Jest. */
const STEADY = 3;

story(
  'a cell whose validation is never satisfied refuses what is typed, and says why',
  async () => {
    const page = await openPage();
    await page.evaluate(async () => {
      const { SpreadsheetApp } = window.host.globals();
      const rule = SpreadsheetApp.newDataValidation()
        .requireFormulaSatisfied('=1=0')
        .setAllowInvalid(false)
        .setHelpText('Rate in the sidebar.')
        .build();
      const sheet = SpreadsheetApp.getActive().getActiveSheet();
      sheet.getRange(2, 2, 2, 1).setDataValidations([[rule], [rule]]);
      sheet.getRange(2, 2).activate();
      await window.host.settle();
    });
    await refusesTyping(page);
    await page.getByRole('button', { name: 'OK' }).click();
    await page.getByText('Saved in this browser').waitFor();
    await page.reload();
    await isReady(page);
    await page.evaluate(async () => {
      window.host.globals().SpreadsheetApp.getActive().getActiveSheet().getRange(3, 2).activate();
      await window.host.settle();
    });
    await refusesTyping(page);
  },
);

async function refusesTyping(page: Page): Promise<void> {
  // A page of Univer's shows no dialog before that.
  await page.waitForFunction(
    (steady) => window.host.context.api.getCurrentLifecycleStage() >= steady,
    STEADY,
    BY_CLOCK,
  );
  // From the menu into the grid.
  await page.getByRole('button', { name: 'Extensions' }).focus();
  await page.keyboard.press('F6');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await page.getByText('Rate in the sidebar.').first().waitFor();
  const values = await page.evaluate(() => {
    const sheet = window.host.globals().SpreadsheetApp.getActive().getActiveSheet();
    return sheet.getRange(2, 2, 2, 1).getValues();
  });
  expect(values).toEqual([[''], ['']]);
}

/** Waits until nothing is left that would be said in the place of what comes. */
async function isQuiet(page: Page): Promise<void> {
  await page.evaluate(() => window.host.settle());
  await page.getByText('Saved in this browser').waitFor();
}

story('properties are kept with the workbook, and Start over forgets them', async () => {
  const page = await openPage();
  await page.evaluate(() => {
    const { PropertiesService } = window.host.globals();
    PropertiesService.getDocumentProperties().setProperty('mode', 'hidden');
    window.host.as('AB', () => PropertiesService.getUserProperties().setProperty('mine', '3'));
  });
  await page.getByText('Saved in this browser').waitFor();
  await page.reload();
  await isReady(page);
  expect(await page.evaluate(() => window.host.properties.save())).toEqual({
    document: { mode: 'hidden' },
    users: { AB: { mine: '3' } },
  });

  await page.getByRole('button', { name: 'Start over' }).click();
  const emptied = page.waitForNavigation();
  await page.getByRole('button', { name: 'Delete and start over' }).click();
  await emptied;
  await isReady(page);
  expect(await page.evaluate(() => window.host.properties.save())).toEqual({
    document: {},
    users: {},
  });
});

describe('Rate as', () => {
  const user = () => window.host.user;

  story('makes the add-on run as who is chosen, on any tab, and opens their sidebar', async () => {
    const page = await openPage();
    const sidebar = await openSidebar(page);
    await createLogistics(sidebar);
    await sidebar.getByText('Created:').waitFor();
    await page.evaluate(() => {
      const book = window.host.globals().SpreadsheetApp.getActive();
      book.getSheetByName('Team')?.getRange(1, 1).activate();
    });
    expect(await page.evaluate(user)).toBe('lead');

    await isQuiet(page);
    await page.getByLabel('Rate as').selectOption('AB');
    await page.getByText('Rating as AB. This tab has no column for AB').waitFor();
    expect(await page.evaluate(user)).toBe('AB');
    // The one that told what was created was somebody else's.
    await sidebar.getByText('Created:').waitFor({ state: 'detached' });
    await sidebar.getByRole('button', { name: 'Create sheets' }).waitFor();

    await page.getByLabel('Rate as').selectOption('');
    await page.getByText('Nobody is rating.').waitFor();
    expect(await page.evaluate(user)).toBe('lead');
  });

  story(
    'waits for Enter while somebody goes through the list by keys, and leaves them the focus',
    async () => {
      const page = await openPage();
      await createLogistics(await openSidebar(page));
      const list = page.getByLabel('Rate as');
      await isQuiet(page);
      await list.focus();
      await page.keyboard.type('A');
      await page.getByText('Press Enter to rate as AB.').waitFor();
      expect(await page.evaluate(user)).toBe('lead');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByText('Rating as CD.').waitFor();
      expect(await page.evaluate(user)).toBe('CD');
      // Once their sidebar is there, what they type still goes into the grid.
      await page.frameLocator('iframe').getByRole('button', { name: 'Create sheets' }).waitFor();
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => document.activeElement?.closest('#grid') !== null)).toBe(
        true,
      );
    },
  );
});

story('what the script appends to its HTML stands in the sidebar', async () => {
  const page = await openPage();
  await page.evaluate(() => {
    const { HtmlService, SpreadsheetApp } = window.host.globals();
    const html = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Hub Reflection');
    SpreadsheetApp.getUi().showSidebar(html.append('<p>Appended at the end.</p>'));
  });
  const sidebar = page.frameLocator('iframe');
  await sidebar.getByText('Appended at the end.').waitFor();
  await sidebar.getByRole('button', { name: 'Create sheets' }).waitFor();
});

story(
  'a highlight on the page comes with two entries in one breath, and follows a new column',
  async () => {
    const page = await openPage();
    const [nothing, before, after] = await page.evaluate(async () => {
      const { host } = window;
      const { SpreadsheetApp } = host.globals();
      const sheet = SpreadsheetApp.getActive().getActiveSheet();
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied('=$G2="Misaligned"')
        .setBackground('#ff0000')
        .setRanges([sheet.getRange(2, 1, 3, 7)])
        .build();
      sheet.setConditionalFormatRules([rule]);
      sheet.getRange(2, 6).setValues([['=HUB_ALIGNMENT(A2:D4)']]);
      const look = async () => (await host.look('Sheet1', 3, 1)).background;
      const seen = [await look()];
      host.type('Sheet1', [3, 1], 'AB');
      host.type('Sheet1', [3, 4], 'CD');
      seen.push(await look());
      host.workbook.getActiveSheet().insertColumnBefore(4);
      seen.push(await look());
      return seen;
    });
    expect([nothing, before, after]).toEqual([null, '#ff0000', '#ff0000']);
  },
);

story(
  'a second tab keeps nothing and says so, until it is reloaded once the first is closed',
  async () => {
    const page = await openPage();
    const second = await page.context().newPage();
    await second.goto(page.url());
    await isReady(second);
    await second.locator('#elsewhere').waitFor();
    expect(await second.getByRole('button', { name: 'Start over' }).isDisabled()).toBe(true);

    // A tab that is reloaded goes on keeping, and the other goes on not doing so.
    await page.bringToFront();
    await page.reload();
    await isReady(page);
    expect(await page.locator('#elsewhere').isVisible()).toBe(false);

    await page.close();
    await second.bringToFront();
    await second.reload();
    await isReady(second);
    expect(await second.locator('#elsewhere').isVisible()).toBe(false);
    await second.evaluate(() => window.host.type('Sheet1', [1, 1], 'kept'));
    await second.getByText('Saved in this browser').waitFor();
  },
);
