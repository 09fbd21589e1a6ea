// What is put into Google Sheets, and where one's own is noted.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, parseJson, ROOT } from './deploy-clasp.mjs';

/** @typedef {{ scriptId: string, parentId?: string, rootDir?: string }} Project parentId is the spreadsheet's id */

/**
 * `build` is the command that fills `folder`, and `next` what to do when all is there. `own` holds the
 * ids of one's own spreadsheet and script; it is not committed, since every clone has its own. Where
 * there is none, `shared` counts.
 *
 * @typedef {{ command: string, title: string, folder: string, build: string, next: string,
 *   own: string, shared?: string }} Plan
 */

/** @param {Plan} plan */
export const filesOf = ({ folder }) =>
  ['Code.js', 'appsscript.json', 'sidebar.html'].map((name) => join(folder, name));

/**
 * @param {Plan} plan
 * @returns {{ file: string, settings: Partial<Project> }}
 */
export function readProject({ own, shared, folder }) {
  const file = [own, shared].find((name) => name !== undefined && existsSync(join(ROOT, name)));
  if (file === undefined) return { file: own, settings: { rootDir: folder } };
  const settings = parseJson(readFileSync(join(ROOT, file), 'utf8'));
  if (typeof settings !== 'object' || settings === null) {
    throw new Failure({
      step: `Reading ${file}`,
      found: 'its content is not a JSON object.',
      remedy: `Restore it from a copy. (Without ${own} a new spreadsheet is made.)`,
    });
  }
  return { file, settings };
}
