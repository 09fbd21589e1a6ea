import * as esbuild from 'esbuild';
import { addonFiles } from '../build/addonFiles.mjs';
import { buildCode, buildSidebar } from '../build/build.mjs';
import { clearPage, PAGE, pageOptions } from '../build/bundles.mjs';
import { serve } from './serve.mjs';

/**
 * Serves the page, built anew on every edit of `src`, `sidebar` or `local/page` and what it uses. An
 * open page hears of it at `/esbuild`. A build that fails is told in the terminal, and the next edit
 * is the next attempt.
 *
 * @param {number} [port] a free one if none is given
 */
export async function serveWatched(port) {
  const addon = addonFiles({
    make: (name) => (name === 'Code.js' ? buildCode : buildSidebar)({ readable: true }),
  });
  const options = pageOptions({ addon, watched: true });
  await clearPage();
  const context = await esbuild.context({
    ...options,
    plugins: [...(options.plugins ?? []), told()],
  });
  const served = await serve(context, { servedir: PAGE, port });
  await context.watch();
  return served;
}

/** Says in the terminal what an edit came to, where the page cannot. @returns {esbuild.Plugin} */
function told() {
  let failed = false;
  return {
    name: 'told',
    setup(build) {
      build.onEnd(({ errors }) => {
        if (errors.length > 0) console.log('Not built. Mend it, and save: the page waits.');
        else if (failed) console.log('Built again: the open page reloads itself.');
        failed = errors.length > 0;
      });
    },
  };
}
