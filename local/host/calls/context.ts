import type { Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { CallLog } from './callLog';
import type { LateValues } from '../state/lateValues';
import type { Screen } from '../state/screen';

/** The constructors and JSON of the world in which the script runs: its values must be of its kind. */
export interface Realm {
  readonly Array: typeof Array;
  readonly Date: typeof Date;
  readonly JSON: typeof JSON;
}

/** Everything that the services share. */
export interface Context {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly log: CallLog;
  readonly screen: Screen;
  readonly now: () => Date;
  readonly timeZone: string;
  realm: Realm;
  /** Whose script runs now. */
  user: string;
  /** Whether names that deleted tabs left behind cannot be removed by a script, as some have found. */
  ghostsStay: boolean;
  /** What it sees where custom functions stand, if these are not worked out yet. */
  late: LateValues | null;
}

export function workbookOf(context: Context): FWorkbook {
  const workbook = context.api.getActiveWorkbook();
  if (workbook === null) throw new Error('No spreadsheet is open: call host.open() first.');
  return workbook;
}

/** The tab with that id; a script may hold on to one that has been deleted since. */
export function worksheetOf(context: Context, id: string): FWorksheet {
  const worksheet = workbookOf(context).getSheetBySheetId(id);
  if (worksheet === null) throw new Error(`Sheet ${id} not found: it has been deleted.`);
  return worksheet;
}
