/** Before the probe asks the local host: both. */
import { hostOnce, probeOnce } from '../../local/build/once.mjs';

export default async function setup() {
  await Promise.all([hostOnce(), probeOnce()]);
}
