import { readFileSync } from 'node:fs';
import { methodsOf } from '../../src/core/rubric';
import { builtInRubric } from '../../src/rubric/builtInRubric';
import { networkOrganization } from '../../src/rubric/networkOrganization';
import { scale } from '../../src/rubric/scale';

const domains = builtInRubric();
const seed = readFileSync(`${__dirname}/../fixtures/self-reflection-tool.md`, 'utf8');
const plain = seed.replace(/<\/?[a-z]+>/g, '').replaceAll('&amp;', '&');
/** The cells of the tables in the document, without what page breaks added. */
const cells = plain
  .split(/[\n\t]/)
  .map((cell) => cell.replace(' (continued)', '').trim())
  .filter(Boolean);

describe('the rubric', () => {
  test('has five domains with 6, 4, 6, 8 and 5 sub-sections, 29 in all', () => {
    expect(domains.map(({ subsections }) => subsections.length)).toEqual([6, 4, 6, 8, 5]);
  });

  test('names domains and sub-sections as published, in the published order', () => {
    const list = seed.slice(seed.indexOf('\nFive Domains of Hub Leadership Practice'));
    const [, titles = '', names = ''] = list.split('\n').filter(Boolean);
    expect(domains.map(({ title }) => title)).toEqual(titles.split('\t').map((t) => t.trim()));
    const published = [...names.matchAll(/<p>(.*?)<\/p>/g)].map(([, name]) => name);
    expect(domains.flatMap(({ subsections }) => subsections.map(({ title }) => title))).toEqual(
      published,
    );
  });

  test('has ids that are never given twice', () => {
    const ids = domains.flatMap((domain) => [
      domain.id,
      ...domain.subsections.flatMap((subsection) => [
        subsection.id,
        ...methodsOf(subsection).map(({ id }) => id),
      ]),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has no empty text', () => {
    for (const { subsections } of domains) {
      for (const { skills } of subsections) {
        for (const { title, methods } of skills) {
          expect(
            [title, ...methods.map(({ text }) => text)].filter((text) => !text.trim()),
          ).toEqual([]);
        }
      }
    }
  });
});

describe('domain 2, word for word', () => {
  const { subsections, goal, directions } = networkOrganization();

  test('has 14, 12, 11 and 6 methods under 2, 4, 5 and 2 skills', () => {
    expect(subsections.map((subsection) => methodsOf(subsection).length)).toEqual([14, 12, 11, 6]);
    expect(subsections.map(({ skills }) => skills.length)).toEqual([2, 4, 5, 2]);
  });

  /** One column of the published tables, without their headers and tallies. */
  const published = (column: number): string[] =>
    plain
      .slice(plain.indexOf('Leadership Skill\t'))
      .split('\n')
      .map((line) => line.split('\t'))
      .filter(([skill, text]) => text && !skill?.startsWith('Leadership') && !/^Tally/.test(text))
      .map((line) => (line[column] ?? '').replace(' (continued)', '').trim());

  test('has every method of the published tables, and no other, in their order', () => {
    const ours = subsections.flatMap((subsection) => methodsOf(subsection).map(({ text }) => text));
    expect(ours).toEqual(published(1));
  });

  test('has every skill of the published tables, and no other, in their order', () => {
    const ours = subsections.flatMap(({ skills }) => skills.map(({ title }) => title));
    expect(ours).toHaveLength(13);
    // A skill whose methods go on after a page break is named there a second time.
    expect(ours).toEqual([...new Set(published(0).filter(Boolean))]);
  });

  test('carries its goal and its directions', () => {
    expect(cells).toContain(`Goal: ${goal}`);
    expect(directions.map((line) => `- ${line}`).filter((line) => !cells.includes(line))).toEqual(
      [],
    );
  });
});

test('the scale is the published one', () => {
  const header = cells.slice(cells.indexOf('We really need to do this')).slice(0, 4);
  expect([...scale]).toEqual(header);
});
