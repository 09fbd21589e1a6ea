import { probes } from '../questions/all';
import { attempt, type Json, type Probe, type Tab } from '../questions/question';
import { book, PREFIX } from '../questions/workbook';

/**
 * What the page is to ask for, in this order.
 *
 * @returns the name of each probe, and whether `prepareProbe` comes first
 * @example getProbes()[0] // { name: 'ghost listed', prepares: false }
 */
export function getProbes(): { readonly name: string; readonly prepares: boolean }[] {
  return probes.map(({ name, prepare }) => ({ name, prepares: prepare !== undefined }));
}

/**
 * Writes what a probe will look at later.
 *
 * @param name the probe's
 * @returns null, or what it threw
 * @throws {Error} if there is no probe of that name
 * @example prepareProbe('serial as date') // null
 */
export function prepareProbe(name: string): Json {
  const probe = probeNamed(name);
  clear();
  return attempt(() => {
    probe.prepare?.(newTab(probe));
    SpreadsheetApp.flush();
    return null;
  });
}

/**
 * Asks a probe, and leaves no tab of it behind.
 *
 * @param name the probe's
 * @returns its answer, or what it threw
 * @throws {Error} if there is no probe of that name
 * @example askProbe('serial as date') // '2023-03-15'
 */
export function askProbe(name: string): Json {
  const probe = probeNamed(name);
  try {
    return attempt(() => {
      const came = probe.ask(book().getSheetByName(PREFIX + name) ?? newTab(probe));
      SpreadsheetApp.flush();
      return came;
    });
  } finally {
    clear();
  }
}

function probeNamed(name: string): Probe {
  const found = probes.find((probe) => probe.name === name);
  if (found !== undefined) return found;
  throw new Error(`Asking a probe failed: there is none named ${name}. Open the sidebar again.`);
}

const newTab = ({ name }: Probe): Tab => book().insertSheet(PREFIX + name);

/** Takes the tabs of probes away, their copies too. */
function clear(): void {
  const mark = PREFIX.toLowerCase();
  for (const tab of book().getSheets()) {
    if (tab.getName().toLowerCase().includes(mark)) book().deleteSheet(tab);
  }
}
