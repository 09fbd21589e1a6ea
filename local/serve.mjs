import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

/**
 * Serves the built page to this computer alone.
 *
 * @param {number} [port] a free one if none is given
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 */
export async function servePage(port) {
  const context = await esbuild.context({});
  const served = await context.serve({
    servedir: fileURLToPath(new URL('out/page', import.meta.url)),
    host: '127.0.0.1',
    ...(port === undefined ? {} : { port }),
  });
  return { address: `http://localhost:${served.port}/`, stop: () => context.dispose() };
}
