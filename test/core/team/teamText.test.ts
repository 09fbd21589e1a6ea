import fc from 'fast-check';
import type { Member } from '../../../src/core/team/member';
import { membersIn } from '../../../src/core/team/membersRead';
import { roleBehind } from '../../../src/core/team/role';
import { isInitials } from '../../../src/core/team/sameInitials';
import { teamText } from '../../../src/core/team/teamText';

test.each<[string, Member]>([
  ['AB Ada Byron', { initials: 'AB', name: 'Ada Byron' }],
  ['AB', { initials: 'AB', name: '' }],
  ['AB (inactive)', { initials: 'AB', name: '', role: 'inactive' }],
  ['AB Ada (lead) (facilitator)', { initials: 'AB', name: 'Ada (lead)', role: 'facilitator' }],
  ['Jo: Smith', { initials: 'Jo', name: 'Smith' }],
  ['Jo:', { initials: 'Jo', name: '' }],
  ['ADA: BYRON', { initials: 'ADA', name: 'BYRON' }],
  ['AB: Byron, Ada', { initials: 'AB', name: 'Byron, Ada' }],
  ['AB: Ada | Leeds', { initials: 'AB', name: 'Ada | Leeds' }],
  ['AB:: Ada <ada@x.org>', { initials: 'AB', name: 'Ada <ada@x.org>' }],
  ['AB:: Ada, CD: Cy', { initials: 'AB', name: 'Ada, CD: Cy' }],
  ['Name::', { initials: 'Name', name: '' }],
  ['12: Ada', { initials: '12', name: 'Ada' }],
])('%s is the text of %j, and is read so', (text, member) => {
  expect(teamText([member])).toBe(text);
  expect(membersIn(text)).toEqual([member]);
});

test.each(['=IMPORTXML("http://x";"//a")', '+1', '@x', "'x", '<img src=x onerror=alert(1)>', 'N'.repeat(200), 'JAN 1', 'TRUE'])(
  'the name %s is read back as it is',
  (name) => expect(membersIn(teamText([{ initials: 'AB', name }]))).toEqual([{ initials: 'AB', name }]),
); // prettier-ignore

test('any team of a Team tab is read back as it was', () => {
  const written = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('Smith', 'Byron, Ada', 'a; b', 'AB: x', 'a@b.org', 'Name', '- x', '1. x', 'x - AB', '|', '(AB)', '\u200B'),
  );
  // The tab gives names with single spaces, and takes the role off them.
  const name = fc
    .array(written, { maxLength: 3 })
    .map((words) => roleBehind(words.join(' ').replace(/\s+/gu, ' ').trim()))
    .filter(({ role }) => role === undefined)
    .map((read) => read.name);
  const initials = fc.oneof(
    fc.stringMatching(/^[A-Za-z0-9]{1,4}$/),
    fc.constantFrom('Name', 'Team', 'Jo', 'कि', '李伟', '1', '2'),
    fc.string({ unit: 'grapheme', maxLength: 4 }).filter(isInitials),
  ).filter((text) => text === text.trim());
  const member = fc
    .tuple(initials, name, fc.constantFrom(undefined, 'facilitator', 'inactive'))
    .map(([own, called, role]) => ({ initials: own, name: called, ...(role ? { role } : {}) }));
  fc.assert(
    fc.property(fc.array(member as fc.Arbitrary<Member>), (team) => {
      expect(membersIn(teamText(team))).toEqual(team);
      expect(membersIn(teamText(team), [{ initials: 'AB', name: 'Smith' }])).toEqual(team);
    }),
    { numRuns: 500 },
  );
}); // prettier-ignore
