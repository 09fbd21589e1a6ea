import { setupProblems } from '../../../src/core/cycle/setupProblems';
import { builtInRubric } from '../../../src/rubric/builtInRubric';

const domains = builtInRubric();
const good = Object.freeze({ subsections: ['2.1'], team: 'AB Ada', cycle: 'Fall 2026' });

test('entries that can become sheets have no problem', () => {
  expect(setupProblems(good, domains)).toEqual([]);
});

test.each([
  [
    'no sub-section',
    { subsections: [] },
    'subsections',
    'No sub-section is ticked. Tick at least one.',
  ],
  [
    'an id sent by hand',
    { subsections: ['9.9'] },
    'subsections',
    'There is no sub-section “9.9”. Choose from those listed.',
  ],
  [
    'no team',
    { team: '' },
    'team',
    'The team has no member. Enter one person a line, with initials in front or without.',
  ],
  ['no cycle', { cycle: '' }, 'cycle', 'The cycle has no name. Enter one, such as Fall 2026.'],
] as const)('%s is told beside its field', (...[, entries, field, message]) => {
  expect(setupProblems({ ...good, ...entries }, domains)).toEqual([{ field, message }]);
});

test('a sub-section without methods cannot be rated', () => {
  const empty = [{ ...domains[0], subsections: [{ id: '7.1', title: 'Empty', skills: [] }] }];
  expect(setupProblems({ ...good, subsections: ['7.1'] }, empty as typeof domains)).toEqual([
    {
      field: 'subsections',
      message: '“Empty” has no methods to rate. Choose another sub-section.',
    },
  ]);
});

test('every problem is told at once', () => {
  const problems = setupProblems({ subsections: [], team: '', cycle: '' }, domains);
  expect(problems.map(({ field }) => field)).toEqual(['subsections', 'team', 'cycle']);
});
