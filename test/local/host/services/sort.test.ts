import { firstTab, openHost } from '../openHost';

const TAB = 'Sheet1';

/** Three columns of five rows below a head; the second holds a number, texts, a truth value, a blank. */
function filled() {
  const host = openHost();
  const cells = [
    ['Head', 'Key', 'Own'],
    ['a', 'b', 'x'],
    ['b', '', 'y'],
    ['c', '2', 'z'],
    ['d', 'TRUE', ''],
    ['e', 'a', 'w'],
  ];
  cells.forEach((row, r) => row.forEach((cell, c) => host.type(TAB, [r + 1, c + 1], cell)));
  return { host, sheet: firstTab(host) };
}

describe('sorting a range', () => {
  test.each([
    [true, ['c', 'e', 'a', 'd', 'b']],
    [false, ['d', 'a', 'e', 'c', 'b']],
  ])(
    'puts numbers before texts before truth values, or the other way round, and blanks last (upwards: %s)',
    (ascending, order) => {
      const { sheet } = filled();
      sheet.getRange(2, 1, 5, 3).sort({ column: 2, ascending });
      const values = sheet.getRange(1, 1, 6, 3).getValues();
      expect(values.map(([first]) => first)).toEqual(['Head', ...order]);
    },
  );

  test('takes all cells of a row along, and leaves those outside the range', () => {
    const { sheet } = filled();
    sheet.getRange(2, 1, 5, 2).sort({ column: 1, ascending: false });
    expect(sheet.getRange(2, 1, 5, 3).getValues()).toEqual([
      ['e', 'a', 'x'],
      ['d', true, 'y'],
      ['c', 2, 'z'],
      ['b', '', ''],
      ['a', 'b', 'w'],
    ]);
  });

  test.each([
    [{ column: 4, ascending: true }, 'Range.sort: column 4 is not in the range.'],
    [2, 'Range.sort: the local host takes { column, ascending }.'],
    [{ column: 2 }, 'Range.sort: the local host takes { column, ascending }.'],
  ])('by %j is refused', (by, message) => {
    const { sheet } = filled();
    expect(() => sheet.getRange(2, 1, 5, 3).sort(by as { column: number })).toThrow(message);
  });
});
