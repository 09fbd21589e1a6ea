import { readFileSync } from 'node:fs';
import { methodsOf } from '../../src/core/rubric/domain';
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

describe('the starter methods of the 25 sub-sections without published ones', () => {
  const starters = domains.filter(({ id }) => id !== '2').flatMap(({ subsections }) => subsections);
  const texts = starters.flatMap((subsection) => methodsOf(subsection).map(({ text }) => text));

  test.each(starters.map((subsection) => [subsection.id, subsection] as const))(
    '%s has 2 to 5 skills and 6 to 14 methods, numbered in order',
    (id, subsection) => {
      expect([2, 3, 4, 5]).toContain(subsection.skills.length);
      const ids = methodsOf(subsection).map((method) => method.id);
      expect(ids.length).toBeGreaterThanOrEqual(6);
      expect(ids.length).toBeLessThanOrEqual(14);
      expect(ids).toEqual(ids.map((_, index) => `${id}.${String(index + 1).padStart(2, '0')}`));
    },
  );

  test('carry their origin, and the published ones theirs', () => {
    const origins = (ids: readonly string[]) =>
      new Set(
        domains
          .filter(({ id }) => ids.includes(id))
          .flatMap(({ subsections }) => subsections.flatMap(methodsOf))
          .map(({ origin }) => origin),
      );
    expect(origins(['1', '3', '4', '5'])).toEqual(new Set(['starter']));
    expect(origins(['2'])).toEqual(new Set(['published']));
  });

  test('are one sentence each, of 8 to 28 words, and none is there twice', () => {
    for (const text of texts) {
      expect(text).toMatch(/^[A-Z][^.!?]*(\(.*\))?[^.!?]*\.$/);
      const words = text.split(/\s+/).length;
      expect([text, words >= 8 && words <= 28]).toEqual([text, true]);
    }
    const folded = texts.map((text) => text.toLowerCase());
    expect(new Set(folded).size).toBe(folded.length);
  });

  test('begin with a verb that tells somebody to do something', () => {
    // Nouns, articles, pronouns and -ing forms that a method might slip into.
    const slips = /^(A|An|The|Our|We|Hub|It|There|All|Each|Every|To|In|On|At|For|With|\w+ing)\b/;
    expect(texts.filter((text) => slips.test(text) && !/^Bring\b/.test(text))).toEqual([]);
  });

  test('take no sentence from the published tool', () => {
    const published = publishedTexts().map((text) => text.toLowerCase());
    expect(
      texts.filter((text) =>
        published.some((other) => other.includes(text.toLowerCase().slice(0, -1))),
      ),
    ).toEqual([]);
  });

  function publishedTexts(): readonly string[] {
    return networkOrganization().subsections.flatMap((subsection) =>
      methodsOf(subsection).map(({ text }) => text),
    );
  }
});
