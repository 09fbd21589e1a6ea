import { readFile } from 'node:fs/promises';

const asPublished = /(this\._waitingCommandQueue = \[\];\s*\}, )100\)/;

/**
 * Univer waits 100 ms after a change before it calculates, and takes no setting for that. A rating
 * has to reach its highlight within 300 ms, so the bundles wait for the end of the change only.
 */
export const quickCalculation = {
  name: 'quick-calculation',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onLoad({ filter: /sheets-formula[\\/]lib[\\/]es[\\/]index\.js$/ }, async ({ path }) => {
      const published = await readFile(path, 'utf8');
      if (!asPublished.test(published)) {
        throw new Error(
          `${path} has no wait of 100 ms any more: look whether this is still needed.`,
        );
      }
      return {
        contents: published.replace(asPublished, (_, before) => `${before}0)`),
        loader: 'js',
      };
    });
  },
};
