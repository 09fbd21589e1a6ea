import { membersIn, teamFaults, teamText } from '../../src/core/team';

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

describe('teamFaults', () => {
  test('has nothing to say of 30 members', () => expect(teamFaults(team(30))).toEqual([]));

  test.each([
    [
      'no member',
      [],
      'The team has no member. Enter one member a line: initials, a space, the name.',
    ],
    ['31 members', team(31), 'The team has 31 members; there is room for 30. Remove some.'],
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
