import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '..');

/**
 * The floors of each layer, from the ground up. A room may import from rooms on lower floors, never
 * from one on its own floor or above. To add a room, put it on the lowest floor above all it needs.
 */
const FLOORS: readonly (readonly (readonly string[])[])[] = [
  [
    ['src/core/words', 'src/core/calls'],
    ['src/core/team', 'src/core/rubric'],
    ['src/core/agreement', 'src/core/cycle', 'src/rubric'],
    ['src/core/sheet', 'src/functions'],
    ['src/core/ballots', 'src/core/check'],
    ['src/core/results', 'src/core/requests'],
    ['src/workbook/tab', 'src/workbook'],
    ['src/workbook/store'],
    ['src/workbook/sheet', 'src/workbook/team'],
    ['src/workbook/rubric', 'src/workbook/people', 'src/workbook/results'],
    ['src/workbook/ballots', 'src/workbook/check'],
    ['src/workbook/setup'],
    ['src'],
  ],
  [
    ['sidebar/server', 'sidebar/controls'],
    ['sidebar/setUp', 'sidebar/score/saving', 'sidebar/results/check', 'sidebar/results/lead', 'sidebar/results/sheet'],
    ['sidebar/score/card', 'sidebar/results/report'],
    ['sidebar/score', 'sidebar/results'],
    ['sidebar'],
  ],
  [
    ['local/host/state'],
    ['local/host/calls'],
    ['local/host/cells'],
    ['local/host/formulas', 'local/host/services'],
    ['local/host'],
    ['local/node', 'local/page'],
  ],
  [
    ['local/probe/questions'],
    ['local/probe/script'],
    ['local/probe/page'],
  ],
]; // prettier-ignore

/** Where a layer may reach into another, besides its own floors. Types alone: `import type`. */
const ACROSS: readonly { readonly from: string; readonly to: string; readonly types?: true }[] = [
  { from: 'sidebar', to: 'src/core' },
  { from: 'sidebar/server', to: 'src', types: true },
];

/** What floors alone do not forbid: the words of the instruments, and what may not be joined. */
const APART: readonly {
  readonly from: string;
  readonly to: string;
  readonly why: string;
  /** Its types may be known all the same. */
  readonly butTypes?: true;
}[] = [
  { from: 'src/rubric', to: 'src/core', why: 'data knows types, and no rules', butTypes: true },
  { from: 'src/core', to: 'src/rubric', why: 'the rules know no instrument' },
  { from: 'src/functions', to: 'src/rubric', why: 'functions know the rules alone' },
  { from: 'src/workbook', to: 'src/functions', why: 'both are for main to join' },
];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

const files = ['src', 'sidebar', 'local/host', 'local/node', 'local/page', 'local/probe'].flatMap(
  sourcesIn,
);
const imports = files.flatMap(importsOf);
const everyRoom = [...new Set(files.map((file) => dirname(file)))];

function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourcesIn(path);
    return /(?<!\.d)\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** Every import of another file of ours, by TypeScript’s own reader. */
