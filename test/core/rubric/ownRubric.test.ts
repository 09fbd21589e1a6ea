import fc from 'fast-check';
import { idParts, idRuns, idsInRuns, methodId } from '../../../src/core/rubric/methodId';
import { numbered, originReader, ownRubric } from '../../../src/core/rubric/ownRubric';
import { allMethods, methodsOf } from '../../../src/core/rubric/domain';
import type { RubricRow } from '../../../src/core/rubric/placeAfter';
import { readRubricRows } from '../../../src/core/rubric/readRubricRows';
import { builtInRubric } from '../../../src/rubric/builtInRubric';

const builtIn = builtInRubric();
const row = (number: number, cells: Partial<Omit<RubricRow, 'number'>>): RubricRow =>
  Object.freeze({ number, id: '', domain: '', subsection: '', skill: '', method: '', ...cells });

/** The head of domain 2's last sub-section, as the tab has it, with two of its methods. */
const heading = { domain: '2 Developing and managing the improvement network as an organization' };
const logistics = [
  row(5, {
    ...heading,
    subsection: '2.4 Support logistics',
    skill: 'Plan logistics',
    id: '2.4.05',
    method: 'Plan convenings and action periods (see connections to Improvement rubric)',
  }),
  row(6, { id: '2.4.06', method: 'Send invitations early' }),
];
const read = (...rows: RubricRow[]) => readRubricRows(rows, builtIn);
const faultsOf = (...rows: RubricRow[]) => read(...logistics, ...rows).faults;

describe('an edited rubric', () => {
  test('is read with empty headings meaning the same as above', () => {
    const { entries, faults } = read(...logistics);
    expect(faults).toEqual([]);
    expect(entries.map(({ id, subsection, skill }) => [id, subsection.id, skill])).toEqual([
      ['2.4.05', '2.4', 'Plan logistics'],
      ['2.4.06', '2.4', 'Plan logistics'],
    ]);
  });

  test('takes headings by their names, as pasted from the published document', () => {
    const { entries, faults } = read(
      row(5, { domain: 'developing and managing the hub organization' }),
      row(6, { subsection: "Establish and maintain a vision for the hub team's work" }),
      row(7, { skill: 'Leadership Skill', method: 'Methods for building the skills of …' }),
      row(8, { skill: 'Dream (continued)', method: 'Write it down.' }),
      row(9, { method: 'Tally for Establish and maintain a vision for the hub team’s work' }),
      row(10, { id: '1.1.50', method: 'Tally for every meeting who spoke.' }),
    );
    expect(faults).toEqual([]);
    expect(entries).toMatchObject([
      { domain: { id: '1' }, subsection: { id: '1.1' }, skill: 'Dream', id: null },
      { text: 'Tally for every meeting who spoke.' },
    ]);
  });

  test('may repeat its headings in every row, or name them by their numbers alone', () => {
    const repeated = { ...heading, subsection: '2.4', skill: 'Plan logistics' };
    const { entries, faults } = read(
      ...logistics,
      row(7, { ...repeated, method: 'Send reminders.' }),
      row(8, { ...heading, method: 'Bring cake.' }),
      row(9, { domain: '2', subsection: 'support logistics', method: 'Book rooms.' }),
    );
    expect(faults).toEqual([]);
    expect(new Set(entries.map(({ skill, subsection }) => subsection.id + skill))).toEqual(
      new Set(['2.4Plan logistics']),
    );
  });

  test('can hold a whole domain of the team’s own', () => {
    const { entries, faults } = read(
      row(5, { domain: '6 Our district', subsection: '6.1 Our board', skill: 'Meet' }),
      row(6, { method: 'Meet the board.' }),
      row(7, { subsection: '6.2 Our families', skill: 'Listen', method: 'Ask families.' }),
    );
    expect(faults).toEqual([]);
    expect(entries.map(({ domain, subsection }) => [domain.title, subsection.title])).toEqual([
      ['Our district', 'Our board'],
      ['Our district', 'Our families'],
    ]);
  });
});

