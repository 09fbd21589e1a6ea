import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { addonFiles } from './addonFiles.mjs';
import { univerPatches } from './univerPatches.mjs';

const local = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(local, 'out');
export const PAGE = join(out, 'page');
const dist = join(local, '..', 'dist');

/** The Node host as one CommonJS file: Univer's own modules load neither in Node nor in Jest. */
export async function buildHost() {
  await build({
    entryPoints: [join(local, 'node/index.ts')],
    outfile: join(out, 'host.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // Univer's CommonJS files would bring a second copy of its core beside its ES modules.
    mainFields: ['module', 'main'],
    conditions: ['import'],
    plugins: [univerPatches],
    logLevel: 'warning',
  });
}

/**
 * The page as static files, the built add-on among them.
 *
 * @param {{ addon: import('esbuild').Plugin, watched: boolean }} kind
 * @returns {import('esbuild').BuildOptions}
 */
export function pageOptions({ addon, watched }) {
  return {
    entryPoints: [
      { in: join(local, 'page/main.ts'), out: 'page' },
      { in: join(local, 'page/page.css'), out: 'page' },
      { in: join(local, 'page/index.html'), out: 'index' },
      { in: 'addon:Code.js', out: 'Code' },
      { in: 'addon:sidebar.html', out: 'sidebar' },
    ],
    outdir: PAGE,
    bundle: true,
    platform: 'browser',
    format: 'esm',
    loader: { '.html': 'copy' },
    // Univer's hyphenation of forty languages then waits in files that nobody asks for.
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"', WATCHED: String(watched) },
    minify: !watched,
    plugins: [univerPatches, addon],
    logLevel: 'warning',
  };
}

/** Makes room for the page: nothing of an earlier one stays. */
export async function clearPage() {
  await rm(PAGE, { recursive: true, force: true });
  await mkdir(PAGE, { recursive: true });
}

/** The page with what stands in `dist/`. */
export async function buildPage() {
  await clearPage();
  const addon = addonFiles({ make: (name) => readFile(join(dist, name), 'utf8') });
  await build(pageOptions({ addon, watched: false }));
}
