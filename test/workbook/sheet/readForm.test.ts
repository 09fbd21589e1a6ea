import { findParts } from '../../../src/workbook/sheet/parts';
import { readForm } from '../../../src/workbook/sheet/readForm';
import { readShown } from '../../../src/workbook/sheet/readShown';

const HEAD = [
  '#', 'Method', 'AB', 'CD', '1 We really need to do this', '2 We could probably get better at this',
  "3 We're pretty good at this", "4 We're great at this", 'Rated', 'Agreement', 'Alignment', 'We agreed', 'Strategies',
]; // prettier-ignore
const sheet = (...rows: unknown[][]): unknown[][] => [['Title'], ['Line'], ['Line'], ...rows];
const band = ['', 'A skill', '', '', '', '', '', '', '', '', '', '', ''];
const first = ['2.1.01', 'One', 3, '?', '', '', 'AB', '', '1 of 2', '', '', '', ''];
const second = ['2.1.02', 'Two', '', 4, '', '', '', 'CD', '1 of 2', '', '', '', ''];
const tally = ['2.1.01–02', 'Tally for X', '', '', 0, 0, 1, 1, '', '', '0 misaligned', '', ''];

const formIn = (values: unknown[][]) => readForm({ values, parts: findParts(values) });

const read = [
  {
    id: '2.1.01',
    text: 'One',
    entries: [
      { initials: 'AB', value: 3 },
      { initials: 'CD', value: '?' },
    ],
    agreed: '',
    strategies: '',
  },
  {
    id: '2.1.02',
    text: 'Two',
    entries: [
      { initials: 'AB', value: '' },
      { initials: 'CD', value: 4 },
    ],
    agreed: '',
    strategies: '',
  },
];

describe('readForm finds members and methods', () => {
  test('as the sheet was made', () => {
    expect(formIn(sheet(HEAD, band, first, second, tally))).toEqual({
      title: 'X',
      expected: ['2.1.01', '2.1.02'],
      saysHidden: false,
      members: ['AB', 'CD'],
      setAside: [],
      rows: read,
      lost: '',
      faults: [],
    });
  });

  test('after rows were sorted and rows inserted above', () => {
    const form = formIn([['x'], ...sheet(HEAD, tally, second, first, band)]);
    expect(form.rows).toEqual([read[1], read[0]]);
    expect(form.faults).toEqual([]);
  });

  test('after a column was inserted among the ratings and another moved', () => {
    const insert = (row: unknown[]): unknown[] => [
      row[12],
      ...row.slice(0, 3),
      '',
      ...row.slice(3, 12),
    ];
    const form = formIn(sheet(...[HEAD, band, first, second, tally].map(insert)));
    expect(form).toMatchObject({ members: ['AB', 'CD'], rows: read, faults: [] });
  });
});

describe('readForm says plainly', () => {
  test('that the header cannot be read', () => {
    const form = formIn(sheet(['#', 'Methods', ...HEAD.slice(2)], first));
    expect(form).toMatchObject({
      members: [],
      rows: [],
      faults: [
        'The header row of this sheet cannot be read: it has lost “Method”. Put it back as it was; the ratings are untouched.',
      ],
    });
  });

  test('that a row with ratings has lost its id', () => {
    const form = formIn(sheet(HEAD, band, ['', ...first.slice(1)], second));
    expect(form.faults).toEqual([
      'Row 6 holds ratings but no id in the # column, so they are not counted. Give the row its id back, or clear it.',
    ]);
  });

  test('that a method stands in two rows, and counts the first', () => {
    const form = formIn(sheet(HEAD, first, ['2.1.01', 'Copy', 1, 1, '', '', '', '']));
    expect(form.rows).toEqual([read[0]]);
    expect(form.faults).toEqual([
      '2.1.01 stands in two rows; the ratings in row 6 are not counted. Remove one of the two.',
    ]);
  });

  test('that an empty workbook tab holds no form', () => {
    expect(formIn([['']]).faults).toHaveLength(1);
  });
});

test('readShown reads what the formulas show, wherever rows have moved', () => {
  const values = sheet(HEAD, tally, [...second.slice(0, 9), 0.5, ...second.slice(10)], first, band);
  expect(readShown({ values, parts: findParts(values) })).toEqual({
    anchor: '',
    rows: [
      { id: '2.1.02', boxes: ['', '', '', 'CD'], rated: '1 of 2', agreement: '0.5', word: '' },
      { id: '2.1.01', boxes: ['', '', 'AB', ''], rated: '1 of 2', agreement: '', word: '' },
    ],
    tally: ['0', '0', '1', '1'],
    total: '',
    misaligned: '0 misaligned',
  });
});
