/** Before all tests: what they run against is built anew from what they test. */
import { build } from '../local/build.mjs';
import { buildHost, buildPage } from '../local/bundles.mjs';
import { findChromium } from '../local/chromium.mjs';

export default async function setup() {
  process.env.CHROMIUM = findChromium();
  await build();
  await Promise.all([buildHost(), buildPage()]);
}
