import { CommandType } from '@univerjs/core';
import type { Host } from '../host/host';
import { writeSaved } from './store';

const pause = 1000;

/** Keeps the workbook and the properties in the browser, a moment after every change. */
export class Autosave {
  private timer: number | undefined;
  private stopped = false;
  /** What was begun to be written last. */
  private writing: Promise<boolean> = Promise.resolve(true);

  constructor(
    private readonly host: Host,
    private readonly sidebarSeen: () => boolean,
    private readonly say: (message: string) => void,
  ) {
    host.context.api.onCommandExecuted(({ type }) => {
      if (type === CommandType.MUTATION) this.soon();
    });
    host.properties.changed = () => this.soon();
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden' && this.timer !== undefined) void this.save();
    });
  }

  soon(): void {
    // Changes that follow do not put it off, or a reload while sheets are made would lose them all.
    if (this.stopped || this.timer !== undefined) return;
    this.say('Saving…');
    this.timer = window.setTimeout(() => void this.save(), pause);
  }

  /** After this nothing is written any more. */
  stop(): void {
    this.stopped = true;
    window.clearTimeout(this.timer);
  }

  /** Whether this page keeps the workbook, and all of it is kept now. */
  async now(): Promise<boolean> {
    return !this.stopped && (await this.save());
  }

  /** Resolves when all that has changed so far is kept, if this page keeps the workbook. */
  async settled(): Promise<void> {
    if (this.stopped) return;
    await (this.timer === undefined ? this.writing : this.save());
  }

  private save(): Promise<boolean> {
    this.writing = this.write();
    return this.writing;
  }

  private async write(): Promise<boolean> {
    window.clearTimeout(this.timer);
    this.timer = undefined;
    try {
      const { workbook, properties } = this.host;
      await writeSaved({
        workbook: workbook.save(),
        properties: properties.save(),
        sidebarSeen: this.sidebarSeen(),
      });
      if (this.timer === undefined) this.say('Saved in this browser');
      return true;
    } catch (thrown) {
      const reason = thrown instanceof Error ? thrown.message : String(thrown);
      this.say(`Not saved: ${reason} A reload would lose the latest changes.`);
      return false;
    }
  }
}
