import { isSameTeam, membersIn, ratersOf, teamFaults } from '../../../src/core/team/member';

const team = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ initials: `M${index}`, name: '' }));

test('those who rate are those without a role', () => {
  const members = membersIn('AB Ada\nCD Di (facilitator)\nEF Cy\nGH Gil (inactive)');
  expect(ratersOf(members)).toEqual(membersIn('AB Ada\nEF Cy'));
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
      'The team has no member. Enter one person a line, with initials in front or without.',
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
      [{ initials: 'ABCDE', name: 'Ada' }],
      '“ABCDE Ada”: “ABCDE” cannot be initials. Start the line with 1 to 4 letters or digits, then a colon.',
    ],
    [
      'other characters',
      [{ initials: 'A-B', name: 'Ada' }],
      '“A-B Ada”: “A-B” cannot be initials. Start the line with 1 to 4 letters or digits, then a colon.',
    ],
    [
      'what cannot be understood, once',
      [...membersIn('=1 Ada'), { initials: 'AB', name: 'Abe' }],
      '“=1 Ada” is not understood. Write initials, a colon and the name: “AB: Ada Byron”.',
    ],
    [
      'a role that is none',
      membersIn('AB Ada (inactive since May)\nCD Cy'),
      '“AB Ada (inactive since May)”: it is not clear whether they rate. Write (facilitator) or (inactive) behind the name, or leave that word out.',
    ],
    [
      'a name of 201 characters',
      [{ initials: 'AB', name: 'N'.repeat(201) }],
      `“AB ${'N'.repeat(30)}…”: the name has 201 characters; there is room for 200. Shorten it.`,
    ],
  ])('tells of %s', (_, members, fault) => expect(teamFaults(members)).toEqual([fault]));

  test('tells every fault, not the first alone', () => {
    expect(teamFaults(membersIn('+1 Ada\nCD Cy\ncd: Di\n? Eve'))).toHaveLength(3);
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
