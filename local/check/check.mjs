/**
 * Format, style and types: `npm run check`. The parts run side by side, and each remembers what it
 * found right, by content and not by date: so a new clone comes to the same verdict, only later.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const memory = join(root, 'local/out/check');
const { resolve } = createRequire(import.meta.url);

/** Each has a compile of its own, which knows no more than the folder may. */
const COMPILED = ['src/core', 'src', 'sidebar', 'local', 'test'];

/** @typedef {{ name: string, tool: string, args: string[] }} Part */

/** The longest first. @type {readonly Part[]} */
const parts = [
  { name: 'style', tool: 'eslint', args: ['.', ...cache('eslint')] },
  ...[...COMPILED].reverse().map(types),
  { name: 'format', tool: 'prettier', args: ['--check', '.', ...cache('prettier')] },
];

/** @param {string} tool */
function cache(tool) {
  return ['--cache', '--cache-strategy=content', `--cache-location=${join(memory, tool)}`];
}

/** @param {string} folder @returns {Part} */
function types(folder) {
  const file = join(memory, `${folder.replace('/', '-')}.tsbuildinfo`);
  const args = ['-p', folder, '--pretty', '--incremental', '--tsBuildInfoFile', file];
  return { name: `types of ${folder}`, tool: 'typescript', args };
}

/** The program of a package. @param {string} tool */
function programOf(tool) {
  const manifest = resolve(`${tool}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(dirname(manifest), typeof bin === 'string' ? bin : (bin[tool] ?? bin.tsc));
}

/** Whether nothing was found. @param {Part} part @returns {Promise<boolean>} */
function passes({ name, tool, args }) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [programOf(tool), ...args], { cwd: root });
    /** @type {Buffer[]} */
    const said = [];
    child.stdout.on('data', (chunk) => said.push(chunk));
    child.stderr.on('data', (chunk) => said.push(chunk));
    child.on('error', fail);
    child.on('close', (code) => {
      const warned = tool === 'eslint' && said.length > 0;
      if (code !== 0 || warned) console.log(`${name}:\n${Buffer.concat(said).toString().trim()}\n`);
      done(code === 0);
    });
  });
}

/** Takes parts until none is left. @param {Part[]} waiting @param {string[]} failed */
async function work(waiting, failed) {
  for (let part = waiting.shift(); part; part = waiting.shift()) {
    if (!(await passes(part))) failed.push(part.name);
  }
}

mkdirSync(memory, { recursive: true });
/** @type {string[]} */
const failed = [];
const waiting = [...parts];
await Promise.all(Array.from({ length: availableParallelism() }, () => work(waiting, failed)));
if (failed.length > 0) {
  console.log(`Not right: ${failed.join(', ')}. \`npm run format\` mends the format.`);
  process.exitCode = 1;
} else {
  console.log('Format, style and types are right.');
}
