import fc from 'fast-check';
import { boxesOf } from '../../../src/core/sheet/boxesOf';
import { formFaults } from '../../../src/core/check/formFaults';
import { shownFaults } from '../../../src/core/check/shownFaults';
import { resultsOf } from '../../../src/core/results/resultsOf';
import { form, row, type WholeForm, type WholeRow } from '../sheet/forms';

const three = [
  row('2.1.01', { AB: 1, CD: 4, EF: 4 }),
  row('2.1.02', { AB: 3, CD: '3', EF: '?' }),
  row('2.1.03', { AB: 2, CD: '', EF: '' }),
];

describe('results of three members on three methods', () => {
  const results = resultsOf(form(three));

  // Counted by hand on the rows above.
  test('tally the four steps', () => expect(results.tally).toEqual([1, 1, 2, 2]));
  test('say how many have begun and how many have answered every method', () => {
    expect([results.members, results.raters, results.finished]).toEqual([3, 3, 1]);
  });
  test('count ratings a row, without blanks and ?', () => {
    expect(results.methods.map(({ rated }) => rated)).toEqual([3, 2, 1]);
  });
  test('give agreement in whole percent where two rated: 1 − 4·6/27 = 11.1 %, all, none', () => {
    expect(results.methods.map(({ agreement }) => agreement)).toEqual([11, 100, null]);
  });
  test('name the misaligned rows', () => expect(results.misaligned).toEqual(['2.1.01']));
});

test('rows with voices apart are listed apart from misaligned ones, the further apart first', () => {
  const sixth = { AB: 1, CD: 1, EF: 1, GH: 1, IJ: 1 };
  const rows = [
    row('near', { AB: 2, CD: 3, EF: 3, GH: 3, IJ: 4 }),
    // G = 10 of 6: 63 %.
    row('one', { ...sixth, KL: 3 }),
    row('misaligned', { AB: 1, CD: 4 }),
    // G = 24 of 8: 50 %.
    row('two', { AB: 1, CD: 1, EF: 3, GH: 3, IJ: 3, KL: 3, MN: 3, OP: 3 }),
  ];
  const { misaligned, voicesApart, methods } = resultsOf(form(rows));
  expect([misaligned, voicesApart]).toEqual([['misaligned'], ['two', 'one']]);
  expect(methods.map(({ alignment }) => alignment)).toEqual([
    ...['Nearly aligned', '1 voice apart', 'Misaligned', '2 voices apart'],
  ]);
});

test('a row in which somebody stands twice is neither, since nobody can say what they chose', () => {
  const rows = [
    row('ends', { AB: 1, ab: 4, CD: 4 }),
    row('voice', { AB: 1, ab: 3, CD: 3, EF: 3, GH: 3, IJ: 3 }),
  ];
  const { misaligned, voicesApart, methods } = resultsOf(form(rows));
  expect([misaligned, voicesApart]).toEqual([[], []]);
  expect(methods.map(({ alignment }) => alignment)).toEqual([null, null]);
});

test('misaligned rows come in the order in which to discuss them', () => {
  const rows = [row('mild', { AB: 1, CD: 3 }), row('sharp', { AB: 1, CD: 4 })];
  expect(resultsOf(form(rows)).misaligned).toEqual(['sharp', 'mild']);
});

describe('a sheet that is not whole says so', () => {
  /** Of what people entered, and of what the sheet shows. */
  const faultsOf = (rows: readonly WholeRow[], extra: Partial<WholeForm> = {}) => {
    const whole = form(rows, extra);
    return [...formFaults(whole, []).map(({ text }) => text), ...shownFaults(whole, whole)];
  };
  const [first, second, third] = three as [WholeRow, WholeRow, WholeRow];

  test('unless it is', () => expect(faultsOf(three)).toEqual([]));

  test('a row deleted', () => {
    expect(faultsOf([first, third])).toEqual([
      '2.1.02 is missing: its row was deleted, or its number in the # column was changed. Undo that, or go on without it.',
    ]);
  });

  test.each([5, 2.5, 'great', 0, ' 3', true])(
    '“%s” in a rating cell, and it is not counted',
    (value) => {
      const rows = [row('2.1.01', { AB: value, CD: 4, EF: 4 }), second, third];
      expect(resultsOf(form(rows)).tally).toEqual([0, 1, 2, 2]);
      expect(faultsOf(rows)).toEqual([
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
        { initials: 'CD', value: '' },
      ],
    };
    const shown = { boxes: boxesOf(twice.entries), rated: '2 of 3' };
    const rows = [{ ...twice, ...shown }, second, third];
    const members = ['AB', 'ab', 'CD'];
    expect(faultsOf(rows, { members })).toEqual([
      'Two columns are headed “ab”. Give each member initials of their own.',
      '2.1.01: AB stands in two boxes. Keep one rating for each member.',
    ]);
    expect(resultsOf(form(rows, { members })).methods[0]).toMatchObject({
      agreement: null,
      alignment: null,
    });
  });

  test('boxes that do not show the ratings', () => {
    expect(faultsOf([{ ...first, boxes: ['AB', '', '', 'CD'] }, second, third])).toEqual([
      '2.1.01: the boxes on the sheet do not show these ratings. A formula was overwritten, or a column was added behind the last member’s. The numbers here are counted from the ratings.',
    ]);
  });

  test('but not what the add-on’s functions show, which may be late', () => {
    const wordless = three.map((each) => ({ ...each, word: '' }));
    const tally = ['2', '2', '1', '1'];
    expect(faultsOf(wordless, { tally, misaligned: '1 misaligned' })).toEqual([]);
    expect(faultsOf(wordless, { tally, anchor: '#REF!' })).toEqual([]);
  });

  test('what could not be read at all comes first', () => {
    expect(faultsOf(three, { faults: ['The header is gone.'] })).toEqual(['The header is gone.']);
  });
});

