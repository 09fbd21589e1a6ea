import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Local from '../../../local/node';
import { localHost as local } from '../../localHost';

export { local };

const open: Local.NodeHost[] = [];

/** A host with a script of a few lines, closed after the test. */
export function openHost(code = '', options: Local.NodeHostOptions = {}): Local.NodeHost {
  const folder = mkdtempSync(join(tmpdir(), 'script-'));
  writeFileSync(join(folder, 'Code.js'), code);
  const host = local.createNodeHost({ ...options, folder });
  open.push(host);
  return host;
}

export function spreadsheetOf(host: Local.NodeHost): GoogleAppsScript.Spreadsheet.Spreadsheet {
  return host.globals().SpreadsheetApp.getActive();
}

/** The tab that every new spreadsheet has. */
export function firstTab(host: Local.NodeHost): GoogleAppsScript.Spreadsheet.Sheet {
  const [sheet] = spreadsheetOf(host).getSheets();
  if (sheet === undefined) throw new Error('A spreadsheet has no tab.');
  return sheet;
}

afterEach(() => {
  open.splice(0).forEach((host) => host.dispose());
});
