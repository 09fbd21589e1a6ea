import { cp, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { univerPatches } from './univerPatches.mjs';

const local = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(local, 'out');
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

/** The page as static files, the built add-on among them. */
export async function buildPage() {
  const page = join(out, 'page');
  await rm(page, { recursive: true, force: true });
  await mkdir(page, { recursive: true });
  await build({
    entryPoints: [
      { in: join(local, 'page/main.ts'), out: 'page' },
      { in: join(local, 'page/page.css'), out: 'page' },
    ],
    outdir: page,
    bundle: true,
    platform: 'browser',
    format: 'esm',
    // Univer's hyphenation of forty languages then waits in files that nobody asks for.
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    minify: true,
    plugins: [univerPatches],
    logLevel: 'warning',
  });
  await cp(join(local, 'page/index.html'), join(page, 'index.html'));
  await cp(join(dist, 'Code.js'), join(page, 'Code.js'));
  await cp(join(dist, 'sidebar.html'), join(page, 'sidebar.html'));
}