describe('a bad row is told by its number, with the remedy', () => {
  test.each<[string, Partial<RubricRow>, string]>([
    [
      'a method without a skill above it',
      { subsection: '2.3 Build network culture', method: 'Sing.' },
      'Row 7: the method has no leadership skill above it. Write one in its row or above.',
    ],
    [
      'an unknown domain',
      { domain: 'Developing the hub' },
      'Row 7: there is no domain “Developing the hub”. Use the name of one that is there, or begin a domain of your own with the next number: “6 Developing the hub”. Its rows are left out.',
    ],
    [
      'an unknown sub-section',
      { subsection: 'Support snacks', skill: 'Cook', method: 'Cook.' },
      'Row 7: domain 2 has no sub-section “Support snacks”. Use the name of one that is there, or begin one of your own with the next number: “2.5 Support snacks”. Its rows are left out.',
    ],
    [
      'a sub-section of another domain',
      { subsection: '3.1 Define', skill: 'Define', method: 'Define.' },
      'Row 7: domain 2 has no sub-section “3.1 Define”. Use the name of one that is there, or begin one of your own with the next number: “2.5 Define”. Its rows are left out.',
    ],
    [
      'a number used for two names',
      { subsection: '2.4 Logistics', skill: 'Plan', method: 'Plan.' },
      'Row 7: 2.4 is called “Logistics” here and “Support logistics” in row 5. Give both the same name, or one of them another number.',
    ],
    [
      'a method twice by its id',
      { id: '2.4.06', method: 'Send reminders.' },
      'Row 7: 2.4.06 stands in row 6 as well. Clear the # cell of the one that is new.',
    ],
    [
      'a method twice by its text',
      { method: 'send  INVITATIONS early' },
      'Row 7: the method stands in row 6 as well. Reword or delete one of them.',
    ],
    [
      'an id that nobody gave',
      { id: 'x7', method: 'Send reminders.' },
      'Row 7: “x7” in the # column is no number that Hub Reflection gave. Clear that cell; the method gets a new number.',
    ],
    [
      'an id with a zero too many',
      { id: '2.4.007', method: 'Send reminders.' },
      'Row 7: “2.4.007” in the # column is no number that Hub Reflection gave. Clear that cell; the method gets a new number.',
    ],
    [
      'an id without a method',
      { id: '2.4.04' },
      'Row 7: 2.4.04 has no text. Write the method, or delete the row.',
    ],
    [
      'an empty sub-section',
      { subsection: '2.3 Build network culture' },
      'Row 7: “Build network culture” has no method that can be rated. Write one below it, or delete the row.',
    ],
  ])('%s', (_, cells, fault) => {
    const faults = faultsOf(row(7, cells));
    expect(faults).toContain(fault);
    // A sub-section whose only row is bad is empty as well; nothing else may be said.
    expect(faults.filter((text) => !text.includes('has no method that can be rated'))).toEqual(
      [fault].filter((text) => !text.includes('has no method that can be rated')),
    );
  });

  test('a method above every heading', () => {
    expect(read(row(5, { method: 'Sing.' })).faults).toEqual([
      'Row 5: the method has no domain and sub-section above it. Write them in its row or above.',
    ]);
  });

  test('once, however many rows below it are left out', () => {
    const faults = faultsOf(
      row(7, { domain: 'Elsewhere' }),
      row(8, { subsection: 'Somewhere', skill: 'Go', method: 'Go.' }),
      row(9, { method: 'Stay.' }),
    );
    expect(faults).toHaveLength(1);
  });

  test('and the good rows keep working', () => {
    const { entries } = read(
      ...logistics,
      row(7, { domain: 'Elsewhere' }),
      row(8, { method: 'Go.' }),
    );
    expect(entries).toHaveLength(2);
  });
});

describe('ids', () => {
  const { entries, places } = read(...logistics, row(7, { method: 'Send reminders.' }));

  test('are kept by methods that are reworded or moved', () => {
    const moved = read(
      row(5, { ...heading, subsection: '2.1 Build membership and engagement', skill: 'Plan' }),
      row(6, { id: '2.4.06', method: 'Send letters early' }),
    );
    expect(numbered(moved.entries, [])[0]).toMatchObject({
      id: '2.4.06',
      subsection: { id: '2.1' },
    });
  });

  test('of new methods follow the last one ever given in their sub-section', () => {
    expect(numbered(entries, ['2.4.06']).map(({ id }) => id)).toEqual([
      '2.4.05',
      '2.4.06',
      '2.4.07',
    ]);
    expect(numbered(entries, ['2.4.31', '2.3.99'])[2]?.id).toBe('2.4.32');
  });

  test('are never given twice, whatever is removed between', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4), { maxLength: 20 }), (removals) => {
        const given = ['2.4.05', '2.4.06'];
        for (const keep of removals) {
          const rows = [
            ...logistics.slice(0, keep),
            row(90, {
              ...heading,
              subsection: '2.4 Support logistics',
              skill: 'S',
              method: `New ${given.length}`,
            }),
          ];
          const fresh = numbered(read(...rows).entries, given)
            .map(({ id }) => id)
            .slice(-1);
          expect(given).not.toContain(fresh[0]);
          given.push(...fresh);
        }
      }),
    );
  });

  test('give methods their origin as long as the words are the original ones', () => {
    const originOf = originReader(builtIn);
    const origins = numbered(entries, []).map(originOf);
    expect(origins).toEqual(['published', 'own', 'own']);
    expect(originOf({ id: '1.1.01', text: allMethods(builtIn)[0]?.text ?? '' })).toBe('starter');
  });

  test('make a rubric that keeps goal, directions and order', () => {
    const [domain] = ownRubric(places, numbered(entries, []), builtIn);
    expect(domain?.goal).toBe(builtIn[1]?.goal);
    expect(domain?.subsections.map(methodsOf).map((methods) => methods.length)).toEqual([3]);
  });

  test.each([
    [['2.1.01', '2.1.02', '2.1.03', '2.1.07'], '2.1.01–03, 2.1.07–07'],
    [['2.2.12', '2.1.03', '2.2.13'], '2.2.12–12, 2.1.03–03, 2.2.13–13'],
    [['2.1.99', '2.1.100'], '2.1.99–100'],
    [['2.4.06'], '2.4.06–06'],
  ])('%j are kept beside the tally as %s, and read back', (ids, text) => {
    expect(idRuns(ids)).toBe(text);
    expect(idsInRuns(text)).toEqual(ids);
  });

  test('survive being kept beside the tally, in any order', () => {
    const id = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 200 }));
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 1, selector: String }), (parts) => {
        const ids = parts.map(([subsection, number]) => methodId(`2.${subsection}`, number));
        expect(idsInRuns(idRuns(ids))).toEqual(ids);
        expect(ids.map(idParts)).not.toContain(null);
      }),
    );
  });

  test.each(['', 'six', '2.4', '2.4.06', '2.4.01 – 06'])('“%s” is no list of ids', (text) =>
    expect(idsInRuns(text)).toBeNull(),
  );
});
