import fc from 'fast-check';
import { findParts, ratingCell, type Line } from '../../../src/workbook/sheet/parts';

const HEAD = [
  '#', 'Method', 'AB', 'CD', '1 We really need to do this', '2 We could probably get better at this',
  "3 We're pretty good at this", "4 We're great at this", 'Rated', 'Agreement', 'Alignment', 'We agreed', 'Strategies',
]; // prettier-ignore
const band = ['', 'A skill'];
const first = ['2.1.01', 'One', 3, '?'];
const second = ['2.1.02', 'Two', '', 4];
const tally = ['2.1.01–02', 'Tally for X'];

/** As it was made: three rows above the header, which is row 4. */
const sheet = (...rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] =>
  Object.freeze([['Title'], ['Line'], ['Line'], ...rows]);
const whole = sheet(HEAD, band, first, second, tally);
const kinds = (...rows: readonly (readonly unknown[])[]): readonly string[] =>
  findParts(sheet(HEAD, ...rows)).lines.map(({ kind }) => kind);

describe('findParts finds', () => {
  const parts = findParts(whole);

  test('nothing missing in a whole sheet', () => expect(parts.header.missing).toEqual([]));
  test('the row of the header', () => expect(parts.header.row).toBe(4));
  test('who rates in which column', () => {
    expect(parts.ratings).toEqual([
      { initials: 'AB', isAwaited: true, column: 3 },
      { initials: 'CD', isAwaited: true, column: 4 },
    ]);
  });
  test('what each row below the header is', () => {
    expect(parts.lines).toEqual<readonly Line[]>([
      { kind: 'band', row: 5, id: '', text: 'A skill' },
      { kind: 'method', row: 6, id: '2.1.01', text: 'One' },
      { kind: 'method', row: 7, id: '2.1.02', text: 'Two' },
      { kind: 'tally', row: 8, id: '2.1.01–02', text: 'Tally for X' },
    ]);
  });
  test('the methods that it was made with', () => {
    expect(parts.expected).toEqual(['2.1.01', '2.1.02']);
  });
  test('the column under a word', () => {
    expect([parts.header.columnOf('rated'), parts.header.columnOf('strategies')]).toEqual([9, 13]);
  });
});

describe('findParts finds its parts again', () => {
  test('after rows were inserted above', () => {
    const { header, lines } = findParts([[''], ['Note'], ...whole]);
    expect([header.row, ...lines.map(({ row }) => row)]).toEqual([6, 7, 8, 9, 10]);
  });

  test('after the rows were sorted', () => {
    expect(kinds(tally, second, first, band)).toEqual(['tally', 'method', 'method', 'band']);
  });

  test('after columns were moved and inserted, one among the ratings', () => {
    const moved = ['Strategies', 'Notes', ...HEAD.slice(0, 3), ' ', ...HEAD.slice(3, 12)];
    const parts = findParts(sheet(moved, ['', '', ...first]));
    expect(parts.ratings).toEqual([
      { initials: 'AB', isAwaited: true, column: 5 },
      { initials: '', isAwaited: true, column: 6 },
      { initials: 'CD', isAwaited: true, column: 7 },
    ]);
    const { columnOf } = parts.header;
    expect([columnOf('strategies'), columnOf('alignment')]).toEqual([1, 14]);
    expect(parts.lines).toEqual([{ kind: 'method', row: 5, id: '2.1.01', text: 'One' }]);
  });

  test('with spaces around initials and ids, and initials that are a number', () => {
    const parts = findParts(
      sheet([...HEAD.slice(0, 2), ' AB ', 12, ...HEAD.slice(4)], [' 2.1.01 ']),
    );
    expect(parts.ratings.map(({ initials }) => initials)).toEqual(['AB', '12']);
    expect(parts.lines).toMatchObject([{ kind: 'method', id: '2.1.01' }]);
  });
});

