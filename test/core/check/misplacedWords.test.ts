import { misplacedWords, type Owner } from '../../../src/core/check/misplacedWords';

const WHOLE = Object.freeze(['#', 'Method', 'AB', 'CD', 'Rated', 'We agreed', 'Strategies']);
const OWNERS: readonly Owner[] = Object.freeze(['#', 'Method', '', '', 'Rated', 'We agreed', null]);
const changed = (change: Readonly<Record<number, string>>) =>
  WHOLE.map((text, column) => change[column] ?? text);
const found = (header: readonly string[], owners = OWNERS) => {
  const { words, mended } = misplacedWords(header, owners);
  return [words.map(({ word, column }) => `${word} belongs over ${column}`), mended];
};

test('a whole header has none', () => {
  expect(found(WHOLE)).toEqual([[], WHOLE]);
});

test.each([
  ['two words that changed places', { 4: 'We agreed', 5: 'Rated' }, ['Rated belongs over 4', 'We agreed belongs over 5']],
  ['three in a circle', { 0: 'Method', 1: 'Rated', 4: '#' }, ['# belongs over 0', 'Method belongs over 1', 'Rated belongs over 4']],
  ['a word and a member', { 3: 'We agreed', 5: 'CD' }, ['We agreed belongs over 5']],
  ['a word and one that nothing below tells', { 5: 'Strategies', 6: 'We agreed' }, ['We agreed belongs over 5']],
] as const)('%s are put right', (_, change, words) => {
  expect(found(changed(change))).toEqual([words, WHOLE]);
}); // prettier-ignore

test.each([
  // Which of them was whose, no cell says.
  ['two members', { 2: 'We agreed', 3: 'Rated', 4: 'AB', 5: 'CD' }],
  ['what is nobody’s initials', { 3: 'We agreed', 5: 'Sum total' }],
  ['a member, and a column that is none’s', { 5: 'CD', 6: 'We agreed', 3: 'Strategies' }],
] as const)('with %s in the way is told, and left to people', (_, change) => {
  const [words, mended] = found(changed(change));
  expect(words).toContain('We agreed belongs over 5');
  expect(mended).toBeNull();
});

test.each([
  ['is lost', { 5: 'Ours' }],
  ['stands twice', { 3: 'We agreed' }],
])('a word that %s is none of them', (_, change) => {
  expect(found(changed(change))[0]).toEqual([]);
});

test('two members who changed places show nowhere', () => {
  expect(found(changed({ 2: 'CD', 3: 'AB' }))[0]).toEqual([]);
});

test('a word that two columns may own is left alone', () => {
  const owners = OWNERS.map((owner, column) => (column === 6 ? 'We agreed' : owner));
  expect(found(changed({ 4: 'We agreed', 5: 'Rated' }), owners)[0]).toEqual([
    'Rated belongs over 4',
  ]);
});
