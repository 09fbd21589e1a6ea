import type { Json, Probe, Tab } from './question';
import { read, write } from './workbook';

/** Longer than the next call of the page takes to come. */
const SLOW = 20_000;

/** Takes its time, so that somebody can look while it is at work. */
export function slow(asked: unknown): string {
  Utilities.sleep(SLOW);
  return `ready ${String(asked)}`;
}

/** What a custom function sees of the properties of whoever made it run. */
export function userValue(key: unknown): string {
  return PropertiesService.getUserProperties().getProperty(String(key)) ?? 'nothing';
}

/** Google remembers what a function gave for the same arguments, for hours. */
const neverAsked = (): string => String(Date.now());

function writeSlow(tab: Tab): void {
  write(tab, [1, 1], [[`=HUB_PROBE_SLOW(${neverAsked()})`]]);
}

/** Functions of the script in cells. */
export const customFunctions: readonly Probe[] = [
  {
    name: 'loading as value',
    question: 'As what does getValues give a custom function that is still at work?',
    expected: [['Loading...']],
    known: 'believed',
    prepare: writeSlow,
    ask: (tab) => read(tab, [1, 1, 1, 1]),
  },
  {
    name: 'loading as shown',
    question: 'As what does getDisplayValues give it?',
    expected: [['Loading...']],
    known: 'believed',
    prepare: writeSlow,
    ask: (tab) => tab.getRange(1, 1).getDisplayValues(),
  },
  {
    name: 'loading in IFERROR',
    question: 'What gives IFERROR around a custom function that is still at work?',
    expected: [['Loading...']],
    known: 'believed',
    prepare: (tab) => {
      write(tab, [1, 1], [[`=IFERROR(HUB_PROBE_SLOW(${neverAsked()});"an error")`]]);
    },
    ask: (tab) => read(tab, [1, 1, 1, 1]),
  },
  {
    name: 'user of a custom function',
    question: 'Does a custom function read the user properties of the owner, who looks at it now?',
    expected: [['mine']],
    known: 'documented',
    prepare: (tab) => {
      const key = `probe ${neverAsked()}`;
      PropertiesService.getUserProperties().setProperty(key, 'mine');
      write(tab, [1, 1], [['=HUB_PROBE_USER(B1)', key]]);
    },
    ask: (tab): Json => {
      // It began when it was written, and may still be at work.
      Utilities.sleep(5_000);
      const given = read(tab, [1, 1, 1, 1]);
      const [[key] = []] = tab.getRange(1, 2).getDisplayValues();
      PropertiesService.getUserProperties().deleteProperty(String(key));
      return given;
    },
  },
];
