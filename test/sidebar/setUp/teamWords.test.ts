import { membersIn, membersRead } from '../../../src/core/team/membersRead';
import { chipWords, countWords } from '../../../sidebar/setUp/teamWords';

test.each([
  ['AB Ada', '1 person rates'],
  ['AB Ada\nCy Diaz', '2 people rate'],
  ['AB Ada\nCy Diaz (inactive)', '1 person rates, 1 does not'],
  ['AB (facilitator)\nCy Diaz (inactive)', '0 people rate, 2 do not'],
  ['AB Ada\n? Eve', '1 person rates, 1 line not understood'],
  ['? Ada\n? Eve', '0 people rate, 2 lines not understood'],
])('%j: %s', (text, words) => expect(countWords(membersIn(text))).toBe(words));

test('a chip says what was made, who does not rate, and what has to be mended', () => {
  const team = membersRead('AB Ada\nCy Diaz (inactive)\n? Eve\nab: Abe');
  expect(team.map((_, index) => chipWords(team, index))).toEqual([
    ['twice'],
    ['made', 'inactive'],
    ['not understood'],
    ['twice'],
  ]);
});
