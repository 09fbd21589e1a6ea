/** Before tests in a browser: the page with what Google would run, served, and a browser. */
import { buildPage } from '../../local/build/bundles.mjs';
import { distOnce, hostOnce, probeOnce, readableOnce } from '../../local/build/once.mjs';
import { findChromium } from '../../local/start/chromium.mjs';
import { servePage } from '../../local/start/serve.mjs';

export default async function setup() {
  await Promise.all([distOnce(), readableOnce(), hostOnce(), probeOnce()]);
  await buildPage();
  const { address, stop } = await servePage();
  process.env.CHROMIUM = findChromium();
  process.env.PAGE = address;
  globalThis.stopServing = stop;
}
