import { isInitials } from '../../../src/core/team/sameInitials';
import { columns, LAYOUT, wordColumns } from '../../../src/workbook/sheet/columns';
import { findParts } from '../../../src/workbook/sheet/parts';
import { placesFor } from '../../../src/workbook/sheet/places';

const words = wordColumns.map(({ word }) => word);

describe('the columns of a sheet', () => {
  test.each(words)('are headed by “%s”, which can be nobody’s initials', (word) => {
    expect([isInitials(word), isInitials(word.toLowerCase())]).toEqual([false, false]);
  });

  test('have words and keys of their own', () => {
    expect(new Set(words.map((word) => word.toUpperCase())).size).toBe(words.length);
    expect(new Set(wordColumns.map(({ key }) => key)).size).toBe(words.length);
  });

  test('stand side by side, the members between those to their left and to their right', () => {
    const { firstMember, lastMember, ...places } = placesFor(3);
    const all = [...Object.values(places), firstMember, firstMember + 1, lastMember];
    expect(all.sort((a, b) => a - b)).toEqual(words.concat(['', '', '']).map((_, n) => n + 1));
    expect([places.id, firstMember]).toEqual([1, columns.left.length + 1]);
  });
});

describe('a sheet is read by the layout that it was made with', () => {
  const header = [...words.slice(0, 2), 'AB', ...words.slice(2)];
  const partsOf = (madeWith: string) => findParts([header, [madeWith, 'Tally for X']]);

  test.each([
    ['2.4.01–06', 1],
    ['2.4.01–06 v1', 1],
    [`2.4.01–06 v${LAYOUT}`, LAYOUT],
    ['2.4.01–06 v99', 99],
  ])('which “%s” says is number %i', (madeWith, layout) => {
    const { header: found, expected, layout: read } = partsOf(madeWith);
    expect([read, expected?.length, found.missing]).toEqual([layout, 6, []]);
  });
});
