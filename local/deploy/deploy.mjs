// Puts the built add-on, or the probe, into Google Sheets, so that nobody has to know clasp.

import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  clasp,
  Failure,
  LOG_IN,
  parseJson,
  remedyFor,
  ROOT,
  TURN_ON_API,
} from './deploy-clasp.mjs';
import { address, checkScriptsAllowed, create } from './create.mjs';
import { filesOf, readProject } from './plan.mjs';

/** @typedef {import('./plan.mjs').Plan} Plan */

/** @type {Plan} */
const ADDON = {
  command: 'npm run deploy',
  title: 'Hub Reflection',
  folder: 'dist',
  build: 'npm run build',
  next: 'Open it, or reload it if it is open, and choose Extensions > Hub Reflection.',
  own: '.clasp.local.json',
  shared: '.clasp.json',
};

function checkLogin() {
  const step = 'Checking the login';
  const { ok, output } = clasp('show-authorized-user', '--json');
  const user = /** @type {{ loggedIn: boolean, email?: string } | undefined} */ (parseJson(output));
  if (!ok || !user) {
    const file = process.env['clasp_config_auth'] ?? join(homedir(), '.clasprc.json');
    // What clasp says here may quote the file, and so a token.
    const found = `clasp cannot read the login kept in ${file}.`;
    throw new Failure({ step, found, remedy: `Delete that file. ${LOG_IN}` });
  }
  if (!user.loggedIn) {
    const found = 'nobody is logged in to Google on this computer.';
    throw new Failure({ step, found, remedy: `${LOG_IN} ${TURN_ON_API}` });
  }
  console.log(`Logged in to Google as ${user.email ?? 'an account that does not give its name'}.`);
}

/** @param {Plan} plan */
function build(plan) {
  // A shell, because npm is a .cmd file on Windows.
  const { status } = spawnSync(plan.build, { cwd: ROOT, shell: true, stdio: 'inherit' });
  if (status !== 0) {
    const found = 'the messages above. Nothing was sent to Google.';
    throw new Failure({ step: 'Building the add-on', found, remedy: 'Mend what they name.' });
  }
}

/** @param {unknown} listed @param {Plan} plan */
const areTheFiles = (listed, plan) =>
  Array.isArray(listed) && listed.map(normalize).sort().join() === filesOf(plan).join();

/** @param {string} file @param {Plan} plan */
function checkFiles(file, plan) {
  const { output, found } = clasp('show-file-status', '--json', '--project', file);
  const status = /** @type {{ filesToPush: string[] } | undefined} */ (parseJson(output));
  if (areTheFiles(status?.filesToPush, plan)) return;
  throw new Failure({
    step: 'Checking what would be sent',
    found: status
      ? `clasp would send ${status.filesToPush.sort().join(', ') || 'nothing'}.`
      : found,
    remedy: `See to it that ${filesOf(plan).join(', ')} are there and nothing else: they replace the script.`,
  });
}

/** @param {string} file @param {Plan} plan */
function push(file, plan) {
  // Without -f a changed manifest makes clasp send nothing, and exit 0.
  const { ok, output, found } = clasp('push', '-f', '--json', '--project', file);
  const pushed = parseJson(output);
  const unchanged = Array.isArray(pushed) && pushed.length === 0;
  if (!ok || !(unchanged || areTheFiles(pushed, plan))) {
    throw new Failure({
      step: 'Sending the add-on to Google',
      found,
      remedy: remedyFor(found, plan),
    });
  }
  console.log(unchanged ? 'Google already has this version.' : `Sent ${filesOf(plan).join(', ')}.`);
}

/** @param {Plan} plan */
function deploy(plan) {
  let { file, settings } = readProject(plan);
  checkLogin();
  build(plan);
  if (!settings.scriptId) {
    checkScriptsAllowed(plan);
    settings = create(settings, plan);
    console.log(`Created ${address(settings)}`);
    file = plan.own;
  }
  checkFiles(file, plan);
  push(file, plan);
  console.log(`\n${plan.title} is in ${address(settings)}`);
  console.log(plan.next);
}

/**
 * Deploys, and tells what failed and what to do.
 *
 * @param {Plan} plan
 */
export function tryToDeploy(plan) {
  try {
    deploy(plan);
  } catch (error) {
    const again = error instanceof Failure ? ` Then run \`${plan.command}\` again.` : '';
    console.error(`\n${error instanceof Error ? error.message : error}${again}`);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(realpathSync(process.argv[1] ?? '.')).href) {
  tryToDeploy(ADDON);
}
