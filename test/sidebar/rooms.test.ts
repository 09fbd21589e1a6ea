import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const sidebar = join(__dirname, '../../sidebar');

/** From the ground up. A file knows those of its own room, and of the floors below. */
const FLOORS = [
  ['server', 'controls'],
  ['setUp', 'score/saving', 'results/check', 'results/lead', 'results/sheet'],
  ['score/card', 'results/report'],
  ['score', 'results'],
  ['.'],
];

const files = readdirSync(sidebar, { recursive: true })
  .map(String)
  .filter((file) => /\.tsx?$/.test(file))
  .sort();

/** The files of the sidebar that a file imports. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(sidebar, file), 'utf8');
  return [...text.matchAll(/ from '(\.[^']*)'/g)]
    .map(([, path = '']) => relative(sidebar, join(sidebar, dirname(file), path)))
    .filter((path) => !path.startsWith('..'))
    .map((path) => files.find((other) => other.replace(/\.tsx?$/, '') === path) ?? path);
}

function floorOf(room: string): number {
  return FLOORS.findIndex((rooms) => rooms.includes(room));
}

test('every file stands in a room, and imports files that are there', () => {
  expect(files.filter((file) => floorOf(dirname(file)) < 0)).toEqual([]);
  expect(files.flatMap(importsOf).filter((file) => !files.includes(file))).toEqual([]);
  expect(files.flatMap(importsOf).length).toBeGreaterThan(files.length);
});

test('a room knows those above it in the list, and none below or beside', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((other) => dirname(other) !== dirname(file))
      .filter((other) => floorOf(dirname(other)) >= floorOf(dirname(file)))
      .map((other) => `${file} > ${other}`),
  );
  expect(wrong).toEqual([]);
});

test('no file is imported by one that it imports, however far round', () => {
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' > '));
    if (path.includes(file) || done.has(file)) return;
    for (const other of importsOf(file)) walk(other, [...path, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  expect(circles).toEqual([]);
});
