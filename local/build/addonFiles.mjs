/** The built add-on among the files of the page. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Of all this the add-on is made. */
const SOURCES = ['src', 'sidebar'];

/**
 * Takes `addon:Code.js` and `addon:sidebar.html` for files with what `make` gives for their name.
 *
 * @param {{ make: (name: string) => Promise<string> }} how
 * @returns {import('esbuild').Plugin}
 */
export const addonFiles = ({ make }) => ({
  name: 'addon-files',
  setup(build) {
    build.onResolve({ filter: /^addon:/ }, async ({ path }) => ({
      path: path.slice('addon:'.length),
      namespace: 'addon',
      // Here, since esbuild then notes their state before `make` reads them: an edit made while
      // `make` is at work is one that it sees.
      ...(await sources()),
    }));
    build.onLoad({ filter: /.*/, namespace: 'addon' }, async ({ path }) => {
      try {
        return { contents: await make(path), loader: 'copy' };
      } catch (error) {
        return { errors: [{ text: `${path} was not built: ${whyNot(error)}` }] };
      }
    });
  },
});

/** What esbuild looks after: by itself it would not know of what is bundled apart. */
async function sources() {
  const entries = await Promise.all(
    SOURCES.map((folder) => readdir(join(root, folder), { recursive: true, withFileTypes: true })),
  );
  const paths = (/** @type {boolean} */ folders) =>
    entries
      .flat()
      .filter((entry) => entry.isDirectory() === folders)
      .map((entry) => join(entry.parentPath, entry.name));
  return {
    watchFiles: paths(false),
    watchDirs: [...SOURCES.map((folder) => join(root, folder)), ...paths(true)],
  };
}

/** esbuild has told its own errors by now. @param {unknown} error */
function whyNot(error) {
  if (!(error instanceof Error)) return String(error);
  return 'errors' in error ? 'mend what is said above.' : (error.stack ?? error.message);
}
