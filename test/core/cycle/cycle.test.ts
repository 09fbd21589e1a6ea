import { cycleFault } from '../../../src/core/cycle/cycleFault';
import { isSameCycle } from '../../../src/core/cycle/isSameCycle';
import { suggestCycle } from '../../../src/core/cycle/suggestCycle';

describe('suggestCycle names the school term of a day', () => {
  test.each([
    [new Date(2026, 0, 1), 'Spring 2026'],
    [new Date(2026, 4, 31), 'Spring 2026'],
    [new Date(2026, 5, 1), 'Summer 2026'],
    [new Date(2026, 7, 1), 'Fall 2026'],
    [new Date(2026, 11, 31), 'Fall 2026'],
  ])('%s: %s', (day, name) => expect(suggestCycle(day)).toBe(name));
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
