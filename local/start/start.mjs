/** Builds the add-on and its page, serves them, and follows every edit until it is stopped. */
import { serveWatched } from './watch.mjs';

try {
  const { address } = await serveWatched(wantedPort(process.env.PORT));
  console.log(`Hub Reflection runs at ${address} (press Ctrl+C to stop)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** @param {string | undefined} given */
function wantedPort(given) {
  if (!given) return undefined;
  if (/^\d{1,5}$/.test(given) && Number(given) > 0 && Number(given) < 65_536) return Number(given);
  throw new RangeError(
    `Starting failed: PORT is "${given}". Give a number from 1 to 65535, or leave PORT out for a free one.`,
  );
}
