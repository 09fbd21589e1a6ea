import fc from 'fast-check';
import { countBoxes, membersTwice } from '../../../src/core/agreement/boxes';
import { foldInitials, isInitials, splitInitials } from '../../../src/core/team/sameInitials';

describe('splitInitials reads', () => {
  test.each([
    ['commas', 'AB,CD', ['AB', 'CD']],
    ['semicolons and spaces', 'AB; CD', ['AB', 'CD']],
    ['slashes', 'AB/CD', ['AB', 'CD']],
    ['line ends', 'AB\nCD\r\nEF', ['AB', 'CD', 'EF']],
    ['either case as one member', 'ab AB Ab', ['AB']],
    ['stray separators', ' ,AB,, ', ['AB']],
    ['a number typed as initials', 12, ['12']],
    ['TRUE, which Sheets makes a boolean', true, ['TRUE']],
    ['accents typed in two ways', 'É\u0042 E\u0301B', ['ÉB']],
    ['nothing in a blank cell', '', []],
    ['nothing in no cell', undefined, []],
  ])('%s', (_, cell, members) => expect(splitInitials(cell)).toEqual(members));
});

describe('isInitials', () => {
  test.each(['A', 'AB', 'ab1', '1234', 'ÉL', '李明', 'TRUE'])('takes %s', (text) =>
    expect(isInitials(text)).toBe(true),
  );
  test.each(['', 'ABCDE', 'A B', 'A.B', 'A-B', '=A', '+1', '@x', "'x", '?', '<b>', 'AB,'])(
    'refuses “%s”',
    (text) => expect(isInitials(text)).toBe(false),
  );
});

describe('a row of boxes', () => {
  test('counts a member once per box', () => {
    expect(countBoxes(['AB, ab', '', 'CD EF', 7])).toEqual([1, 0, 2, 1]);
  });

  test('names who stands in two boxes, in whatever case', () => {
    expect(membersTwice(['AB', 'cd', 'ab/CD', ''])).toEqual(['AB', 'CD']);
  });

  test('finds nobody twice when each stands in one box', () => {
    expect(membersTwice(['AB, AB', 'CD', '', ''])).toEqual([]);
  });

  test('the order of members never matters', () => {
    const member = fc.stringMatching(/^[A-Za-z0-9]{1,4}$/);
    fc.assert(
      fc.property(fc.array(member), fc.func(fc.integer()), (members, rank) => {
        const shuffled = [...members].sort((a, b) => rank(a) - rank(b));
        const count = (list: string[]) => countBoxes([list.join(', '), '', '', '']);
        expect(count(shuffled)).toEqual(count(members));
      }),
    );
  });

  test('counts as many as there are different folded initials', () => {
    const member = fc.stringMatching(/^[A-Za-z]{1,2}$/);
    fc.assert(
      fc.property(fc.array(member), (members) => {
        expect(countBoxes(['', members.join(' '), '', ''])[1]).toBe(
          new Set(members.map(foldInitials)).size,
        );
      }),
    );
  });
});
