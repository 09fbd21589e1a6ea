import fc from 'fast-check';
import { boxesFault, countBoxes, membersTwice } from '../../../src/core/agreement/boxes';
import { foldInitials } from '../../../src/core/team/sameInitials';

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

test.each([
  [['AB', 'cd', 'ab/CD', ''], 'Check: AB, CD twice'],
  [['AB', '-', '', 'n/a'], 'Check: “-”, “n/a”'],
  [['AB', '-', 'AB', '-'], 'Check: AB twice, “-”'],
  [['AB', '', 'CD', ''], null],
] as const)('of %j: %s', (boxes, fault) => expect(boxesFault(boxes)).toBe(fault));
