import { cycleFault } from '../../../src/core/cycle/cycleFault';
import { isSameCycle } from '../../../src/core/cycle/isSameCycle';
import { suggestCycle } from '../../../src/core/cycle/suggestCycle';

describe('suggestCycle names the month, or the term where the last cycle is named so', () => {
  test.each([
    ['2026-10-01', [], 'October 2026'],
    ['2027-01-31', ['September 2026'], 'January 2027'],
    ['2026-10-01', ['Round 3'], 'October 2026'],
    ['2026-10-01', ['Fall 2025', 'Round 3'], 'October 2026'],
    ['2026-10-01', ['Spring 2026'], 'Fall 2026'],
    ['2026-10-01', ['SPRING  2026'], 'Fall 2026'],
    ['2026-01-01', ['fall 2025'], 'Spring 2026'],
    ['2026-05-31', ['Fall 2025'], 'Spring 2026'],
    ['2026-06-01', ['Spring 2026'], 'Summer 2026'],
    ['2026-08-01', ['Spring 2026'], 'Fall 2026'],
    ['2026-12-31', ['Fall 2026'], 'Fall 2026'],
    ['2026-10-01', ['Autumn 2025'], 'Autumn 2026'],
    ['2026-10-01', ['Autumn 2025', 'Spring 2026'], 'Autumn 2026'],
  ])('%s after %p: %s', (day, cycles, name) => expect(suggestCycle(day, cycles)).toBe(name));

  test.each([
    ['2026-03-10', 'Autumn 2026', 'in the south'],
    ['2026-07-01', 'Fall 2026', 'planned ahead'],
    ['2026-12-01', 'Spring 2027', 'planned ahead'],
  ])('%s after %s, %s: the same', (day, cycle) => expect(suggestCycle(day, [cycle])).toBe(cycle));
});

describe('cycleFault', () => {
  test.each(['Fall 2026', '2026–27', 'Été', '=1+1', 'x'.repeat(45)])('takes “%s”', (name) =>
    expect(cycleFault(name)).toBeNull(),
  );

  test.each([
    ['', 'The cycle has no name. Enter one, such as Fall 2026.'],
    ['  ', 'The cycle has no name. Enter one, such as Fall 2026.'],
    ['Fall/26', 'The cycle name contains “/”, which the name of a tab cannot hold. Leave it out.'],
    [
      '[F]?*',
      'The cycle name contains “[” and “]” and “?” and “*”, which the name of a tab cannot hold. Leave it out.',
    ],
    [
      'Fall\n2026',
      'The cycle name contains a line end or tab, which the name of a tab cannot hold. Leave it out.',
    ],
    ['x'.repeat(46), 'The cycle name has 46 characters; there is room for 45. Shorten it.'],
  ])('refuses “%s”', (name, fault) => expect(cycleFault(name)).toBe(fault));
});

test('a cycle is the same in another case, and with spaces around it', () => {
  expect(isSameCycle('Fall 2026', ' fall 2026')).toBe(true);
  expect(isSameCycle('Fall 2026', 'Fall 2027')).toBe(false);
});
