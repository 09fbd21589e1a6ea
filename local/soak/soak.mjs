/**
 * Runs every campaign whole: each fault at each place, then random stories until the time is over.
 * `npm run soak -- --minutes 10 --seed 7`; without a time, every campaign once.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const began = Date.now();

try {
  const { minutes, seed } = readChoices();
  const { places, stories } = findCampaigns();
  console.log(`Campaigns at every place: ${places.join(', ')}`);
  console.log(`Random stories: ${stories.join(', ')}`);
  console.log(`Seed ${seed}${minutes ? `, for ${minutes} minutes` : ', each once'}`);
  const ended = [
    run(places, { name: 'places', seed, until: 0 }),
    run(stories, { name: 'stories', seed, until: began + minutes * 60_000 }),
  ];
  if (ended.some((status) => status !== 0)) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @returns {{ minutes: number, seed: number }} */
function readChoices() {
  const { values } = parseArgs({
    options: { minutes: { type: 'string', default: '0' }, seed: { type: 'string' } },
  });
  const minutes = Number(values.minutes);
  const seed = Number(values.seed ?? began % 2 ** 31);
  if (minutes >= 0 && Number.isInteger(seed) && Math.abs(seed) < 2 ** 31) return { minutes, seed };
  throw new RangeError(
    `The soak did not start: it was given ${JSON.stringify(values)}. Give --minutes a number, and --seed a whole number below 2147483648; or leave them out.`,
  );
}

/** Every test file that asks for places or for stories, so that none has to be listed. */
function findCampaigns() {
  const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .map((name) => join(root, 'test', name))
    .filter((file) => /\.test\.tsx?$/.test(file))
    .sort();
  const imports = (/** @type {RegExp} */ wanted) =>
    files
      .filter((file) => wanted.test(readFileSync(file, 'utf8')))
      .map((file) => relative(root, file).replaceAll('\\', '/'));
  return {
    places: imports(/import \{[^}]*\b(places|someOf|longTests)\w*[^}]*\} from '[^']*\/campaign'/),
    stories: imports(/import \{[^}]*\btell\b[^}]*\} from '[^']*\/campaign'/),
  };
}

/**
 * @param {readonly string[]} files
 * @param {{ name: string, seed: number, until: number }} choice `until` when stories may go on
 */
function run(files, { name, seed, until }) {
  const counts = join(root, 'local/out', `soak-${name}.json`);
  rmSync(counts, { force: true });
  // A test that tells stories may go on for all that time, and an hour.
  const patience = Math.max(0, until - Date.now()) + 3_600_000;
  const asked = [
    ...[`--seed=${seed}`, '--testTimeout', String(patience)],
    ...['--json', '--outputFile', counts, '--runTestsByPath'],
  ];
  return spawnSync(process.execPath, [jest, ...asked, ...files], {
    cwd: root,
    env: { ...process.env, SOAK: 'yes', SOAK_UNTIL: String(until) },
    stdio: 'inherit',
  }).status;
}
