/**
 * Brings a fresh clone to where everything else can run: the packages of the lock file. Uses nothing
 * but Node, since nothing else is there yet.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const INSTALLED = `${root}node_modules/.package-lock.json`;

if (!isInstalled()) {
  console.log('Installing packages (a minute, the first time) …');
  // Not `npm ci`: that gives up if the registry lacks a package that only other systems would use.
  const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('Installing packages failed. Connect to the internet, then run this again.');
    process.exit(1);
  }
}

/** Whether every package of the lock file that this machine can use stands in its version. */
function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  const [wanted, found] = [`${root}package-lock.json`, INSTALLED].map(
    (file) => JSON.parse(readFileSync(file, 'utf8')).packages,
  );
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' || entry.optional || entry.peer || found[path]?.version === entry.version,
  );
}
