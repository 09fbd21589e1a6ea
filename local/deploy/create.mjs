// Makes a spreadsheet and its script, and takes up what an earlier attempt has left.

import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  clasp,
  createScript,
  Failure,
  LOG_IN,
  remedyFor,
  ROOT,
  TURN_ON_API,
} from './deploy-clasp.mjs';

/** @typedef {import('./plan.mjs').Plan} Plan */
/** @typedef {import('./plan.mjs').Project} Project */

/**
 * clasp makes the spreadsheet first and then its script. If Google lets nobody at scripts, an empty
 * spreadsheet would stay behind at each attempt: so ask about a script that does not exist, first.
 *
 * @param {Plan} plan
 */
export function checkScriptsAllowed(plan) {
  const { found } = clasp('list-versions', '1'.repeat(57), '--json');
  const remedy = remedyFor(found, plan);
  if (remedy === TURN_ON_API || remedy === LOG_IN) {
    throw new Failure({ step: 'Asking Google for access to Apps Script', found, remedy });
  }
}

/**
 * Makes what is missing of a spreadsheet and its script. Whatever is there is noted: what fails from
 * here on is taken up again by the next run.
 *
 * @param {Partial<Project>} settings
 * @param {Plan} plan
 */
export function create(settings, plan) {
  // clasp pulls the new script's files over local ones: an empty folder takes them.
  const scratch = mkdtempSync(join(realpathSync.native(tmpdir()), 'hub-reflection-'));
  const project = join(scratch, '.clasp.json');
  try {
    writeFileSync(project, '{}');
    const kind = settings.parentId ? ['--parentId', settings.parentId] : ['--type', 'sheets'];
    const named = [...kind, '--title', plan.title, '--rootDir', '.', '--project', project];
    const { scriptId, parentId = settings.parentId, found } = createScript(...named);
    const made = { ...settings, ...(parentId && { parentId }), ...(scriptId && { scriptId }) };
    if (parentId) writeFileSync(join(ROOT, plan.own), `${JSON.stringify(made, null, 2)}\n`);
    if (parentId && scriptId) return made;
    throw notCreated({ parentId, found }, plan);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * @param {{ parentId: string | undefined, found: string }} left
 * @param {Plan} plan
 */
function notCreated({ parentId, found }, plan) {
  const remedy = remedyFor(found, plan);
  if (parentId) {
    return new Failure({
      step: `Creating the script of ${address({ parentId })}`,
      found,
      remedy: `${remedy} The spreadsheet is made, and kept for that.`,
    });
  }
  const left = `If Google Drive now holds an empty spreadsheet "${plan.title}", delete it.`;
  const step = 'Creating the spreadsheet and its script';
  return new Failure({ step, found, remedy: `${remedy} ${left}` });
}

/** @param {Partial<Project>} project */
export const address = ({ scriptId, parentId }) =>
  parentId
    ? `https://docs.google.com/spreadsheets/d/${parentId}/edit`
    : `the spreadsheet of https://script.google.com/d/${scriptId}/edit`;
