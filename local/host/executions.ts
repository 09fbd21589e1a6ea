import type { Context } from './calls/context';
import type { ScriptFunction } from './formulas/customFunctions';
import { DocumentLock } from './state/documentLock';
import { copyJsonLike } from './calls/jsonLike';

/** Runs of the script: one after the other, unless a test lets one interrupt another. */
export class Executions {
  readonly lock = new DocumentLock();

  constructor(private readonly context: Context) {}

  /** Copies the arguments now, and on being called runs the function as who is the user now. */
  prepare(
    name: string,
    called: ScriptFunction | undefined,
    given: readonly unknown[],
  ): () => unknown {
    if (called === undefined || name.endsWith('_')) {
      throw new Error(`Script function not found: ${name}`);
    }
    const { log, realm, user } = this.context;
    const copies = copyJsonLike(given, realm.JSON, `The argument list of ${name}`) as unknown[];
    const execution = () => this.lock.during(() => called(...copies));
    return () => {
      try {
        const returned = this.as(user, () => this.withMenuOnly(name === 'onOpen', execution));
        return returned === undefined
          ? undefined
          : copyJsonLike(returned, JSON, `What ${name} returned`);
      } finally {
        log.interruption.checkFailure();
      }
    };
  }

  as<T>(user: string, act: () => T): T {
    const before = this.context.user;
    this.context.user = user;
    try {
      return act();
    } finally {
      this.context.user = before;
    }
  }

  interrupt(call: number | null, act: () => void): void {
    const { context } = this;
    context.log.interruption.arm(call, () => {
      this.withMenuOnly(false, () => this.as(context.user, act));
    });
  }

  private withMenuOnly<T>(menuOnly: boolean, act: () => T): T {
    const { log } = this.context;
    const before = log.menuOnly;
    log.menuOnly = menuOnly;
    try {
      return act();
    } finally {
      log.menuOnly = before;
    }
  }
}
