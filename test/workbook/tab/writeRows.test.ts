import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { NodeHost } from '../../../local/node';
import { reason } from '../../../src/core/calls/reason';
import { openHost } from '../../local/host/openHost';

const root = join(__dirname, '../../..');
const script = execFileSync(
  join(root, 'node_modules/.bin/esbuild'),
  [join(__dirname, 'listScript.ts'), '--bundle', '--format=iife', '--global-name=List'],
  { encoding: 'utf8' },
);
const CODE = `${script}\nfunction writeList(rows) { return List.writeList(rows); }`;
const TAB = 'Sheet1';
const HEAD = ['No.', '#', 'Method', 'What was said', 'We agreed', 'Owner'];

const rows = (ids: string): { readonly id: string; readonly texts: object }[] =>
  [...ids].map((id) => ({ id, texts: { method: `Method ${id}` } }));
const write = (host: NodeHost, ids: string): unknown => host.runNow('writeList', rows(ids));

/** A list of a, b and c, with what people typed beside them, and a row of their own below b. */
function typedList(): NodeHost {
  const host = openHost(CODE);
  host.type(TAB, [1, 1], 'Our meeting');
  HEAD.forEach((word, index) => host.type(TAB, [3, index + 1], word));
  write(host, 'abc');
  host.workbook.getActiveSheet().insertRowAfter(4);
  [4, 5, 7].forEach((row, index) => {
    const id = 'abc'[index] ?? '';
    host.type(TAB, [row, 4], `Said of ${id}`);
    host.type(TAB, [row, 6], `Owner of ${id}`);
  });
  host.type(TAB, [6, 4], 'Below b');
  return host;
}

/** What stands in the list by the words of its header, wherever rows and columns are. */
function standing(host: NodeHost): Record<string, string>[] {
  const values = host.workbook
    .getActiveSheet()
    .getDataRange()
    .getDisplayValues()
    .map((row) => row.map(String));
  const header = values.findIndex((row) => row.includes('#') && row.includes('Method'));
  const words = values[header] ?? [];
  return values
    .slice(header + 1)
    .map((row) => Object.fromEntries(words.map((word, index) => [word, row[index] ?? ''])))
    .filter((row) => HEAD.some((word) => row[word] !== ''));
}
const shown = (host: NodeHost): string[] =>
  standing(host).map((row) => HEAD.map((word) => row[word]).join('|'));
/** What people typed, in no order. */
const typed = (host: NodeHost): string[] =>
  standing(host)
    .map((row) => [row['#'], row['What was said'], row['Owner']].join('|'))
    .sort();

const TYPED = [
  'a|Said of a|Owner of a',
  'b|Said of b|Owner of b',
  'c|Said of c|Owner of c',
  '|Below b|',
];
const AGAIN = [
  '1|c|Method c|Said of c||Owner of c',
  '2|d|Method d|||',
  '3|a|Method a|Said of a||Owner of a',
  '|b|Method b|Said of b||Owner of b',
  '|||Below b||',
];

describe('a list written again', () => {
  test('has its rows in order, and each what people typed in it', () => {
    const host = typedList();
    expect(shown(host)).toEqual([
      '1|a|Method a|Said of a||Owner of a',
      '2|b|Method b|Said of b||Owner of b',
      '|||Below b||',
      '3|c|Method c|Said of c||Owner of c',
    ]);
    write(host, 'cda');
    expect(shown(host)).toEqual(AGAIN);
  });

  test('keeps a row that is wanted no more, and puts it back when it is wanted again', () => {
    const host = typedList();
    write(host, 'c');
    write(host, 'bac');
    expect(shown(host)).toEqual([
      '1|b|Method b|Said of b||Owner of b',
      '|||Below b||',
      '2|a|Method a|Said of a||Owner of a',
      '3|c|Method c|Said of c||Owner of c',
    ]);
  });

  test('finds everything where people have moved it', () => {
    const host = typedList();
    const sheet = host.workbook.getActiveSheet();
    sheet.moveColumns(sheet.getRange(0, 3), 0);
    sheet.moveRows(sheet.getRange(6, 0), 3);
    sheet.insertRowsBefore(1, 2);
    sheet.insertColumnsBefore(2, 1);
    write(host, 'cda');
    expect(shown(host)).toEqual(AGAIN);
  });

  test('is left as it is if nothing is new', () => {
    const host = typedList();
    write(host, 'cda');
    host.log.clear();
    write(host, 'cda');
    expect(host.calls.filter(({ name }) => /set|insert|sort/.test(name))).toEqual([]);
    expect(shown(host)).toEqual(AGAIN);
  });

  test('is refused in one sentence where its header has lost a word, and nothing is changed', () => {
    const host = typedList();
    host.type(TAB, [3, 4], 'Said');
    const before = host.workbook.getActiveSheet().getDataRange().getDisplayValues();
    expect(() => write(host, 'cda')).toThrow(
      'Writing the list failed: the header row of the tab “Sheet1” has lost “What was said”. Press again.',
    );
    expect(host.workbook.getActiveSheet().getDataRange().getDisplayValues()).toEqual(before);
  });

  test('costs as many calls for thirty rows as for three', () => {
    const callsFor = (ids: string): number => {
      const host = openHost(CODE);
      HEAD.forEach((word, index) => host.type(TAB, [1, index + 1], word));
      write(host, ids);
      host.log.clear();
      write(host, [...ids].reverse().join(''));
      return host.log.count('service');
    };
    expect(callsFor('abcdefghijklmnopqrstuvwxyzABCD')).toBe(callsFor('abc'));
  });
});

