import { catalogue } from '../../src/functions/catalogue';
import { HUB_ALIGNMENT } from '../../src/functions/hubAlignment';
import { HUB_TALLY } from '../../src/functions/hubTally';

describe('HUB_TALLY', () => {
  test.each([
    [
      'counts initials down each column',
      [
        ['AB, CD', '', 'EF'],
        ['AB', 'CD', ''],
      ],
      [[3, 1, 1]],
    ],
    ['counts a member once per cell', [['AB ab AB']], [[1]]],
    ['takes any number of columns', [['A'], ['B'], ['C']], [[3]]],
    ['takes a single cell, which Sheets hands over bare', 'AB/CD', [[2]]],
    ['counts nothing in a blank cell', '', [[0]]],
    ['reads initials that Sheets made numbers or booleans', [[12, true]], [[1, 1]]],
  ])('%s', (_, boxes, tally) => expect(HUB_TALLY(boxes)).toEqual(tally));

  test('without a range says what is wanted', () => {
    expect(() => HUB_TALLY(undefined)).toThrow(
      'HUB_TALLY counts the initials in a range of boxes and found no range. Name the boxes, such as C5:F20.',
    );
  });
});

describe('HUB_ALIGNMENT', () => {
  // Agreement by hand: 1 − 4·G / (3·n²).
  test.each([
    ['all the same', ['AB, CD', '', '', ''], [1, 'Aligned']],
    ['neighbours', ['', 'AB', 'CD', ''], [0.66, 'Aligned']],
    ['the ends of the scale', ['AB', '', '', 'CD'], [0, 'Misaligned']],
    // 1 − 48/147 = 67.3 %.
    ['one of seven', ['A B C D E F', '', 'G', ''], [0.67, '1 voice apart']],
    ['one rating', ['AB', '', '', ''], ['', '']],
    ['a band or an empty row', ['', '', '', ''], ['', '']],
    ['a member in two boxes', ['AB, CD', 'ab', '', ''], ['', 'Check: AB twice']],
    ['what is nobody’s initials', ['AB', '-', '', ''], ['', 'Check: “-”']],
    ['two members in two boxes', ['AB CD', 'CD', 'AB', ''], ['', 'Check: AB, CD twice']],
  ])('%s', (_, boxes, row) => expect(HUB_ALIGNMENT([boxes])).toEqual([row]));

  test('a slip in one row leaves the others working', () => {
    expect(
      HUB_ALIGNMENT([
        ['AB', 'AB', '', ''],
        ['AB', '', '', 'CD'],
      ]),
    ).toEqual([
      ['', 'Check: AB twice'],
      [0, 'Misaligned'],
    ]);
  });

  test.each([
    [[['AB', 'CD', 'EF']], '3 columns'],
    ['AB', '1 column'],
    [[['', '', '', '', '']], '5 columns'],
  ])('refuses %j', (boxes, found) => {
    expect(() => HUB_ALIGNMENT(boxes)).toThrow(RangeError);
    expect(() => HUB_ALIGNMENT(boxes)).toThrow(
      `HUB_ALIGNMENT compares the ratings in four columns of boxes and found ${found}. Name the four columns in the order of the scale, such as C5:F20.`,
    );
  });

  test('without a range says what is wanted', () => {
    expect(() => HUB_ALIGNMENT(undefined)).toThrow(
      'HUB_ALIGNMENT compares the ratings in a range of boxes and found no range. Name the boxes, such as C5:F20.',
    );
  });
});

test('the catalogue describes exactly the custom functions, and its examples name them', () => {
  expect(catalogue.map(({ name }) => name).sort()).toEqual(['HUB_ALIGNMENT', 'HUB_TALLY']);
  for (const { name, example } of catalogue) expect(example).toBe(`=${name}(C5:F20)`);
});
