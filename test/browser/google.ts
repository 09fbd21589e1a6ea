import type { Page } from 'playwright-core';
import type { Host } from '../../local/host/host';

/**
 * What becomes of calls of the sidebar: Google refuses them before the script runs; does not run it and
 * says nothing; or runs it, and its answer is lost, or comes when `comeLate` says so.
 */
export type Fate = { readonly refused: string } | 'unanswered' | 'unheard' | 'late';

interface Held extends Window {
  readonly host: Host;
  late?: readonly (() => void)[];
  /** Whether the script has run for a call whose answer does not come. */
  hasRun?: boolean;
}

/** From now on so, for the calls of these names; all others go on as ever. `free` ends it. */
export async function meet(page: Page, fate: Fate, names: readonly string[]): Promise<void> {
  await page.evaluate(
    ({ fate: what, names: those }) => {
      const held = window as unknown as Held;
      const late = new Promise<void>((resolve) => {
        held.late = [...(held.late ?? []), resolve];
      });
      const never = new Promise<never>(() => undefined);
      const { host } = held;
      const run = Object.getPrototypeOf(host).run as Host['run'];
      host.run = (name, ...given) => {
        if (!those.includes(name)) return run.call(host, name, ...given);
        if (typeof what === 'object') return Promise.reject(new Error(what.refused));
        if (what === 'unanswered') return never;
        const answer = run.call(host, name, ...given);
        return answer.then((value) => {
          held.hasRun = true;
          return what === 'late' ? late.then(() => value) : never;
        });
      };
    },
    { fate, names },
  );
}

/** Calls are answered again; those that were not stay so. */
export function free(page: Page): Promise<void> {
  return page.evaluate(() => void Reflect.deleteProperty(window.host, 'run'));
}

/** The answers that were held back come now. */
export function comeLate(page: Page): Promise<void> {
  return page.evaluate(() => (window as unknown as Held).late?.forEach((tell) => tell()));
}

/** Waits until the script has run for a call that met its fate, and lets the minute after it pass. */
export async function passMinuteUnheard(page: Page): Promise<void> {
  await page.waitForFunction(() => (window as unknown as Held).hasRun);
  await page.evaluate(() => {
    (window as unknown as Held).hasRun = false;
  });
  await passMinute(page);
}

/** Lets a minute pass in the sidebar and around it. */
export async function passMinute(page: Page): Promise<void> {
  await page.clock.fastForward('01:01');
}
