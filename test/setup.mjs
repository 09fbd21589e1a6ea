/** Before all tests: what they run against is built anew from what they test, and served. */
import { build } from '../local/build.mjs';
import { buildHost, buildPage } from '../local/bundles.mjs';
import { findChromium } from '../local/chromium.mjs';
import { servePage } from '../local/serve.mjs';

export default async function setup() {
  await build();
  await Promise.all([buildHost(), buildPage()]);
  const { address, stop } = await servePage();
  process.env.CHROMIUM = findChromium();
  process.env.PAGE = address;
  globalThis.stopServing = stop;
}
