import { byHand, repairable } from '../../../src/core/check/fault';
import { formFaults } from '../../../src/core/check/formFaults';
import { membersIn } from '../../../src/core/team/member';
import { shownFaults } from '../../../src/core/check/shownFaults';
import { form, row, type WholeForm, type WholeRow } from '../sheet/forms';

// Counted by hand: one 1, one 2, two 3, two 4, and a ? that counts for nothing; 6 of 9.
const three = Object.freeze([
  row('2.1.01', { AB: 1, CD: 4, EF: 4 }),
  row('2.1.02', { AB: 3, CD: '3', EF: '?' }),
  row('2.1.03', { AB: 2, CD: '', EF: '' }),
]);
const [first, second, third] = three as readonly [WholeRow, WholeRow, WholeRow];
/** As Check workbook puts them together. */
const faultsOf = (extra: Partial<WholeForm>, rows = three, team = '') => {
  const whole = form(rows, extra);
  return [
    ...formFaults(whole, membersIn(team)),
    ...shownFaults(whole, whole).map((text) => repairable('formulas', text)),
  ];
};

describe('a fault', () => {
  test('that only people can put right has no repair', () => {
    expect(byHand('Look.')).toEqual({ text: 'Look.', repair: null });
  });

  test('that Check workbook can put right names its repair', () => {
    expect(repairable('header', 'Look.')).toEqual({ text: 'Look.', repair: 'header' });
  });
});

describe('members without a column', () => {
  test('can be given one, if they rate', () => {
    expect(faultsOf({}, three, 'AB Ada\ngh Gil\nIJ Io (facilitator)\nKL Kay (inactive)')).toEqual([
      repairable(
        'columns',
        'gh is in the team but has no column here. If there was one, undo its removal, or its ratings are gone. Else press Create sheets in Set up, which adds it.',
      ),
    ]);
  });

  test('are asked for, if one column bears the initials of nobody', () => {
    expect(faultsOf({}, three, 'ab Ada\nCD Cy\nCZ Cleo\nIJ Io (facilitator)')).toEqual([
      byHand(
        'Is EF CZ? EF heads a column here and is nobody in the Team tab, and CZ has no column. If it is CZ’s, correct EF to CZ in Results, under Lead. If EF is somebody else, add them to the Team tab, marked inactive if they have left, and check again.',
      ),
    ]);
  });

  test.each([
    ['two columns that are nobody’s', 'AB Ada\nCZ Cleo', ['CZ']],
    ['two members without a column', 'AB Ada\nCD Cy\nCZ Cleo\nGH Gil', ['CZ', 'GH']],
  ])('are told one by one, if there are %s', (_, team, missed) => {
    const texts = faultsOf({}, three, team).map(({ text }) => text);
    expect(texts).toEqual(
      missed.map((initials) => expect.stringMatching(`^${initials} is in the team but has no`)),
    );
  });

  test('are not missed on a sheet whose members cannot be read', () => {
    expect(faultsOf({ members: [] }, [], 'AB Ada').map(({ repair }) => repair)).not.toContain(
      'columns',
    );
  });
});

describe('the level that a team agreed on', () => {
  const agreeing = (agreed: string) => faultsOf({}, [{ ...first, agreed }, second, third]);

  test.each(['', '1', '2', '3', '4'])('may be “%s”', (level) =>
    expect(agreeing(level)).toEqual([]),
  );

  test.each(['?', '5', '3.5', ' 3', 'great'])('cannot be “%s”', (level) =>
    expect(agreeing(level)).toEqual([
      byHand(
        `2.1.01: “${level}” under “We agreed” is no level, and is not shown. Choose 1, 2, 3 or 4.`,
      ),
    ]),
  );

  test('is cut in the sentence after 59 characters', () => {
    expect(agreeing('x'.repeat(61))[0]?.text).toBe(
      `2.1.01: “${'x'.repeat(59)}…” under “We agreed” is no level, and is not shown. Choose 1, 2, 3 or 4.`,
    );
  });
});

describe('Google’s own count beside the tally', () => {
  const tally = ['1', '1', '2', '2'];

  test.each<[string, Partial<WholeForm>]>([
    ['it is what the ratings come to', { tally, total: '6 of 9' }],
    ['there is no such row', { tally: null, total: '7 of 9' }],
    ['it is not there', { tally, total: '' }],
  ])('has no fault if %s', (_, extra) => expect(faultsOf(extra)).toEqual([]));

  test.each([
    ['7 of 9', '7'],
    ['0 of 9', '0'],
    ['#REF!', '#REF!'],
  ])('can be put right if it shows %s', (total, shown) =>
    expect(faultsOf({ tally, total })).toEqual([
      repairable(
        'formulas',
        `Google’s own count in the row of the tally finds ${shown} ratings; the add-on counts 6. A rating stands where it does not count, or that formula was overwritten.`,
      ),
    ]),
  );
});

test('what people have to put right comes before what Check workbook can', () => {
  const rows = [{ ...first, boxes: ['', '', '', ''] as const, agreed: 'x' }, third];
  const faults = faultsOf({ faults: ['Row 9 is odd.'] }, rows, 'GH Gil');
  expect(faults.map(({ text, repair }) => [text.slice(0, 25), repair])).toEqual([
    ['Row 9 is odd.', null],
    ['GH is in the team but has', 'columns'],
    ['2.1.02 is missing: its ro', null],
    ['2.1.01: “x” under “We agr', null],
    ['2.1.01: the boxes on the ', 'formulas'],
  ]);
});
