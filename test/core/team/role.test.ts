import { isRoleUnclear, roleBehind, roleIn, type NameAndRole } from '../../../src/core/team/role';

test.each([
  ['facilitator', 'facilitator'],
  [' Inactive ', 'inactive'],
  ['FACILITATOR', 'facilitator'],
  ['(inactive)', 'inactive'],
  ['（Inactive）', 'inactive'],
  ['[facilitator].', 'facilitator'],
  ['inactive since May', null],
  ['not inactive', null],
  ['on leave', null],
  ['lead', null],
  ['', null],
  [undefined, null],
])('“%s” names the role %s', (text, role) => expect(roleIn(text)).toBe(role));

describe('a role is taken off a name', () => {
  test.each<[string, NameAndRole]>([
    ['Ada (inactive)', { name: 'Ada', role: 'inactive' }],
    ['Ada (INACTIVE)', { name: 'Ada', role: 'inactive' }],
    ['Ada(inactive)', { name: 'Ada', role: 'inactive' }],
    ['Ada （inactive）', { name: 'Ada', role: 'inactive' }],
    ['Ada [facilitator]', { name: 'Ada', role: 'facilitator' }],
    ['(facilitator)', { name: '', role: 'facilitator' }],
    ['Ada (facilitator, she/her)', { name: 'Ada (she/her)', role: 'facilitator' }],
    ['Ada (she/her; Facilitator)', { name: 'Ada (she/her)', role: 'facilitator' }],
    ['Ada (inactive) Byron', { name: 'Ada Byron', role: 'inactive' }],
    ['Ada inactive', { name: 'Ada', role: 'inactive' }],
    ['Ada Byron - Facilitator.', { name: 'Ada Byron', role: 'facilitator' }],
    ['inactive', { name: '', role: 'inactive' }],
  ])('%s', (text, read) => expect(roleBehind(text)).toEqual(read));

  test('the last of two, and the other stays in the name', () => {
    expect(roleBehind('Ada (inactive) (facilitator)')).toEqual({
      ...{ name: 'Ada (inactive)', role: 'facilitator' },
    });
  });

  test.each(['Ada', 'Ada (lead)', 'Ada (co-facilitator)', 'Ada (inactive since May)', ''])(
    'and “%s” is left as it is',
    (name) => expect(roleBehind(name)).toEqual({ name }),
  );
});

test.each([
  [{ name: 'Ada (inactive since May)' }, true],
  [{ name: 'Co-Facilitator Ada' }, true],
  [{ name: 'Ada (inactive since May)', role: 'inactive' }, false],
  [{ name: 'Ada Byron' }, false],
] as const)('whether it is unclear that %j rate: %s', (member, isUnclear) => {
  expect(isRoleUnclear(member)).toBe(isUnclear);
});