describe('a member who is not to rate', () => {
  /** Who is waited for, and who counts: members, raters, and `rated` of `of` on each row. */
  const countsFor = (setAside: readonly string[], rows: readonly WholeRow[] = three) => {
    const { members, raters, tally, methods } = resultsOf(form(rows, { setAside }));
    return { members, raters, tally, rated: methods.map(({ rated, of }) => `${rated} of ${of}`) };
  };
  const silent = three.map((each) => ({
    ...each,
    entries: each.entries.map((entry) =>
      entry.initials === 'EF' ? { ...entry, value: '?' } : entry,
    ),
  }));

  // By hand: EF has a 4 in the first row, a ? in the second, nothing in the third.
  test.each([
    ['nobody', [], ['3 of 3', '2 of 3', '1 of 3']],
    ['one', ['EF'], ['3 of 3', '2 of 2', '1 of 2']],
    ['all', ['AB', 'CD', 'EF'], ['3 of 3', '2 of 2', '1 of 1']],
  ])('is waited for nowhere, and counts where they rated from 1 to 4: %s', (_, setAside, rated) =>
    expect(countsFor(setAside)).toEqual({ members: 3, raters: 3, tally: [1, 1, 2, 2], rated }),
  );

  test('is no member of a sheet on which they gave no more than ?', () => {
    expect(countsFor(['EF'], silent)).toEqual({
      members: 2,
      raters: 2,
      tally: [1, 1, 2, 1],
      rated: ['2 of 2', '2 of 2', '1 of 2'],
    });
  });

  test('never makes more ratings than members, whoever they are', () => {
    const value = fc.constantFrom('', 1, 2, 3, 4, '?', 'x');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(value, value)),
        fc.subarray(['AB', 'CD']),
        (values, setAside) => {
          const rows = values.map(([AB, CD], index) => row(`2.1.${index}`, { AB, CD }));
          const results = resultsOf(form(rows, { members: ['AB', 'CD'], setAside }));
          expect(results.raters).toBeLessThanOrEqual(results.members);
          for (const { rated, of } of results.methods) {
            expect(rated).toBeLessThanOrEqual(of);
            expect(of).toBeLessThanOrEqual(results.members);
          }
        },
      ),
    );
  });
});

describe('what a team entered in its meeting', () => {
  const resultsWith = (extra: Partial<WholeRow>) =>
    resultsOf(form([row('2.1.01', { AB: 1, CD: 4, EF: 4 }, extra), ...three.slice(1)]));

  test.each([
    ['1', 1],
    ['4', 4],
    ['', null],
    ['?', null],
    ['5', null],
    [' 3', null],
  ])('is the level “%s”, read as %s', (agreed, level) =>
    expect(resultsWith({ agreed }).methods[0]?.agreed).toBe(level),
  );

  test('counts for nothing', () => {
    const { methods, ...results } = resultsWith({ agreed: '2', strategies: 'We write' });
    const { methods: plain, ...before } = resultsOf(form(three));
    expect(results).toEqual(before);
    expect(methods[0]).toEqual({ ...plain[0], agreed: 2, strategies: 'We write' });
  });

  test('is its strategies, as they stand', () => {
    const strategies = 'We meet\nAB: We write';
    expect(resultsWith({ strategies }).methods[0]?.strategies).toBe(strategies);
  });
});