function importsOf(from: string): Import[] {
  const text = readFileSync(join(root, from), 'utf8');
  return ts.preProcessFile(text, true, true).importedFiles.flatMap(({ fileName, pos }) => {
    if (!fileName.startsWith('.')) return [];
    const begin = Math.max(...['import', 'export'].map((word) => text.lastIndexOf(word, pos)));
    const statement = text.slice(begin, pos);
    const to = resolved(posix.join(posix.dirname(from), fileName));
    return [{ from, to, isType: /^(import|export) type|^import\(/.test(statement) }];
  });
}

function resolved(path: string): string {
  const found = ['.ts', '.tsx', '.d.ts', ''].find((ending) =>
    existsSync(join(root, path + ending)),
  );
  if (found === undefined) throw new Error(`${path} is imported, and is no file.`);
  return path + found;
}

const isWithin = (folder: string, parent: string): boolean =>
  folder === parent || folder.startsWith(`${parent}/`);

/** The floor of a room in its layer; `null` if it stands on none. */
function floorOf(room: string): { readonly layer: number; readonly floor: number } | null {
  for (const [layer, floors] of FLOORS.entries()) {
    const floor = floors.findIndex((rooms) => rooms.includes(room));
    if (floor >= 0) return { layer, floor };
  }
  return null;
}

/** What is wrong with an import, and where its code belongs; `null` if it is right. */
function faultOf({ from, to, isType }: Import): string | null {
  const [room, other] = [dirname(from), dirname(to)];
  const apart = APART.find((pair) => isWithin(room, pair.from) && isWithin(other, pair.to));
  if (apart && !(isType && apart.butTypes))
    return `${from} imports ${to}: ${apart.why}. Move what both need into src/core.`;
  if (room === other) return null;
  const [own, its] = [floorOf(room), floorOf(other)];
  if (own && its && own.layer === its.layer) {
    return its.floor < own.floor
      ? null
      : `${from} imports ${to}, which stands on floor ${its.floor + 1}, and ${room} on floor ${own.floor + 1}. Move what it needs to a floor below ${own.floor + 1}, or this file to one above ${its.floor + 1}.`;
  }
  const isAllowed = ACROSS.some(
    (across) =>
      isWithin(room, across.from) && isWithin(other, across.to) && (isType || !across.types),
  );
  return isAllowed
    ? null
    : `${from} imports ${to}: from ${room} nothing may reach there. What both need belongs into src/core.`;
}

test('every folder stands on a floor', () => {
  expect(everyRoom.filter((room) => floorOf(room) === null)).toEqual([]);
});

test('every floor is a folder', () => {
  expect(FLOORS.flat(2).filter((room) => !everyRoom.includes(room))).toEqual([]);
});

test('imports run down', () => {
  expect(imports.length).toBeGreaterThan(500);
  expect(imports.flatMap((one) => faultOf(one) ?? [])).toEqual([]);
});

describe('an import is refused', () => {
  const at = (from: string, to: string, isType = false) => faultOf({ from, to, isType });

  test.each([
    ['up', ['src/core/team/member.ts', 'src/core/sheet/form.ts'], 'Move what it needs to a floor below 2, or this file to one above 4.'],
    ['beside', ['src/core/team/member.ts', 'src/core/rubric/domain.ts'], 'stands on floor 2, and src/core/team on floor 2.'],
    ['from an instrument to the rules', ['src/rubric/scale.ts', 'src/core/team/member.ts'], 'data knows types, and no rules.'],
    ['from the rules to an instrument', ['src/core/sheet/form.ts', 'src/rubric/scale.ts'], 'the rules know no instrument.'],
    ['from the sidebar to Google', ['sidebar/App.tsx', 'src/workbook/tab/mark.ts'], 'from sidebar nothing may reach there.'],
    ['from the host to the product', ['local/host/host.ts', 'src/core/team/member.ts'], 'from local/host nothing may reach there.'],
  ] as const)('%s', (_, [from, to], words) => expect(at(from, to)).toContain(words)); // prettier-ignore

  test('but for types of what the server gives, and values of the rules', () => {
    expect(at('sidebar/server/bridge.ts', 'src/main.ts', true)).toBeNull();
    expect(at('sidebar/server/bridge.ts', 'src/main.ts')).toContain('nothing may reach there');
    expect(at('sidebar/score/card/Choices.tsx', 'src/core/agreement/rating.ts')).toBeNull();
  });
});

/** Files that import each other, round and round; each round once, as its files in order. */
function circles(within: string): string[][] {
  const found = new Map<string, string[]>();
  const [open, done]: [string[], Set<string>] = [[], new Set()];
  const visit = (file: string): void => {
    const at = open.indexOf(file);
    if (at >= 0) found.set([...open.slice(at)].sort().join(), open.slice(at));
    if (at >= 0 || done.has(file)) return;
    open.push(file);
    imports.filter(({ from }) => from === file).forEach(({ to }) => visit(to));
    open.pop();
    done.add(file);
  };
  files.filter((file) => isWithin(file, within)).forEach(visit);
  return [...found.values()];
}

test.each(['src', 'sidebar'])('no files of %s import each other in a circle', (layer) => {
  expect(circles(layer)).toEqual([]);
});

test('in the host, only Google’s own classes refer to each other', () => {
  const names = new Set(
    circles('local/host')
      .flat()
      .map((file) => basename(file, '.ts')),
  );
  expect([...names].sort()).toEqual(['conditionalFormat', 'protection', 'range', 'sheet']);
});
