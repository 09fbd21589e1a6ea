/** Takes the README's picture of the page anew. `npm run picture` */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build, exportsOf } from '../build/build.mjs';
import { buildPage } from '../build/bundles.mjs';
import { findChromium, FLAGS } from '../start/chromium.mjs';
import { servePage } from '../start/serve.mjs';

const TEAM = 'AB Ada Byron\nCD Cy Diaz\nEF Eve Fox\nGH Gus Hart\nIJ Ida Jansen';
const TAB = 'Support logistics · Fall 2026';
/** Ratings on the six methods of "Support logistics", by rows of its sheet. */
const RATINGS = { 6: '14423', 7: '33343', 8: '22122', 9: '4434?', 11: '31421', 12: '33433' };
const PICTURE = fileURLToPath(new URL('picture.png', import.meta.url));

await build();
await buildPage();
const { address, stop } = await servePage();
const browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS });
const page = await browser.newPage({ viewport: { width: 1820, height: 720 } });
await page.goto(address);
await page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
await page.getByRole('button', { name: 'Extensions' }).click();
await page.keyboard.press('Enter');
await page.getByRole('menuitem', { name: 'Open sidebar' }).click();

const sidebar = page.frameLocator('iframe');
await sidebar.getByLabel('Team', { exact: true }).fill(TEAM);
await sidebar.getByLabel('Cycle', { exact: true }).fill('Fall 2026');
for (const title of ['membership', 'connections', 'culture']) {
  await sidebar.getByRole('checkbox', { name: title }).uncheck();
}
await sidebar.getByRole('radio', { name: 'Open' }).check();
await sidebar.getByRole('button', { name: 'Create sheets' }).click();
await sidebar.getByText('Created:').waitFor();
const { placesFor } = await exportsOf('src/workbook/sheet/places');
await page.evaluate(rate, {
  tab: TAB,
  ratings: RATINGS,
  places: placesFor(TEAM.split('\n').length),
});
await sidebar.getByRole('tab', { name: 'Results' }).click();
await sidebar.getByRole('button', { name: 'Copy tallies' }).waitFor();
await page.evaluate(() => document.fonts.ready);
await page.waitForTimeout(1000);
await page.screenshot({ path: PICTURE });
await browser.close();
await stop();
process.exit();

/**
 * Runs in the page.
 *
 * @param {{ tab: string, ratings: Record<string, string>, places: { firstMember: number, strategies: number } }} given
 */
async function rate({ tab, ratings, places }) {
  const { host } = /** @type {{ host: import('../host/host').Host }} */ (
    /** @type {unknown} */ (window)
  );
  for (const [row, chosen] of Object.entries(ratings)) {
    [...chosen].forEach((rating, index) =>
      host.type(tab, [Number(row), places.firstMember + index], rating),
    );
  }
  host.type(tab, [7, places.strategies], 'A shared calendar and one mailing list');
  await host.settle();
}
