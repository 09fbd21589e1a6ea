import fc from 'fast-check';
import { wordsPutBack } from '../../../src/core/check/wordsPutBack';

const WORDS = ['Rated', 'Agreement', 'Alignment'] as const;
const mended = (header: readonly string[], lost: readonly string[]) =>
  wordsPutBack(Object.freeze(header), WORDS, lost);

describe('a header row is mended', () => {
  type Texts = readonly string[];
  test.each<[string, readonly [Texts, Texts], Texts]>([
    ['between two words', [['Rated', 'Agree', 'Alignment'], ['Agreement']], WORDS],
    [
      'by the first alone',
      [
        ['Rated', '', 'Notes'],
        ['Agreement', 'Alignment'],
      ],
      WORDS,
    ],
    [
      'by the last alone',
      [
        ['', '', 'Alignment'],
        ['Rated', 'Agreement'],
      ],
      WORDS,
    ],
    [
      'wherever the words stand, and no other column',
      [
        ['#', 'AB', '', 'Agreement', '', 'Notes'],
        ['Rated', 'Alignment'],
      ],
      ['#', 'AB', 'Rated', 'Agreement', 'Alignment', 'Notes'],
    ],
    [
      'but for words that are not to be put back',
      [['Rated', 'Agree', 'Our alignment'], ['Agreement']],
      ['Rated', 'Agreement', 'Our alignment'],
    ],
    [
      'not at all if nothing is lost',
      [['Rated', 'Agree', 'Alignment'], []],
      ['Rated', 'Agree', 'Alignment'],
    ],
  ])('%s', (_, [header, lost], whole) => expect(mended(header, lost)).toEqual(whole));

  test.each<[string, string[], string[]]>([
    ['no word is left', ['#', 'AB', ''], [...WORDS]],
    ['the row is empty', [], [...WORDS]],
    ['a member’s column took the first one’s place', ['CD', 'Agreement', 'Alignment'], ['Rated']],
    ['a member’s column took the last one’s place', ['Rated', 'Agreement', 'AB'], ['Alignment']],
    ['a column was put between the words', ['Rated', 'Notes', '', 'Alignment'], ['Agreement']],
    ['the words have changed places', ['Alignment', '', 'Rated'], ['Agreement']],
    ['the column of the lost word is gone', ['Rated', 'Alignment'], ['Agreement']],
    ['the lost word would stand in front of the sheet', ['Agreement', 'Alignment'], ['Rated']],
  ])('never if %s', (_, header, lost) => expect(mended(header, lost)).toBeNull());

  test('back to what it was, whatever became of its words, as long as one is left', () => {
    const others = fc.array(fc.constantFrom('#', 'AB', 'Notes', ''));
    const fates = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean());
    fc.assert(
      fc.property(others, others, fates, (left, right, isLost) => {
        fc.pre(isLost.includes(false));
        const whole = [...left, ...WORDS, ...right];
        const lost = WORDS.filter((_, index) => isLost[index]);
        const damaged = whole.map((text) => (lost.some((word) => word === text) ? 'spoilt' : text));
        expect(mended(damaged, lost)).toEqual(whole);
        expect(mended(whole, lost)).toEqual(whole);
      }),
    );
  });
});
