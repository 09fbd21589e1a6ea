// Makes of the probe what Google runs, with the manifest of the add-on, and so with its permissions.

import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { pageOf, scriptOf } from '../build/build.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const PROBE = `${root}local/out/probe`;

export async function buildProbe() {
  const [code, page] = await Promise.all([
    scriptOf('local/probe/script/main.ts'),
    pageOf('local/probe/page', { script: 'main.ts', minify: false }),
  ]);
  await rm(PROBE, { recursive: true, force: true });
  await mkdir(PROBE, { recursive: true });
  await Promise.all([
    writeFile(`${PROBE}/Code.js`, code),
    writeFile(`${PROBE}/sidebar.html`, page),
    copyFile(`${root}appsscript.json`, `${PROBE}/appsscript.json`),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildProbe();