describe('a row is', () => {
  test.each<[string, readonly (readonly unknown[])[], readonly string[]]>([
    [
      'a stray if its id stands above it already',
      [first, first, tally],
      ['method', 'stray', 'tally'],
    ],
    ['a stray if the sheet was not made with it', [['2.1.09', 'Nine'], tally], ['stray', 'tally']],
    ['a stray whose id is no id', [['x', 'One'], tally], ['stray', 'tally']],
    [
      'a method if the sheet no longer says with which it was made',
      [['2.1.09', 'Nine']],
      ['method'],
    ],
    [
      'the tally by its label, if its # is empty',
      [first, ['', 'Tally for X']],
      ['method', 'tally'],
    ],
    [
      'the tally by its #, if its label was changed',
      [first, ['2.1.01–02', 'Sum']],
      ['method', 'tally'],
    ],
    [
      'a method whose text begins like the tally',
      [['2.1.01', 'Tally for us'], tally],
      ['method', 'tally'],
    ],
    [
      'a band if it is empty',
      [
        ['', ''],
        [undefined, null],
      ],
      ['band', 'band'],
    ],
  ])('%s', (_, rows, expected) => expect(kinds(...rows)).toEqual(expected));

  test('of no known sheet if the tally has lost its #', () => {
    expect(findParts(sheet(HEAD, first, ['', 'Tally for X'])).expected).toBeNull();
    expect(findParts(sheet(HEAD, first)).expected).toBeNull();
  });
});

describe('findParts says which words are missing, and knows nothing else', () => {
  test.each<[string, number, string]>([
    ['#', 0, 'No.'],
    ['Method', 1, 'method'],
    ['1 We really need to do this', 4, '1 we really need to do this'],
    ["4 We're great at this", 7, ''],
    ['Rated', 8, 'Rated '],
    ['Agreement', 9, ''],
    ['Alignment', 10, ''],
  ])('%s', (word, index, instead) => {
    const parts = findParts(
      sheet(
        HEAD.map((text, i) => (i === index ? instead : text)),
        first,
      ),
    );
    expect(parts).toMatchObject({ header: { missing: [word], row: 4 }, ratings: [], lines: [] });
  });

  test.each([
    ['We agreed', 'agreed'],
    ['Strategies', 'strategies'],
  ] as const)('but for “%s”, which a sheet can do without', (word, key) => {
    const parts = findParts(
      sheet(
        HEAD.filter((text) => text !== word),
        first,
      ),
    );
    const { missing, columnOf } = parts.header;
    expect([missing, columnOf(key), parts.lines.length]).toEqual([[], 0, 1]);
  });

  test.each<[string, readonly (readonly unknown[])[]]>([
    ['no row', []],
    ['an empty tab', [['']]],
  ])('all of them in %s', (_, values) => {
    const parts = findParts(values);
    expect(parts.header.missing).toEqual(
      HEAD.filter((text) => !['AB', 'CD', 'We agreed', 'Strategies'].includes(text)),
    );
    expect(parts.header.row).toBe(0);
  });
});

describe('ratingCell', () => {
  const cellOf = (initials: string, method: string) =>
    ratingCell(findParts(whole), { initials, method });

  test.each([
    ['AB', '2.1.01', { row: 6, column: 3 }],
    ['cd', '2.1.02', { row: 7, column: 4 }],
    ['EF', '2.1.01', null],
    ['AB', '2.1.09', null],
    ['AB', '2.1.01–02', null],
    ['AB', '', null],
  ])('of %s on “%s” is %j', (initials, method, cell) =>
    expect(cellOf(initials, method)).toEqual(cell),
  );

  test('is the first of two rows with the same id', () => {
    const parts = findParts(sheet(HEAD, band, second, second, tally));
    expect(ratingCell(parts, { initials: 'AB', method: '2.1.02' })).toEqual({ row: 6, column: 3 });
  });

  test('is the same cell wherever people move rows and columns', () => {
    const columns = fc.shuffledSubarray([0, 8, 9, 10, 11, 12], { minLength: 6 });
    const rows = fc.shuffledSubarray([band, first, second, tally], { minLength: 4 });
    const within = fc.shuffledSubarray([2, 3], { minLength: 2 });
    fc.assert(
      fc.property(fc.tuple(columns, fc.nat(6)), rows, within, ([outer, cut], below, members) => {
        // Method, the members and the boxes stay in this order; all else may stand anywhere.
        const order = [...outer.slice(0, cut), 1, ...members, 4, 5, 6, 7, ...outer.slice(cut)];
        const values = [HEAD, ...below].map((row) => order.map((column) => row[column] ?? ''));
        const parts = findParts(values);
        const cell = ratingCell(parts, { initials: 'AB', method: '2.1.01' });
        expect(values[(cell?.row ?? 0) - 1]?.[(cell?.column ?? 0) - 1]).toBe(3);
        expect(values[parts.header.row - 1]?.[parts.header.columnOf('strategies') - 1]).toBe(
          'Strategies',
        );
      }),
    );
  });
});
