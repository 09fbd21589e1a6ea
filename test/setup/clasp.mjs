/**
 * Before tests of deploying: the real clasp as one file. Its packages are thousands, and finding and
 * reading them is half of every start; each of these tests starts it several times.
 */
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const installed = fileURLToPath(import.meta.resolve('@google/clasp'));
const out = fileURLToPath(new URL('../../local/out/clasp', import.meta.url));

export default async function setup() {
  process.env.CLASP = join(out, 'build/src/index.mjs');
  await build({
    entryPoints: [installed],
    outfile: process.env.CLASP,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // What of it is CommonJS asks for Node's own modules.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    logLevel: 'error',
  });
  await mkdir(out, { recursive: true });
  // It reads its version from there.
  await copyFile(join(dirname(installed), '../../package.json'), join(out, 'package.json'));
}
