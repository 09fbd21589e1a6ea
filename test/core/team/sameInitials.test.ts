import { foldInitials, isInitials, sameInitials } from '../../../src/core/team/sameInitials';

describe('isInitials', () => {
  test.each(['A', 'AB', 'ab1', '1234', 'ÉL', '李明', 'TRUE', 'कि', 'ก้', 'प्रिया', 'A\u200bB'])(
    'takes %s',
    (text) => expect(isInitials(text)).toBe(true),
  );
  test.each(['', 'ABCDE', 'A B', 'A.B', 'A-B', '=A', '+1', '@x', "'x", '?', '<b>', 'AB,'])(
    'refuses “%s”',
    (text) => expect(isInitials(text)).toBe(false),
  );
});

test.each([
  ['\u200b', 'a space of no width'],
  ['\u200e', 'a mark of direction'],
  ['\ufeff', 'a byte order mark'],
])('initials with %j in them, %s, are the same as without', (invisible) => {
  expect(sameInitials(`A${invisible}B`, 'ab')).toBe(true);
  expect(foldInitials(`${invisible}AB`)).toBe('AB');
});
