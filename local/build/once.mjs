/** What the set-ups of several kinds of tests need is built once for all of them in a run. */
import { build } from './build.mjs';
import { buildProbe } from '../probe/build.mjs';
import { buildHost } from './bundles.mjs';

/** @param {() => Promise<void>} make */
function once(make) {
  /** @type {Promise<void> | undefined} */
  let made;
  return () => (made ??= make());
}

export const distOnce = once(() => build());
export const readableOnce = once(() => build({ readable: true }));
export const hostOnce = once(buildHost);
export const probeOnce = once(buildProbe);
