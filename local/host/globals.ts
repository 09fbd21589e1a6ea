import type { Context } from './calls/context';
import { serve } from './calls/serve';
import { HtmlService } from './services/htmlService';
import { LockService } from './services/lockService';
import { PropertiesService } from './services/propertiesService';
import { SpreadsheetApp } from './services/spreadsheetApp';
import { Utilities } from './services/utilities';
import type { DocumentLock } from './state/documentLock';
import type { PropertyStores } from './state/propertyStores';

/** Google's services, as a script finds them. */
export interface Globals {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
}

/** What a workbook has beside its cells. */
interface Beside {
  readonly lock: DocumentLock;
  readonly properties: PropertyStores;
}

/** The names that a script finds in its global scope. */
export function globalsOf(context: Context, { lock, properties }: Beside): Globals {
  const { log } = context;
  return {
    SpreadsheetApp: serve('SpreadsheetApp', new SpreadsheetApp(context), log),
    LockService: serve('LockService', new LockService(context, lock), log),
    PropertiesService: serve('PropertiesService', new PropertiesService(context, properties), log),
    HtmlService: serve('HtmlService', new HtmlService(context), log),
    Utilities: serve('Utilities', new Utilities(context), log),
  };
}
