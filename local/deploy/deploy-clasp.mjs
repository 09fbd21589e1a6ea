// Running clasp, which talks to Google, and saying what to do when it does not get through.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const LOG_IN = 'Log in with `npx clasp login`.';
export const TURN_ON_API =
  'Turn on the Apps Script API at https://script.google.com/home/usersettings, and wait two minutes.';
const OTHER_ACCOUNT =
  'Log in with the account that made the script (`npx clasp login`).' +
  ' If its spreadsheet was deleted, delete OWN, and a new one is made.';

/** What Google or clasp says, and what helps. The first that matches holds. */
const REMEDIES = /** @type {const} */ ([
  [/Apps Script API/i, TURN_ON_API],
  [/invalid_grant|invalid_rapt|authentication|credential|scope/i, LOG_IN],
  [/not found|permission/i, OTHER_ACCOUNT],
  [/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONN/, 'Check the internet connection.'],
]);

/** @param {string} found @param {{ own: string }} plan */
export const remedyFor = (found, { own }) =>
  (REMEDIES.find(([pattern]) => pattern.test(found))?.[1] ?? 'Wait a few minutes.').replace(
    'OWN',
    own,
  );

/** Whoever started it adds which command to run again. */
export class Failure extends Error {
  /** @param {{ step: string, found: string, remedy: string }} what */
  constructor({ step, found, remedy }) {
    super(`${step} failed.\nFound: ${found}\nDo: ${remedy}`);
  }
}

/**
 * @param {string} text
 * @returns {unknown} undefined if the text is no JSON
 */
export function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function findClasp() {
  try {
    return fileURLToPath(import.meta.resolve('@google/clasp'));
  } catch {
    throw new Failure({
      step: 'Looking for clasp',
      found: 'the package @google/clasp is not installed.',
      remedy: 'Install what the project needs with `npm ci`.',
    });
  }
}

/**
 * Judge a run by its output, not by `ok` alone: clasp exits 0 after some of its errors.
 * @param {...string} args
 */
export function clasp(...args) {
  // DEBUG makes clasp print its tokens.
  const run = start(args, { DEBUG: '' });
  const said = [run.error?.message, run.stderr, run.stdout].find((text) => text?.trim());
  return { ok: run.status === 0, output: run.stdout, found: said?.trim() ?? 'clasp said nothing.' };
}

/**
 * Makes a script, and its spreadsheet unless one is named. clasp makes that first; if Google then
 * refuses the script, the spreadsheet's id stands in nothing but what clasp notes of its steps, tokens
 * among them. Of this no more than the id may leave, and the last line, which says what failed.
 *
 * @param {...string} args
 */
export function createScript(...args) {
  const run = start(['create-script', ...args], { DEBUG: 'clasp:core' });
  const last = run.status === null ? 'clasp was stopped.' : run.stderr.trim().split('\n').pop();
  return {
    scriptId: /\/d\/([\w-]+)\/edit/.exec(run.stdout)?.[1],
    parentId: /Created container ([\w-]+)/.exec(run.stderr)?.[1],
    found: run.error?.message || last || 'clasp said nothing.',
  };
}

/**
 * @param {readonly string[]} args
 * @param {{ DEBUG: string }} noted of which of its parts clasp notes its steps
 */
function start(args, noted) {
  return spawnSync(process.execPath, [findClasp(), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...noted },
  });
}
