/** Before all tests: what they run against is built anew from what they test, and served. */
import { build } from '../local/build/build.mjs';
import { buildHost, buildPage } from '../local/build/bundles.mjs';
import { findChromium } from '../local/start/chromium.mjs';
import { servePage } from '../local/start/serve.mjs';

export default async function setup() {
  await build();
  await Promise.all([buildHost(), buildPage()]);
  const { address, stop } = await servePage();
  process.env.CHROMIUM = findChromium();
  process.env.PAGE = address;
  globalThis.stopServing = stop;
}
