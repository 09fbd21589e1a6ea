import { generateRandomId, type Injector, type IWorkbookData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { appearance, type Appearance } from './appearance';
import { Calculation } from './formulas/calculation';
import { CallLog, type FailOptions, type Failing } from './calls/callLog';
import type { Place } from './cells/cells';
import { copyNames } from './cells/copiedNames';
import { workbookOf, type Context, type Realm } from './calls/context';
import { CustomFunctions, type ScriptFunction } from './formulas/customFunctions';
import type { DocumentLock } from './state/documentLock';
import { Executions } from './executions';
import { text } from './calls/guard';
import { globalsOf, type Globals } from './globals';
import { keepFormulas } from './formulas/keepFormulas';
import { moveFormats } from './formulas/moveFormats';
import { newTab } from './cells/newTab';
import { PropertyStores, type SavedProperties } from './state/propertyStores';
import { Screen } from './state/screen';
import { makeChartTab } from './cells/tabType';
import { typeIn } from './typeIn';

export interface HostOptions {
  readonly api: FUniver;
  readonly injector: Injector;
  /** The HTML files of the project, without their ending. */
  readonly files?: readonly string[];
  readonly now?: () => Date;
  /** Where a new spreadsheet is at home, such as `America/Los_Angeles`. */
  readonly timeZone?: string;
}

/** The script's top-level functions by name. */
export type Script = Readonly<Record<string, ScriptFunction>>;

/** Google's side of an add-on, over one workbook of Univer's. */
export class Host {
  readonly context: Context;
  readonly log = new CallLog();
  readonly screen: Screen;
  readonly functions: CustomFunctions;
  readonly lock: DocumentLock;
  readonly properties = new PropertyStores();
  script: Script = {};
  private opened = false;
  private runs = 0;
  private readonly calculation: Calculation;
  private readonly executions: Executions;

  constructor({ api, injector, files = ['sidebar'], ...options }: HostOptions) {
    const { now = () => new Date(), timeZone = ownTimeZone() } = options;
    this.screen = new Screen(files);
    const realm = { Array, Date, JSON };
    const { log, screen } = this;
    const state = { user: 'lead', ghostsStay: false, late: null };
    this.context = { api, injector, log, screen, now, timeZone, realm, ...state };
    this.functions = new CustomFunctions(this.context);
    this.executions = new Executions(this.context);
    this.lock = this.executions.lock;
    keepFormulas(api);
    this.calculation = new Calculation(this.context);
  }

  /** The names that a script finds in its global scope. */
  globals(): Globals {
    return globalsOf(this.context, this);
  }

  /** Takes a script in. Do so before a workbook opens, so that its formulas find their functions. */
  load(script: Script, realm: Realm = this.context.realm): void {
    this.script = script;
    this.context.realm = realm;
  }

  /** Opens a saved workbook, or a new one with the one empty tab that Google gives. */
  open(saved?: Partial<IWorkbookData>, properties?: SavedProperties): FWorkbook {
    this.properties.load(properties);
    const first = newTab('0', 'Sheet1');
    const fresh = { name: 'Untitled spreadsheet', sheetOrder: ['0'], sheets: { 0: first } };
    // Univer remembers values by workbook id beyond the life of a workbook.
    const id = generateRandomId();
    const workbook = this.context.api.createWorkbook({ ...(saved ?? fresh), id });
    // Univer's services come up with the first workbook; those for formulas calculate only after this.
    if (!this.opened) {
      moveFormats(this.context);
      copyNames(this.context);
    }
    this.opened = true;
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

  /** Makes of a tab a chart that somebody has moved to its own tab. */
  makeChartTab(tab: string): void {
    const worksheet = this.workbook.getSheetBySheetId(this.cell(tab, 1, 1).sheetId);
    if (worksheet !== null) makeChartTab(worksheet);
  }

  /** Resolves when every formula shows its value. */
  settle(): Promise<void> {
    return this.calculation.settle();
  }

  /** Runs a function of the script as Google would for the sidebar or the menu: copies in and out. */
  async run(name: string, ...given: unknown[]): Promise<unknown> {
    const execution = this.executions.prepare(name, this.script[name], given);
    this.runs += 1;
    try {
      await this.settle();
      return execution();
    } finally {
      this.runs -= 1;
    }
  }

  /** Whether the script runs, or is about to. */
  get isRunning(): boolean {
    return this.runs > 0;
  }

  /** The same at once, before formulas are worked out: for use inside an interruption. */
  runNow(name: string, ...given: unknown[]): unknown {
    return this.executions.prepare(name, this.script[name], given)();
  }

  /** Who runs the script; `lead` unless told otherwise. */
  get user(): string {
    return this.context.user;
  }

  set user(user: string) {
    this.context.user = text(user, 'The user');
  }

  /** Acts as somebody, and goes on as who it was before. */
  as<T>(user: string, act: () => T): T {
    return this.executions.as(user, act);
  }

  /**
   * Acts right before the n-th service call from now on (from 1), once, as if another user's script
   * ran just then; null takes that back. What it throws is thrown when the interrupted run has ended.
   */
  interrupt(call: number | null, act: () => void = () => undefined): void {
    this.executions.interrupt(call, act);
  }

  private cell(tab: string, row: number, column: number): Place {
    const sheet = this.workbook.getSheetByName(tab);
    if (sheet === null) throw new Error(`There is no tab ${JSON.stringify(tab)}.`);
    return { sheetId: sheet.getSheetId(), area: { row, column, rows: 1, columns: 1 } };
  }
}

function ownTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
