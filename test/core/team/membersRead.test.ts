import fc from 'fast-check';
import { membersIn, membersRead } from '../../../src/core/team/membersRead';
import { foldInitials, isInitials } from '../../../src/core/team/sameInitials';

/** As the chips show it, with `*` where initials were made. */
const shown = (text: string, before = ''): readonly string[] =>
  membersRead(text, membersIn(before)).map(({ initials, name, role, isMade }) =>
    [`${isMade ? '*' : ''}${initials}`, name, role && `(${role})`].filter(Boolean).join(' '),
  );

const ADA_CY_EVE = ['*AB Ada Byron', '*CD Cy Diaz', '*EF Eve Fox'];

describe('one person is read from', () => {
  test.each([
    ['initials, a space, the name', 'AB Ada Byron', 'AB Ada Byron'],
    ['a name', 'Ada Byron', '*AB Ada Byron'],
    ['a name in the order of a list', 'Byron, Ada', '*AB Ada Byron'],
    ['such a name of several words', 'de la Cruz, Ana María', '*AC Ana María de la Cruz'],
    ['initials and a colon', 'EF: Eve Fox', 'EF Eve Fox'],
    ['the same without a space', 'EF:Eve Fox', 'EF Eve Fox'],
    ['a colon, where initials could be a name', 'Jo: Smith', 'Jo Smith'],
    ['two colons, and the name as it stands', 'AB:: Byron; Ada', 'AB Byron; Ada'],
    ['initials and a dash', 'AB - Ada Byron', 'AB Ada Byron'],
    ['a dash and initials', 'Ada Byron – AB', 'AB Ada Byron'],
    ['initials in brackets', 'Ada Byron (AB)', 'AB Ada Byron'],
    ['initials with full stops', 'A.B. Ada Byron', 'AB Ada Byron'],
    ['initials and a comma', 'AB, Ada Byron', 'AB Ada Byron'],
    ['a comma and initials', 'Ada Byron, AB', 'AB Ada Byron'],
    ['a line of a file with commas', 'AB,Byron,Ada,inactive', 'AB Ada Byron (inactive)'],
    ['initials alone', 'AB', 'AB'],
    ['a first name alone', 'Ada', '*AD Ada'],
    ['a name with a title', 'Ada Byron, PhD', '*AB Ada Byron, PhD'],
    ['an address', 'ada.byron2@x.org', '*AB Ada Byron'],
    ['an address with a name', 'Ada Byron <ada@x.org>', '*AB Ada Byron'],
    ['an address with a name in the order of a list', '"Byron, Ada" <ada@x.org>', '*AB Ada Byron'],
    ['an address with initials', 'AB Ada Byron ada@x.org', 'AB Ada Byron'],
    ['an address with a role', 'ada.byron@x.org (inactive)', '*AB Ada Byron (inactive)'],
    ['a role in brackets', 'AB Ada (inactive)', 'AB Ada (inactive)'],
    ['a role without brackets', 'Ada Byron, facilitator', '*AB Ada Byron (facilitator)'],
    ['a role without a name', 'AB (facilitator)', 'AB (facilitator)'],
    ['initials and a name in columns', 'AB\tAda Byron', 'AB Ada Byron'],
    ['the same the other way', 'Ada Byron\tAB', 'AB Ada Byron'],
    ['first and last name in columns', 'Ada\tByron', '*AB Ada Byron'],
    ['name and address in columns', 'Ada Byron\tada@x.org', '*AB Ada Byron'],
    ['an address in a column', '\tada.byron@x.org', '*AB Ada Byron'],
    ['name and role in columns', 'AB\tAda\tInactive', 'AB Ada (inactive)'],
    ['a row of a table', '| AB | Ada Byron |', 'AB Ada Byron'],
    ['a name that runs nothing', 'AB =IMPORTXML("http://x";"//a")', 'AB =IMPORTXML("http://x";"//a")'],
    ['letters of any script', 'ЮК Юлия Ковальчук', 'ЮК Юлия Ковальчук'],
    ['a name without case', 'علي حسن', '*عح علي حسن'],
    ['what nobody sees, as if it were not there', '\uFEFF\u200BAda Byron\u200E', '*AB Ada Byron'],
  ])('%s', (_, text, member) => expect(shown(text)).toEqual([member]));
}); // prettier-ignore

