import { isHalfSaved, isLeftover } from '../../../src/core/team/halfSaved';
import { membersIn, type Member } from '../../../src/core/team/member';

const change = {
  before: membersIn('AB: Ada Byron\nCD: Cy Diaz\nEF: Eve Fox'),
  wanted: membersIn('AB: Ada B. Byron\nEF: Eve Fox (inactive)\nGH: Gus Hale'),
};
const team = (...lines: readonly (readonly [string, string, Member['role']?])[]): Member[] =>
  lines.map(([initials, name, role]) => ({ initials, name, ...(role && { role }) }));
const [AB, CD, EF] = [
  ['AB', 'Ada Byron'],
  ['CD', 'Cy Diaz'],
  ['EF', 'Eve Fox'],
] as const;

describe('a change that was interrupted may have left', () => {
  test.each<[string, Member[]]>([
    ['all as before', team(AB, CD, EF)],
    [
      'all as wanted',
      team(['AB', 'Ada B. Byron'], ['EF', 'Eve Fox', 'inactive'], ['GH', 'Gus Hale']),
    ],
    ['initials alone', team(AB, EF, ['GH', ''])],
    ['initials and names', team(['AB', 'Ada B. Byron'], EF, ['GH', 'Gus Hale'])],
    ['somebody who comes beside somebody who goes', team(AB, CD, EF, ['gh', ''])],
    ['more spaces', team(['AB', 'Ada  Byron '], CD, EF)],
  ])('%s', (_, now) => {
    expect(isHalfSaved(now, change)).toBe(true);
  });
});

describe('a change that was interrupted cannot have left', () => {
  test.each<[string, Member[]]>([
    ['somebody whom nobody knows', team(AB, CD, EF, ['JO', 'Jo'])],
    ['another name', team(['AB', 'Abe'], CD, EF)],
    ['a member without the name they had', team(['AB', ''], CD, EF)],
    ['another role', team(AB, CD, ['EF', 'Eve Fox', 'facilitator'])],
    ['somebody gone who stays', team(AB, CD)],
    ['nobody', []],
  ])('%s', (_, now) => {
    expect(isHalfSaved(now, change)).toBe(false);
  });
});

test('a role that a colleague took away from somebody whom the change leaves alone was not lost on the way', () => {
  const JO = ['JO', 'Jo Ito', 'inactive'] as const;
  const before = team(AB, JO);
  expect(isHalfSaved(team(AB, ['JO', 'Jo Ito']), { before, wanted: team(JO) })).toBe(false);
  const renamed = { before, wanted: team(AB, ['JO', 'Jo Itō', 'inactive']) };
  expect(isHalfSaved(team(AB, ['JO', 'Jo Itō']), renamed)).toBe(true);
});

test.each<[string, Member, Member[], boolean]>([
  ['the name of somebody who leaves', { initials: '', name: 'Cy Diaz' }, team(AB, EF), true],
  ['a note', { initials: '', name: 'Ask Cy' }, team(AB, EF), false],
  ['a note with the name of somebody who is still there', { initials: '', name: 'Cy Diaz' }, team(AB, CD, EF), false],
  ['the name of somebody who stays', { initials: '', name: 'Eve Fox' }, team(AB), false],
  ['an empty row', { initials: '', name: '' }, team(AB, EF), false],
  ['a member', { initials: 'CD', name: 'Cy Diaz' }, team(AB, EF), false],
])('%s is a leftover, or none', (...[, row, now, isOne]) => {
  expect(isLeftover(row, now, change)).toBe(isOne);
}); // prettier-ignore
