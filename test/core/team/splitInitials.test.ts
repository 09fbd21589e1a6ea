import fc from 'fast-check';
import { foldInitials, isInitials } from '../../../src/core/team/sameInitials';
import { splitInitials } from '../../../src/core/team/splitInitials';

describe('splitInitials reads', () => {
  test.each([
    ['commas', 'AB,CD', ['AB', 'CD']],
    ['semicolons and spaces', 'AB; CD', ['AB', 'CD']],
    ['slashes', 'AB/CD', ['AB', 'CD']],
    ['line ends', 'AB\nCD\r\nEF', ['AB', 'CD', 'EF']],
    ['commas of other scripts', 'AB、CD،EF，GH', ['AB', 'CD', 'EF', 'GH']],
    ['&, + and the word', 'AB & CD+EF and GH', ['AB', 'CD', 'EF', 'GH']],
    ['AND, written large, as somebody', 'AB AND', ['AB', 'AND']],
    ['what nobody sees away', 'AB, A\u200bB', ['AB']],
    ['letters with their marks', 'कि, ก้', ['कि', 'ก้']],
    ['either case as one member', 'ab AB Ab', ['AB']],
    ['stray separators', ' ,AB,, ', ['AB']],
    ['a number typed as initials', 12, ['12']],
    ['TRUE, which Sheets makes a boolean', true, ['TRUE']],
    ['accents typed in two ways', 'É\u0042 E\u0301B', ['ÉB']],
    ['nothing in a blank cell', '', []],
    ['nothing in no cell', undefined, []],
  ])('%s', (_, cell, members) =>
    expect(splitInitials(cell)).toEqual({ initials: members, others: [] }),
  );
});

describe('what can be nobody’s initials is named, and counts for nobody:', () => {
  test.each([
    ['a dash', 'AB - CD', ['AB', 'CD'], ['“-”']],
    ['n/a', 'n/a', [], ['“n/a”']],
    ['N/A beside somebody', 'AB N/A', ['AB'], ['“N/A”']],
    ['a date, which Sheets makes of 1-2', new Date(2026, 0, 2), [], ['a date']],
    ['a number with a point', 1.5, [], ['“1.5”']],
    ['an error', '#N/A', [], ['“#N/A”']],
    ['an error in another language', '#NOM?', [], ['“#NOM?”']],
    ['a name', 'AB Byron', ['AB'], ['“Byron”']],
    ['a question mark', '?', [], ['“?”']],
    ['a long text, cut to 20', 'x'.repeat(40), [], [`“${'x'.repeat(19)}…”`]],
  ])('%s', (_, cell, ...[initials, others]) =>
    expect(splitInitials(cell)).toEqual({ initials, others }),
  );
});

test('whatever stands in a cell, no more count than there are different tokens that can be initials', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom('AB', 'ab', 'क', '-', 'and', '&', '、', 'n/a', '1.5', ' ', '\u200b')).map((parts) => parts.join('')),
    fc.double(),
    fc.boolean(),
    fc.date(),
  ); // prettier-ignore
  fc.assert(
    fc.property(anything, (cell) => {
      const tokens = String(cell).split(/[^\p{L}\p{N}\p{M}\p{Cf}]+/u).filter(isInitials);
      const { initials, others } = splitInitials(cell);
      expect(initials.length).toBeLessThanOrEqual(new Set(tokens.map(foldInitials)).size);
      expect(initials.every(isInitials)).toBe(true);
      expect(others.every((other) => other !== '“”')).toBe(true);
    }),
  ); // prettier-ignore
});
