import fc from 'fast-check';
import {
  isSameTeam,
  membersIn,
  ratersOf,
  roleIn,
  teamFaults,
  teamText,
  type Member,
} from '../../../src/core/team/member';

const team = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ initials: `M${index}`, name: '' }));

describe('membersIn reads', () => {
  test.each([
    ['initials, a space, the name', 'AB Ada Byron', [{ initials: 'AB', name: 'Ada Byron' }]],
    ['a tab, as pasted from a sheet', 'AB\tAda Byron', [{ initials: 'AB', name: 'Ada Byron' }]],
    ['initials alone', 'AB', [{ initials: 'AB', name: '' }]],
    ['empty lines as nothing', '\n \nAB Ada\r\n\r\n', [{ initials: 'AB', name: 'Ada' }]],
    ['no text as no member', '', []],
  ])('%s', (_, text, members) => expect(membersIn(text)).toEqual(members));

  test.each([
    '=IMPORTXML("http://x";"//a")',
    '+1',
    '@x',
    "'x",
    '<img src=x onerror=alert(1)>',
    'JAN 1',
    'TRUE',
    'N'.repeat(200),
  ])('the name %s as it is, and back again', (name) => {
    const members = membersIn(`AB ${name}`);
    expect(members).toEqual([{ initials: 'AB', name }]);
    expect(teamFaults(members)).toEqual([]);
    expect(membersIn(teamText(members))).toEqual(members);
  });
});

describe('a role', () => {
  test.each([
    ['facilitator', 'facilitator'],
    [' Inactive ', 'inactive'],
    ['FACILITATOR', 'facilitator'],
    ['(inactive)', null],
    ['lead', null],
    ['', null],
    [undefined, null],
  ])('named “%s” is %s', (text, role) => expect(roleIn(text)).toBe(role));

  test.each<[string, string, Member]>([
    ['behind the name', 'AB Ada (inactive)', { initials: 'AB', name: 'Ada', role: 'inactive' }],
    ['in capitals', 'AB Ada (INACTIVE)', { initials: 'AB', name: 'Ada', role: 'inactive' }],
    [
      'behind a tab',
      'AB\tAda\t(facilitator) ',
      { initials: 'AB', name: 'Ada', role: 'facilitator' },
    ],
    ['without a name', 'AB (facilitator)', { initials: 'AB', name: '', role: 'facilitator' }],
    [
      'only if it is the last',
      'AB Ada (inactive) (facilitator)',
      { initials: 'AB', name: 'Ada (inactive)', role: 'facilitator' },
    ],
    ['not within the name', 'AB Ada (inactive) B', { initials: 'AB', name: 'Ada (inactive) B' }],
    ['not joined to the name', 'AB Ada(inactive)', { initials: 'AB', name: 'Ada(inactive)' }],
    ['not without brackets', 'AB Ada inactive', { initials: 'AB', name: 'Ada inactive' }],
    ['no other word', 'AB Ada (lead)', { initials: 'AB', name: 'Ada (lead)' }],
  ])('is read %s, and back again', (_, text, member) => {
    expect(membersIn(text)).toEqual([member]);
    expect(membersIn(teamText([member]))).toEqual([member]);
  });

  test('leaves those who rate without one', () => {
    const members = membersIn('AB Ada\nCD Di (facilitator)\nEF Cy\nGH Gil (inactive)');
    expect(ratersOf(members)).toEqual(membersIn('AB Ada\nEF Cy'));
  });

  test('and all else of any team is read back as it was', () => {
    const name = fc
      .string({ unit: 'grapheme' })
      .map((text) => text.trim())
      .filter((text) => !/[\r\n]|\((facilitator|inactive)\)$/iu.test(text));
    const anyMember: fc.Arbitrary<Member> = fc
      .tuple(
        fc.stringMatching(/^[A-Za-z0-9]{1,4}$/),
        name,
        fc.constantFrom(undefined, 'facilitator', 'inactive'),
      )
      .map(([initials, text, role]) => ({ initials, name: text, ...(role ? { role } : {}) }));
    fc.assert(
      fc.property(fc.array(anyMember), (members) => {
        expect(membersIn(teamText(members))).toEqual(members);
      }),
    );
  });
});

describe('teamFaults', () => {
  test('has nothing to say of 30 members', () => expect(teamFaults(team(30))).toEqual([]));

  test('has nothing to say of 30 who rate, and others beside them', () => {
    const others = membersIn('FA Fay (facilitator)\nIN Ina (inactive)');
    expect(teamFaults([...team(30), ...others])).toEqual([]);
  });

  test.each([
    [
      'no member',
      [],
      'The team has no member. Enter one member a line: initials, a space, the name.',
    ],
    [
      '31 members',
      team(31),
      'The team has 31 members who rate; there is room for 30. Remove some.',
    ],
    [
      'a team in which nobody rates',
      membersIn('AB Ada (facilitator)\nCD Cy (inactive)'),
      'Nobody in the team rates: all are facilitators or inactive. Add a member who rates.',
    ],
    [
      'the initials of somebody who is inactive',
      membersIn('AB Ada Byron (inactive)\nAB Alan Blum'),
      '“AB Alan Blum” has the same initials as “AB Ada Byron”. Give each member initials of their own; capitals make no difference.',
    ],
    [
      'the same initials in another case',
      membersIn('AB Ada Byron\nab Alan Blum'),
      '“ab Alan Blum” has the same initials as “AB Ada Byron”. Give each member initials of their own; capitals make no difference.',
    ],
    [
      'initials longer than 4',
      membersIn('ABCDE Ada'),
      '“ABCDE Ada”: “ABCDE” cannot be initials. Start the line with 1 to 4 letters or digits, then a space.',
    ],
    [
      'other characters',
      membersIn('A-B Ada'),
      '“A-B Ada”: “A-B” cannot be initials. Start the line with 1 to 4 letters or digits, then a space.',
    ],
    [
      'empty initials',
      [{ initials: '', name: 'Ada' }],
      '“ Ada”: “” cannot be initials. Start the line with 1 to 4 letters or digits, then a space.',
    ],
    [
      'a name of 201 characters',
      [{ initials: 'AB', name: 'N'.repeat(201) }],
      `“AB ${'N'.repeat(30)}…”: the name has 201 characters; there is room for 200. Shorten it.`,
    ],
  ])('tells of %s', (_, members, fault) => expect(teamFaults(members)).toEqual([fault]));

  test('tells every fault, not the first alone', () => {
    expect(teamFaults(membersIn('ABCDE Ada\nCD Cy\ncd Di\n? Eve'))).toHaveLength(3);
  });
});

describe('isSameTeam', () => {
  test.each([
    ['AB Ada\nCD Cy', ' AB  Ada \r\n\nCD Cy\n', true],
    ['AB Ada  Byron', 'AB Ada Byron', true],
    ['AB Ada\nCD Cy', 'CD Cy\nAB Ada', true],
    ['AB Ada', 'AB Ada (inactive)', false],
    ['AB Ada', 'AB Ada\nCD Cy', false],
    ['AB Ada', 'AB Abe', false],
  ])('%j and %j: %s', (a, b, isSame) => {
    expect(isSameTeam(membersIn(a), membersIn(b))).toBe(isSame);
  });
});
