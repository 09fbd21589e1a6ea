import fc from 'fast-check';
import { madeInitials } from '../../../src/core/team/madeInitials';
import { foldInitials, isInitials } from '../../../src/core/team/sameInitials';

describe('initials are made of', () => {
  test.each([
    ['the first and the last word', 'Ada Byron', 'AB'],
    ['these, though there are others between them', 'Ada Maria Byron', 'AB'],
    ['no particle', 'Ludwig van Beethoven', 'LB'],
    ['a particle in front, which is a word as others', 'van Beethoven', 'VB'],
    ['small letters', 'ada byron', 'AB'],
    ['words with hyphens', 'Jean-Luc Picard', 'JP'],
    ['both parts of a single word', 'Anne-Marie', 'AM'],
    ['words with apostrophes', 'Pat O’Brien', 'PO'],
    ['letters with full stops', 'J. R. Ewing', 'JE'],
    ['no form of address', 'Dr. Ada Byron', 'AB'],
    ['nothing behind the name', 'Ada Byron (Leeds)', 'AB'],
    ['no title', 'Ada Byron, PhD', 'AB'],
    ['the first two letters of one word', 'Ada', 'AD'],
    ['the only letter', 'A', 'A'],
    ['Cyrillic', 'Юлия Ковальчук', 'ЮК'],
    ['Arabic', 'علي حسن', 'عح'],
    ['letters with their marks', 'राम कुमार', 'राकु'],
    ['Han', '田中 さくら', '田さ'],
    ['letters that are two in capitals', 'ßtefan Ober', 'SSO'],
  ])('%s: %s', (_, name, initials) => expect(madeInitials(name, new Set())).toBe(initials));
});

test.each([
  ['Ada Maria Byron', ['AB'], 'AMB'],
  ['Ada Byron', ['AB'], 'ABY'],
  ['Ada Byron', ['AB', 'ABY'], 'ADB'],
  ['Ada Byron', ['AB', 'ABY', 'ADB', 'ABYR', 'ADBY'], 'AB2'],
  ['Ada', ['AD'], 'ADA'],
  ['Ada', ['AD', 'ADA'], 'A'],
  ['Bo', ['BO', 'B'], 'BO2'],
])('%s, where %j are taken, gets %s', (name, taken, initials) => {
  expect(madeInitials(name, new Set(taken))).toBe(initials);
});

test.each(['=1 Ada', '? Eve', '+1', '@x', '<b>', '', '🙂'])('nothing is made of “%s”', (name) => {
  expect(madeInitials(name, new Set())).toBe('');
});

test('of whatever names, those made can be initials, are all different, and never depend on chance', () => {
  const word = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Ada', 'Abe', 'Byron', 'Method', '#'));
  const madeOf = (names: readonly string[]): string[] => {
    const taken = new Set<string>();
    return names.map((name) => {
      const made = madeInitials(name, taken);
      taken.add(foldInitials(made));
      return made;
    });
  };
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 3 }).map((words) => words.join(' '))), (names) => {
      const made = madeOf(names).filter((initials) => initials !== '');
      expect(made.filter((initials) => !isInitials(initials))).toEqual([]);
      expect(new Set(made.map(foldInitials)).size).toBe(made.length);
      expect(madeOf(names)).toEqual(madeOf([...names]));
    }),
  );
}); // prettier-ignore

test('two hundred people of one name get initials of their own', () => {
  const taken = new Set<string>();
  for (let count = 0; count < 200; count += 1) taken.add(madeInitials('Ada Byron', taken));
  expect(taken.size).toBe(200);
});
