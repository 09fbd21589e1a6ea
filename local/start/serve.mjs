import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

/**
 * Serves the built page to this computer alone, as it is.
 *
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 */
export async function servePage() {
  const servedir = fileURLToPath(new URL('../out/page', import.meta.url));
  return serve(await esbuild.context({}), { servedir });
}

/**
 * @param {esbuild.BuildContext} context
 * @param {{ servedir: string, port?: number | undefined }} place a free port if none is given
 */
export async function serve(context, { servedir, port }) {
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
