/** Finds a Chromium to drive, and installs Debian's where that can be done without asking. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** What a Chromium without a screen, a sandbox of its own or a network needs to be told. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @returns {string} the path of its program */
export function findChromium() {
  const found = installed() ?? (installDebians() ? installed() : undefined);
  if (found) return found;
  throw new Error(
    'Looking for Chromium failed: none was found. Install Chromium or Google Chrome (on Debian: apt-get install chromium), or put the path of one into CHROMIUM; then run this again.',
  );
}

function installed() {
  const named = process.env.CHROMIUM;
  return named && existsSync(named) ? named : PLACES.find((place) => existsSync(place));
}

/** Packages can be installed unasked by root on Debian and what descends from it, and nowhere else. */
function installDebians() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log('Installing Debian’s Chromium (a minute, once) …');
  const run = (/** @type {string[]} */ ...words) =>
    spawnSync('apt-get', words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return run('update') && run('install', '-y', '--no-install-recommends', 'chromium');
}
