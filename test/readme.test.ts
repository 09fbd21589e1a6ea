import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../src/functions/catalogue';
import { source } from '../src/rubric/source';

const root = join(__dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8').replace(/ +\|/g, ' |');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

describe('the README', () => {
  test('is 60 to 160 lines long', () => {
    const lines = readme.trimEnd().split('\n').length;
    expect(lines).toBeGreaterThanOrEqual(60);
    expect(lines).toBeLessThanOrEqual(160);
  });

  test.each(catalogue.map((entry) => [entry.name, entry] as const))(
    'describes %s as the catalogue does',
    (_, { example, argument, gives }) => {
      expect(readme).toContain(`| \`${example}\` | ${argument.text} | ${gives} |`);
    },
  );

  test('names only commands that exist', () => {
    const named = [...readme.matchAll(/npm (?:run )?(\w+)/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => name !== 'ci' && !scripts[name])).toEqual([]);
  });

  test('points only to files that exist', () => {
    const files = [...readme.matchAll(/\]\(((?!https?:|#)[^)]+)\)/g)].map(([, file]) => file ?? '');
    expect(files).toContain('local/picture/picture.png');
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  test('names the source of the instrument', () => {
    const flowing = readme.replace(/\s+/g, ' ');
    expect(flowing).toContain(source.title);
    expect(flowing).toContain('Hub Leadership Study, a part of [The Network Health Project]');
    expect(flowing).toContain(source.address);
  });
});