describe('several people are read from', () => {
  test.each([
    ['lines', 'Ada Byron\r\n\n Cy Diaz\rEve Fox'],
    ['semicolons', 'Ada Byron; Cy Diaz; Eve Fox;'],
    ['commas', 'Ada Byron, Cy Diaz, Eve Fox'],
    ['commas and semicolons', 'Ada Byron, Cy Diaz; Eve Fox'],
    ['names in the order of a list', 'Byron, Ada; Diaz, Cy; Fox, Eve'],
    ['the addresses of a letter', 'Byron, Ada <ada@x.org>; Diaz, Cy <cy@x.org>; Fox, Eve <e@x.org>'],
    ['others', 'Ada Byron <ada@x.org>, "Diaz, Cy" <cy@x.org>, eve.fox@x.org'],
    ['addresses alone', 'ada.byron@x.org, cy.diaz@x.org, eve_fox@x.org'],
    ['a column under a heading', 'Name\nAda Byron\nCy Diaz\nEve Fox'],
    ['columns under headings', 'Last name\tFirst name\tSchool\nByron\tAda\tHigh Five\nDiaz\tCy\t\nFox\tEve\tOak'],
    ['a row', 'Ada Byron\tCy Diaz\tEve Fox'],
    ['bullets', '- Ada Byron\n• Cy Diaz\n* Eve Fox'],
    ['numbers with full stops', '1. Ada Byron\n2) Cy Diaz\n(3) Eve Fox'],
    ['numbers', '1 Ada Byron\n2 Cy Diaz\n3 Eve Fox'],
  ])('%s', (_, text) => expect(shown(text)).toEqual(ADA_CY_EVE));

  test.each([
    ['two in one line', 'Ada Byron, Cy Diaz', ['*AB Ada Byron', '*CD Cy Diaz']],
    ['the same in lines, in the order of a list', 'García López, Ana\nDiaz, Cy', ['*AL Ana García López', '*CD Cy Diaz']],
    ['first names', 'Ada, Cy, Eve', ['*AD Ada', '*CY Cy', '*EV Eve']],
    ['initials', 'AB, CD', ['AB', 'CD']],
    ['initials and names', 'AB Ada, CD Cy', ['AB Ada', 'CD Cy']],
    ['initials, colons and names', 'AB: Ada Byron, CD: Cy; EF: Eve', ['AB Ada Byron', 'CD Cy', 'EF Eve']],
    ['a colon, and names behind it', 'AB: Ada Byron; Cy Diaz, facilitator', ['AB Ada Byron', '*CD Cy Diaz (facilitator)']],
    ['roles between commas', 'Ada Byron, inactive, Cy Diaz, Eve Fox', ['*AB Ada Byron (inactive)', '*CD Cy Diaz', '*EF Eve Fox']],
    ['commas of other scripts', '李伟、王芳', ['李伟', '王芳']],
    ['headings of columns', 'Initials\tName\tDoes not rate\nAB\tAda\t\nCD\tCy\tinactive', ['AB Ada', 'CD Cy (inactive)']],
    ['headings in one line', 'Initials  Name\nAB Ada', ['AB Ada']],
    ['numbers that are initials', '1 Ada\n3 Cy', ['1 Ada', '3 Cy']],
    ['no text', ' \n', []],
  ])('%s', (_, text, members) => expect(shown(text)).toEqual(members));
}); // prettier-ignore

test('what is not understood has no initials, and keeps its words', () => {
  expect(shown('=1 Ada\n? Eve')).toEqual(['* =1 Ada', '* ? Eve']);
  const onLeave = 'Initials\tName\tDoes not rate\nEF\tEve\ton leave';
  expect(membersIn(onLeave)).toEqual([{ initials: '', name: 'EF Eve on leave' }]);
}); // prettier-ignore

describe('initials that are made', () => {
  test('are none of those given on another line, above or below', () => {
    expect(shown('Ada Byron\nAB Abe Blum')).toEqual(['*ABY Ada Byron', 'AB Abe Blum']);
    expect(shown('ab: Abe\nAda Byron')).toEqual(['ab Abe', '*ABY Ada Byron']);
  });

  test('are each another’s, in the order of the list', () => {
    expect(shown('Ada Byron\nAlan Blum\nAbe Brown')).toEqual([
      '*AB Ada Byron',
      '*ABL Alan Blum',
      '*ABR Abe Brown',
    ]);
  });

  test('are none of the team before, whose column still stands there', () => {
    expect(shown('Abe Blum', 'AB Ada Byron')).toEqual(['*ABL Abe Blum']);
  });

  test('are none for a name that had some: those stay', () => {
    expect(shown('ada byron\nAbe Blum', 'AX Ada Byron\nCD Cy')).toEqual([
      'AX ada byron',
      '*AB Abe Blum',
    ]);
  });

  test('are made for a name that two had before, or that stands there twice', () => {
    expect(shown('Ada', 'AX: Ada\nAY: Ada')).toEqual(['*AD Ada']);
    expect(shown('Ada\nAda', 'AX: Ada')).toEqual(['AX Ada', '*AD Ada']);
    expect(shown('AX Bo\nAda', 'AX: Ada')).toEqual(['AX Bo', '*AD Ada']);
  });
});

test('whatever the text, initials that are made are initials, and nobody else’s', () => {
  const part = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('AB', 'Ada Byron', 'ab', 'Byron, Ada', '\n', '\t', ';', ', ', ': ', '(inactive)', 'a@b.org', '1. '),
  );
  fc.assert(
    fc.property(fc.array(part).map((parts) => parts.join('')), (text) => {
      const members = membersRead(text, [{ initials: 'AB', name: 'Abe' }]);
      const made = members.filter(({ isMade, initials }) => isMade && initials !== '');
      for (const { initials } of made) {
        expect(isInitials(initials)).toBe(true);
        const folded = members.map((other) => foldInitials(other.initials));
        expect(folded.filter((other) => other === foldInitials(initials))).toHaveLength(1);
      }
      expect(membersRead(text, [{ initials: 'AB', name: 'Abe' }])).toEqual(members);
    }),
  );
}); // prettier-ignore