/** How many service calls a run of the list makes, undisturbed. */
function callsOfRun(): number {
  const host = typedList();
  host.log.clear();
  write(host, 'cda');
  return host.log.count('service');
}
const CALLS = callsOfRun();
const everyCall = Array.from({ length: CALLS }, (_, index) => index + 1);

/** The cell in the row of an id, under a word, as they stand at this moment; from 1. */
function cellOf(host: NodeHost, id: string, word: string): [number, number] {
  const values = host.workbook.getActiveSheet().getDataRange().getDisplayValues();
  const header = values.find((row) => row.includes('#') && row.includes('Method')) ?? [];
  const row = values.findIndex((cells) => cells[header.indexOf('#')] === id);
  return [row + 1, header.indexOf(word) + 1];
}

test.each(everyCall)('what somebody types before service call %i stays in its row', (call) => {
  const host = typedList();
  host.interrupt(call, () => {
    host.type(TAB, cellOf(host, 'a', 'What was said'), 'Late');
    host.type(TAB, cellOf(host, 'b', 'We agreed'), '3');
  });
  write(host, 'cda');
  expect(shown(host)).toEqual(
    AGAIN.map((row) => row.replace('Said of a', 'Late').replace('Said of b||', 'Said of b|3|')),
  );
});

const moves: readonly (readonly [string, (host: NodeHost) => void])[] = [
  ['drags what was said to the left', (host) => {
    const sheet = host.workbook.getActiveSheet();
    sheet.moveColumns(sheet.getRange(0, 3), 0);
  }],
  ['drags the numbers among what was typed', (host) => {
    const sheet = host.workbook.getActiveSheet();
    sheet.moveColumns(sheet.getRange(0, 0), 5);
  }],
  ['inserts a column', (host) => host.workbook.getActiveSheet().insertColumnsBefore(1, 1)],
  ['inserts a row above the header', (host) => host.workbook.getActiveSheet().insertRowsBefore(1, 1)],
  ['drags a row down', (host) => {
    const sheet = host.workbook.getActiveSheet();
    sheet.moveRows(sheet.getRange(3, 0), 7);
  }],
  ['drags the last row up', (host) => {
    const sheet = host.workbook.getActiveSheet();
    sheet.moveRows(sheet.getRange(6, 0), 3);
  }],
]; // prettier-ignore

describe.each(moves)('when somebody %s', (_, move) => {
  test.each(everyCall)('before service call %i, nothing typed is lost', (call) => {
    const host = typedList();
    host.interrupt(call, () => move(host));
    try {
      write(host, 'cda');
    } catch (error) {
      expect(reason(error)).toMatch(/^Writing the list failed: .* Press again\.$/);
    }
    expect(typed(host).filter((row) => !row.endsWith('||'))).toEqual(TYPED);
    write(host, 'cda');
    expect(shown(host).sort()).toEqual([...AGAIN].sort());
  });
});

describe.each([false, true])('when a call fails (after it took effect: %s)', (after) => {
  test.each(everyCall)('namely service call %i, pressing again ends complete', (call) => {
    const host = typedList();
    host.failAt(call, { after });
    try {
      write(host, 'cda');
    } catch (error) {
      expect(reason(error)).not.toBe('');
    }
    host.failAt(null);
    expect(typed(host).filter((row) => !row.endsWith('||'))).toEqual(TYPED);
    write(host, 'cda');
    expect(shown(host)).toEqual(AGAIN);
  });
});
