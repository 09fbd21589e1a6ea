import type { Form, FormRow } from '../../src/core/form';
import { alignment } from '../../src/core/alignment';
import { countBoxes } from '../../src/core/boxes';
import { boxesOf } from '../../src/core/boxesOf';
import { resultsOf } from '../../src/core/results';

/** A row as a sheet holds it while its formulas work: the boxes show what the ratings say. */
const row = (id: string, ratings: Readonly<Record<string, unknown>>): FormRow => {
  const entries = Object.entries(ratings).map(([initials, value]) => ({ initials, value }));
  const shownWord = alignment(countBoxes(boxesOf(entries))) ?? '';
  return {
    id,
    text: `Method ${id}`,
    entries,
    shown: boxesOf(entries),
    shownRated: '3 of 3',
    shownWord,
  };
};
const form = (rows: readonly FormRow[], extra: Partial<Form> = {}): Form => ({
  title: 'Title',
  anchor: '',
  expected: ['2.1.01', '2.1.02', '2.1.03'],
  members: ['AB', 'CD', 'EF'],
  rows,
  faults: [],
  ...extra,
});
const three = [
  row('2.1.01', { AB: 1, CD: 4, EF: 4 }),
  row('2.1.02', { AB: 3, CD: '3', EF: '?' }),
  row('2.1.03', { AB: 2, CD: '', EF: '' }),
];

describe('results of three members on three methods', () => {
  const results = resultsOf(form(three), []);

  // Counted by hand on the rows above.
  test('tally the four steps', () => expect(results.tally).toEqual([1, 1, 2, 2]));
  test('say how many have begun and how many have answered every method', () => {
    expect([results.members, results.raters, results.finished]).toEqual([3, 3, 1]);
  });
  test('count ratings a row, without blanks and ?', () => {
    expect(results.methods.map(({ rated }) => rated)).toEqual([3, 2, 1]);
  });
  test('give agreement where two rated: 1 − 4·6/27, 1, none', () => {
    expect(results.methods.map(({ agreement }) => agreement)).toEqual([1 - 24 / 27, 1, null]);
  });
  test('name the misaligned rows', () => expect(results.misaligned).toEqual(['2.1.01']));
  test('find no fault', () => expect(results.faults).toEqual([]));
});

test('misaligned rows come in the order in which to discuss them', () => {
  const rows = [row('mild', { AB: 1, CD: 3 }), row('sharp', { AB: 1, CD: 4 })];
  expect(resultsOf(form(rows), []).misaligned).toEqual(['sharp', 'mild']);
});

describe('a sheet that is not whole says so', () => {
  const faultsOf = (rows: readonly FormRow[], extra: Partial<Form> = {}) =>
    resultsOf(form(rows, extra), []).faults;
  const [first, second, third] = three as [FormRow, FormRow, FormRow];

  test('a row deleted', () => {
    expect(faultsOf([first, third])).toEqual([
      '2.1.02 is missing: its row was deleted, or its number in the # column was changed. Undo that, or go on without it.',
    ]);
  });

  test.each([5, 2.5, 'great', 0, ' 3', true])(
    '“%s” in a rating cell, and it is not counted',
    (value) => {
      const rows = [row('2.1.01', { AB: value, CD: 4, EF: 4 }), second, third];
      const results = resultsOf(form(rows), []);
      expect(results.tally).toEqual([0, 1, 2, 2]);
      expect(results.faults).toEqual([
        `2.1.01, AB: “${value}” is not a rating and is not counted. Choose 1, 2, 3, 4 or ?.`,
      ]);
    },
  );

  test('a column among the ratings that is no member', () => {
    expect(faultsOf(three, { members: ['AB', 'CD', 'Notes'] })).toEqual([
      'The column headed “Notes” stands among the ratings, but its header is not initials. Head it with 1 to 4 letters or digits, or move it to the right of the boxes.',
    ]);
  });

  test('a member twice at the head, and twice in a row', () => {
    const twice = {
      ...row('2.1.01', { CD: 4 }),
      entries: [
        { initials: 'AB', value: 1 },
        { initials: 'ab', value: 3 },
      ],
    };
    const rows = [{ ...twice, shown: boxesOf(twice.entries) }, second, third];
    const results = resultsOf(form(rows, { members: ['AB', 'ab', 'CD'] }), []);
    expect(results.faults).toEqual([
      'Two columns are headed “ab”. Give each member initials of their own.',
      '2.1.01: AB stands in two boxes. Keep one rating for each member.',
    ]);
    expect(results.methods[0]).toMatchObject({ agreement: null, alignment: null });
  });

  test('boxes that do not show the ratings', () => {
    expect(faultsOf([{ ...first, shown: ['AB', '', '', 'CD'] }, second, third])).toEqual([
      '2.1.01: the boxes on the sheet do not show these ratings. A formula was overwritten, or a column was added behind the last member’s. The numbers here are counted from the ratings.',
    ]);
  });

  test('functions that show an error, and not those that are still at work', () => {
    const wordless = three.map((each) => ({ ...each, shownWord: '' }));
    expect(faultsOf(wordless, { anchor: '#REF!' })).toEqual([
      'Agreement and Alignment show #REF!: something stands in their way, or the add-on’s functions could not run. Clear what was typed into these columns, or reload the spreadsheet; the words here are worked out from the ratings.',
    ]);
    expect(faultsOf(wordless, { anchor: 'Loading...' })).toEqual([]);
    expect(faultsOf(wordless)).toEqual([
      'The Alignment column does not fit these ratings (2.1.01 and 1 more). Something was typed into it, or the formula at its top was overwritten. Undo that; the words here are worked out from the ratings.',
    ]);
  });

  test('what could not be read at all comes first', () => {
    expect(faultsOf(three, { faults: ['The header is gone.'] })).toEqual(['The header is gone.']);
  });
});
