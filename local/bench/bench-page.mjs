/** Times the page of `npm start` in a real Chromium. */
import { chromium } from 'playwright-core';
import { findChromium, FLAGS } from '../start/chromium.mjs';
import { servePage } from '../start/serve.mjs';

/** Prints how long people wait for the page, for sheets, and for a highlight. */
export async function timePage() {
  const { address, stop } = await servePage();
  const browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const start = performance.now();
  await page.goto(address);
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
  console.log(`The page is ready after ${(performance.now() - start).toFixed(0)} ms`);
  const { creation, highlights } = await page.evaluate(measure);
  console.log(`Four sheets of domain 2 for 12 members are created in ${creation.toFixed(0)} ms`);
  const [median, slowest] = [highlights[2], highlights[4]].map((time) => time?.toFixed(0));
  console.log(`A rating is highlighted after ${median} ms (slowest of 5: ${slowest} ms)`);
  await browser.close();
  await stop();
}

/** Runs in the page. */
async function measure() {
  const { host } = /** @type {{ host: import('../host/host').Host }} */ (
    /** @type {unknown} */ (window)
  );
  const team = Array.from({ length: 12 }, (_, index) => `M${index + 1} Member`).join('\n');
  const cycle = 'Bench';
  const subsections = ['2.1', '2.2', '2.3', '2.4'];
  let start = performance.now();
  await host.run('prepareSheets', {
    subsections,
    team,
    cycle,
    teamBefore: '',
    faultsSeen: [],
    way: 'open',
  });
  for (const subsection of subsections) await host.run('createSheet', { subsection, cycle });
  await host.settle();
  const creation = performance.now() - start;

  const tab = `Build membership and engagement · ${cycle}`;
  const highlights = [];
  host.type(tab, [6, 3], '1');
  await host.settle();
  for (const rating of ['4', '1', '4', '1', '4']) {
    start = performance.now();
    host.type(tab, [6, 4], rating);
    await host.look(tab, 6, 2);
    highlights.push(performance.now() - start);
  }
  return { creation, highlights: highlights.sort((a, b) => a - b) };
}
