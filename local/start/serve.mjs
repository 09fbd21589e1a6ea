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
  const servedir = fileURLToPath(new URL('../out/page', import.meta.url));
  try {
    const served = await context.serve({ servedir, host: '127.0.0.1', ...(port && { port }) });
    return { address: `http://localhost:${served.port}/`, stop: () => context.dispose() };
  } catch (error) {
    throw new Error(
      `Serving the page failed: ${error instanceof Error ? error.message : error}. If another program uses that port, set PORT to another number, or leave it out for a free one.`,
      { cause: error },
    );
  }
}
