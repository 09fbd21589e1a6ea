import { copyJsonLike } from './calls/jsonLike';
import { messageOf } from './calls/messageOf';

/** Calls a function of the script, once, and gives what it returned. */
export type Invoke = (name: string, given: readonly unknown[]) => Promise<unknown>;

interface Handlers {
  readonly success?: (value: unknown, userObject: unknown) => void;
  readonly failure?: (error: Error, userObject: unknown) => void;
  readonly userObject?: unknown;
}

const mostAtOnce = 10;

/**
 * `google.script.run` as a sidebar sees it: a call gives nothing back at once, later one handler is
 * called, with a copy. As in Google, a failure without a handler is not heard.
 */
export class ScriptRun {
  private underWay = 0;
  private closed = false;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly invoke: Invoke,
    private readonly names: () => readonly string[],
    private readonly delay: () => number = () => 0,
  ) {}

  runner(handlers: Handlers = {}): Record<string, unknown> {
    const chain = {
      withSuccessHandler: (success: Handlers['success']) =>
        this.runner({ ...handlers, ...(success && { success }) }),
      withFailureHandler: (failure: Handlers['failure']) =>
        this.runner({ ...handlers, ...(failure && { failure }) }),
      withUserObject: (userObject: unknown) => this.runner({ ...handlers, userObject }),
    };
    const calls = this.names().map((name) => [
      name,
      (...given: unknown[]) => {
        const copies = copyJsonLike(given, JSON, `The argument list of ${name}`) as unknown[];
        if (!this.closed) void this.call(name, copies, handlers);
      },
    ]);
    return { ...(Object.fromEntries(calls) as Record<string, unknown>), ...chain };
  }

  /** The sidebar is gone: what it called goes on, and nobody is told. */
  close(): void {
    this.closed = true;
  }

  private async call(name: string, given: unknown[], handlers: Handlers): Promise<void> {
    await this.turn();
    const tell = await this.answer(name, given);
    this.underWay -= 1;
    this.waiting.shift()?.();
    // Outside any `try`: what a handler throws is the sidebar's own error, and no failure of the call.
    if (!this.closed) tell(handlers);
  }

  private async answer(name: string, given: unknown[]): Promise<(handlers: Handlers) => void> {
    try {
      await new Promise((resolve) => setTimeout(resolve, this.delay()));
      const value = await this.invoke(name, given);
      return ({ success, userObject }) => success?.(value, userObject);
    } catch (thrown) {
      // The classes of errors stand before the words, as Google's sometimes do.
      const error = new Error(`ScriptError: Error: ${messageOf(thrown)}`);
      return ({ failure, userObject }) => failure?.(error, userObject);
    }
  }

  private async turn(): Promise<void> {
    if (this.underWay >= mostAtOnce) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    this.underWay += 1;
  }
}
