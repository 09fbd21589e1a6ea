import { generateRandomId, type Injector, type IWorkbookData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { appearance, type Appearance } from './appearance';
import { Calculation } from './calculation';
import { CallLog, type FailOptions, type Failing } from './callLog';
import type { Place } from './cells';
import { workbookOf, type Context, type Realm } from './context';
import { CustomFunctions, type ScriptFunction } from './customFunctions';
import { HtmlService } from './htmlService';
import { copyJsonLike } from './jsonLike';
import { keepFormulas } from './keepFormulas';
import { LockService, type DocumentLock } from './lockService';
import { newTab } from './newTab';
import { Screen } from './screen';
import { serve } from './serve';
import { SpreadsheetApp } from './spreadsheetApp';
import { typeIn } from './typeIn';

export interface HostOptions {
  readonly api: FUniver;
  readonly injector: Injector;
  /** The HTML files of the project, without their ending. */
  readonly files?: readonly string[];
  readonly now?: () => Date;
}

/** The script's top-level functions by name. */
export type Script = Readonly<Record<string, ScriptFunction>>;

/** Google's services, as a script finds them. */
export interface Globals {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
}

/** Google's side of an add-on, over one workbook of Univer's. */
export class Host {
  readonly context: Context;
  readonly log = new CallLog();
  readonly screen: Screen;
  readonly functions: CustomFunctions;
  readonly lock: DocumentLock = { heldElsewhere: false };
  script: Script = {};
  private readonly calculation: Calculation;

  constructor({ api, injector, files = ['sidebar'], now = () => new Date() }: HostOptions) {
    this.screen = new Screen(files);
    const realm = { Array, Date, JSON };
    this.context = { api, injector, log: this.log, screen: this.screen, now, realm };
    this.functions = new CustomFunctions(this.context);
    keepFormulas(api);
    this.calculation = new Calculation(this.context);
  }

  /** The names that a script finds in its global scope. */
  globals(): Globals {
    return {
      SpreadsheetApp: serve('SpreadsheetApp', new SpreadsheetApp(this.context), this.log),
      LockService: serve('LockService', new LockService(this.context, this.lock), this.log),
      HtmlService: serve('HtmlService', new HtmlService(this.context), this.log),
    };
  }

  /** Takes a script in. Do so before a workbook opens, so that its formulas find their functions. */
  load(script: Script, realm: Realm = this.context.realm): void {
    this.script = script;
    this.context.realm = realm;
  }

  /** Opens a saved workbook, or a new one with the one empty tab that Google gives. */
  open(saved?: Partial<IWorkbookData>): FWorkbook {
    const first = newTab('0', 'Sheet1');
    const fresh = { name: 'Untitled spreadsheet', sheetOrder: ['0'], sheets: { 0: first } };
    // Univer remembers values by workbook id beyond the life of a workbook.
    const id = generateRandomId();
    const workbook = this.context.api.createWorkbook({ ...(saved ?? fresh), id });
    // Univer's formula services come up with the first workbook, and calculate only after this.
    for (const [name, run] of Object.entries(this.script)) {
      if (name.startsWith('HUB_')) this.functions.register(name, run);
    }
    return workbook;
  }

  get workbook(): FWorkbook {
    return workbookOf(this.context);
  }

  get calls() {
    return this.log.calls;
  }

  get functionCalls() {
    return this.functions.calls;
  }

  failAt(failing: Failing | null, options?: FailOptions): void {
    this.log.failAt(failing, options);
  }

  /** What a person sees in a cell, once every formula and conditional format has been worked out. */
  async look(tab: string, row: number, column: number): Promise<Appearance> {
    const place = this.cell(tab, row, column);
    await this.settle();
    appearance(this.context, place);
    // Univer works a conditional format out only after somebody has looked.
    await this.settle();
    return appearance(this.context, place);
  }

  /** Types into a cell as a person would: false if its validation turns the entry away. */
  type(tab: string, [row, column]: readonly [number, number], typed: string): boolean {
    return typeIn(this.context, this.cell(tab, row, column), typed);
  }

  /** Resolves when every formula shows its value. */
  settle(): Promise<void> {
    return this.calculation.settle();
  }

  /** Runs a function of the script as Google would for the sidebar or the menu: copies in and out. */
  async run(name: string, ...given: unknown[]): Promise<unknown> {
    const called = this.script[name];
    if (called === undefined || name.endsWith('_')) {
      throw new Error(`Script function not found: ${name}`);
    }
    const copies = copyJsonLike(given, this.context.realm.JSON, `The argument list of ${name}`);
    await this.settle();
    this.log.menuOnly = name === 'onOpen';
    try {
      const returned = called(...(copies as unknown[]));
      return returned === undefined
        ? undefined
        : copyJsonLike(returned, JSON, `What ${name} returned`);
    } finally {
      this.log.menuOnly = false;
    }
  }

  private cell(tab: string, row: number, column: number): Place {
    const sheet = this.workbook.getSheetByName(tab);
    if (sheet === null) throw new Error(`There is no tab ${JSON.stringify(tab)}.`);
    return { sheetId: sheet.getSheetId(), area: { row, column, rows: 1, columns: 1 } };
  }
}
