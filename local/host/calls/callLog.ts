import { kindOf, type CallKind } from './callKind';
import { Interruption } from './interruption';

export interface Call {
  readonly name: string;
  readonly kind: CallKind;
}

/** Which service call shall fail: the n-th from now on (from 1), or every one that matches. */
export type Failing = number | ((call: Call) => boolean);

/** `after` lets the call take effect first, as when Google times out behind a finished write. */
export interface FailOptions {
  readonly after?: boolean;
}

/** Counts what the script asks of Google, and lets a test make any of it fail. */
export class CallLog {
  readonly calls: Call[] = [];
  readonly interruption = new Interruption();
  /** The custom function that runs now. Google lets none of them touch a service. */
  runningFunction: string | null = null;
  /** Google runs `onOpen` before anybody has allowed anything: it may build a menu, no more. */
  menuOnly = false;
  private depth = 0;
  private failing: Failing | null = null;
  private after = false;

  failAt(failing: Failing | null, options: FailOptions = {}): void {
    this.failing = failing;
    this.after = options.after ?? false;
  }

  /** Whether what happens now is the script's doing, not a person's. */
  get underWay(): boolean {
    return this.depth > 0;
  }

  count(kind: CallKind = 'service'): number {
    return this.calls.filter((call) => call.kind === kind).length;
  }

  clear(): void {
    this.calls.length = 0;
  }

  run<T>(name: string, effect: () => T): T {
    if (this.runningFunction !== null) {
      throw new Error(
        `You do not have permission to call ${name}: ${this.runningFunction} is a custom function, and those may use no service.`,
      );
    }
    if (this.menuOnly && !/^(SpreadsheetApp\.getUi|Ui\.createAddonMenu|Menu\.)/.test(name)) {
      throw new Error(`You do not have permission to call ${name} before the add-on is allowed.`);
    }
    const call = { name, kind: kindOf(name) };
    if (call.kind === 'service') this.interruption.beforeServiceCall();
    keepLatest(this.calls, call);
    const fails = call.kind === 'service' && this.matches(call);
    if (fails && !this.after) throw serviceFailure(name);
    this.depth += 1;
    try {
      const result = effect();
      if (fails) throw serviceFailure(name);
      return result;
    } finally {
      this.depth -= 1;
    }
  }

  private matches(call: Call): boolean {
    if (this.failing === null || this.interruption.underWay) return false;
    if (typeof this.failing === 'function') return this.failing(call);
    this.failing -= 1;
    if (this.failing > 0) return false;
    this.failing = null;
    return true;
  }
}

const mostKept = 10_000;

/** Adds to a record that a long visit would otherwise let grow for ever. */
export function keepLatest<T>(record: T[], added: T): void {
  if (record.length >= mostKept) record.splice(0, mostKept / 2);
  record.push(added);
}

/** With the class of the error in its words, as Google's sometimes come. */
function serviceFailure(name: string): Error {
  return new Error(`Exception: Service Spreadsheets failed while accessing document (at ${name}).`);
}
