import { areOf, givenInitials } from '../../../src/core/team/givenInitials';

describe('a word before a name', () => {
  test.each([
    ['AB', 'Ada Byron', 'AB'],
    ['AX', 'Ada Byron', 'AX'],
    ['LI', 'Wei', 'LI'],
    ['ab', 'ada byron', 'ab'],
    ['Ab', 'Ada Byron', 'Ab'],
    ['ab', 'Ada', 'ab'],
    ['AMB', 'Ada Maria Byron', 'AMB'],
    ['AB', 'Ada Maria Byron', 'AB'],
    ['AB', 'ADA BYRON', 'AB'],
    ['A', 'Ada', 'A'],
    ['A1', 'Ann', 'A1'],
    ['12', 'Ann', '12'],
    ['A.B.', 'Ada Byron', 'AB'],
    ['A.B', 'Ada Byron', 'AB'],
    ['ÀÉ', 'Àda Émond', 'ÀÉ'],
    ['安', 'Ada', '安'],
    ['AB', '安娜', 'AB'],
    ['عح', 'علي حسن', 'عح'],
    ['राकु', 'राम कुमार', 'राकु'],
    ['AB', '<img src=x onerror=alert(1)>', 'AB'],
    ['AB', '+1', 'AB'],
  ])('is initials: %s %s', (word, name, initials) => {
    expect(givenInitials(word, name)).toBe(initials);
  });

  test.each([
    ['Ada', 'Byron'],
    ['Jo', 'Smith'],
    ['Al', 'Gore'],
    ['Li', 'Wei'],
    ['Jo', 'Jones'],
    ['jo', 'smith'],
    ['ada', 'allen'],
    ['de', 'Gaulle'],
    ['ADA', 'BYRON'],
    ['J', 'Smith'],
    ['J.', 'Smith'],
    ['ABCDE', 'Ada'],
    ['A-B', 'Ada'],
    ['علي', 'حسن'],
    ['राम', 'कुमार'],
    ['김', '철수'],
  ])('is a part of the name: %s %s', (word, name) => {
    expect(givenInitials(word, name)).toBeNull();
  });
});

test.each([
  ['AB', 'AB'],
  ['A', 'A'],
  ['a', 'a'],
  ['A1', 'A1'],
  ['12', '12'],
  ['李伟', '李伟'],
  ['Ada', null],
  ['Bo', null],
  ['ab', null],
  ['ABCDE', null],
  ['?', null],
  ['', null],
])('“%s” alone gives the initials %s', (word, initials) => {
  expect(givenInitials(word, '')).toBe(initials);
});

test.each([
  ['AB', 'Ada Byron', true],
  ['ab', 'Ada Byron', true],
  ['AB', 'Ada Maria Byron', true],
  ['BA', 'Ada Byron', false],
  ['AA', 'Ada Byron', false],
  ['B', 'Ada Byron', false],
  ['', 'Ada Byron', false],
])('“%s” are of %s: %s', (initials, name, areThey) => {
  expect(areOf(initials, name)).toBe(areThey);
});
