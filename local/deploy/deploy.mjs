// Puts the built add-on into Google Sheets, so that nobody has to know clasp.

import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  clasp,
  createScript,
  failure,
  LOG_IN,
  OWN_PROJECT,
  parseJson,
  remedyFor,
  ROOT,
  TURN_ON_API,
} from './deploy-clasp.mjs';

/** @typedef {{ scriptId: string, parentId?: string }} Project parentId is the spreadsheet's id */

const TITLE = 'Hub Reflection';
const FILES = ['Code.js', 'appsscript.json', 'sidebar.html'].map((name) => join('dist', name));
const SHARED_PROJECT = '.clasp.json';

function readProject() {
  const file = existsSync(join(ROOT, OWN_PROJECT)) ? OWN_PROJECT : SHARED_PROJECT;
  const settings = parseJson(readFileSync(join(ROOT, file), 'utf8'));
  if (typeof settings !== 'object' || settings === null) {
    throw failure({
      step: `Reading ${file}`,
      found: 'its content is not a JSON object.',
      remedy: `Restore it from a copy. (Without ${OWN_PROJECT} a new spreadsheet is made.)`,
    });
  }
  return { file, settings: /** @type {Partial<Project>} */ (settings) };
}

function checkLogin() {
  const step = 'Checking the login';
  const { ok, output } = clasp('show-authorized-user', '--json');
  const user = /** @type {{ loggedIn: boolean, email?: string } | undefined} */ (parseJson(output));
  if (!ok || !user) {
    const file = process.env['clasp_config_auth'] ?? join(homedir(), '.clasprc.json');
    // What clasp says here may quote the file, and so a token.
    const found = `clasp cannot read the login kept in ${file}.`;
    throw failure({ step, found, remedy: `Delete that file. ${LOG_IN}` });
  }
  if (!user.loggedIn) {
    const found = 'nobody is logged in to Google on this computer.';
    throw failure({ step, found, remedy: `${LOG_IN} ${TURN_ON_API}` });
  }
  console.log(`Logged in to Google as ${user.email ?? 'an account that does not give its name'}.`);
}

function build() {
  // A shell, because npm is a .cmd file on Windows.
  const { status } = spawnSync('npm run build', { cwd: ROOT, shell: true, stdio: 'inherit' });
  if (status !== 0) {
    const found = 'the messages above. Nothing was sent to Google.';
    throw failure({ step: 'Building the add-on', found, remedy: 'Mend what they name.' });
  }
}

/**
 * clasp makes the spreadsheet first and then its script. If Google lets nobody at scripts, an empty
 * spreadsheet would stay behind at each attempt: so ask about a script that does not exist, first.
 */
function checkScriptsAllowed() {
  const { found } = clasp('list-versions', '1'.repeat(57), '--json');
  const remedy = remedyFor(found);
  if (remedy === TURN_ON_API || remedy === LOG_IN) {
    throw failure({ step: 'Asking Google for access to Apps Script', found, remedy });
  }
}

/**
 * Makes what is missing of a spreadsheet and its script. Whatever is there is noted: what fails from
 * here on is taken up again by the next run.
 *
 * @param {Partial<Project>} settings
 */
function create(settings) {
  // clasp pulls the new script's files over local ones: an empty folder takes them.
  const scratch = mkdtempSync(join(realpathSync.native(tmpdir()), 'hub-reflection-'));
  const project = join(scratch, SHARED_PROJECT);
  try {
    writeFileSync(project, '{}');
    const kind = settings.parentId ? ['--parentId', settings.parentId] : ['--type', 'sheets'];
    const named = [...kind, '--title', TITLE, '--rootDir', '.', '--project', project];
    const { scriptId, parentId = settings.parentId, found } = createScript(...named);
    const made = { ...settings, ...(parentId && { parentId }), ...(scriptId && { scriptId }) };
    if (parentId) writeFileSync(join(ROOT, OWN_PROJECT), `${JSON.stringify(made, null, 2)}\n`);
    if (parentId && scriptId) return made;
    throw notCreated(made, found);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * @param {Partial<Project>} made
 * @param {string} found
 */
function notCreated({ parentId }, found) {
  const remedy = remedyFor(found);
  if (parentId) {
    return failure({
      step: `Creating the script of ${address({ parentId })}`,
      found,
      remedy: `${remedy} The spreadsheet is made, and kept for that.`,
    });
  }
  const left = `If Google Drive now holds an empty spreadsheet "${TITLE}", delete it.`;
  const step = 'Creating the spreadsheet and its script';
  return failure({ step, found, remedy: `${remedy} ${left}` });
}

/** @param {unknown} listed */
const areTheFiles = (listed) =>
  Array.isArray(listed) && listed.map(normalize).sort().join() === FILES.join();

/** @param {string} file */
function checkFiles(file) {
  const { output, found } = clasp('show-file-status', '--json', '--project', file);
  const status = /** @type {{ filesToPush: string[] } | undefined} */ (parseJson(output));
  if (areTheFiles(status?.filesToPush)) return;
  throw failure({
    step: 'Checking what would be sent',
    found: status
      ? `clasp would send ${status.filesToPush.sort().join(', ') || 'nothing'}.`
      : found,
    remedy: `See to it that ${FILES.join(', ')} are there and nothing else: they replace the script.`,
  });
}

/** @param {string} file */
function push(file) {
  // Without -f a changed manifest makes clasp send nothing, and exit 0.
  const { ok, output, found } = clasp('push', '-f', '--json', '--project', file);
  const pushed = parseJson(output);
  const unchanged = Array.isArray(pushed) && pushed.length === 0;
  if (!ok || !(unchanged || areTheFiles(pushed))) {
    throw failure({ step: 'Sending the add-on to Google', found, remedy: remedyFor(found) });
  }
  console.log(unchanged ? 'Google already has this version.' : `Sent ${FILES.join(', ')}.`);
}

/** @param {Partial<Project>} project */
const address = ({ scriptId, parentId }) =>
  parentId
    ? `https://docs.google.com/spreadsheets/d/${parentId}/edit`
    : `the spreadsheet of https://script.google.com/d/${scriptId}/edit`;

export function deploy() {
  let { file, settings } = readProject();
  checkLogin();
  build();
  if (!settings.scriptId) {
    checkScriptsAllowed();
    settings = create(settings);
    console.log(`Created ${address(settings)}`);
    file = OWN_PROJECT;
  }
  checkFiles(file);
  push(file);
  console.log(`\n${TITLE} is in ${address(settings)}`);
  console.log(`Open it, or reload it if it is open, and choose Extensions > ${TITLE}.`);
}

if (import.meta.url === pathToFileURL(realpathSync(process.argv[1] ?? '.')).href) {
  try {
    deploy();
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
