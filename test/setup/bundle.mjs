/** Before the tests of the bundle: `dist/`, and the readable twin that local runs use in its place. */
import { distOnce, readableOnce } from '../../local/build/once.mjs';

export default async function setup() {
  await Promise.all([distOnce(), readableOnce()]);
}
