import { firstTab, openHost } from '../openHost';

const code = `
  function HUB_KIND(value) {
    if (Array.isArray(value)) return JSON.stringify(value);
    return value instanceof Date ? 'date' : typeof value + ' ' + value;
  }
  function HUB_TWICE(rows) { return rows.map((row) => row.map((cell) => cell * 2)); }
  function HUB_GIVE(what) {
    return { column: [1, 2], ragged: [[1], [2, 3]], none: null, object: {}, empty: [] }[what];
  }
  function HUB_FAIL() { throw new RangeError('3 columns found, 4 wanted'); }
  function HUB_PEEK() { return SpreadsheetApp.getActive().getActiveSheet().getName(); }
`;

async function calculated(cells: unknown[][]) {
  const host = openHost(code);
  const range = firstTab(host).getRange(1, 1, cells.length, cells[0]?.length ?? 0);
  range.setValues(cells);
  await host.settle();
  return { host, values: range.getValues() };
}

describe('a custom function is given', () => {
  test.each([
    ['a blank cell as an empty text', ['=HUB_KIND(B1)', ''], 'string '],
    ['a number', ['=HUB_KIND(B1)', 2], 'number 2'],
    ['a boolean', ['=HUB_KIND(B1)', true], 'boolean true'],
    ['a text that looks like a number', ['=HUB_KIND(B1)', "'01"], 'string 01'],
    ['a date', ['=HUB_KIND(B1)', '1-2'], 'date'],
    ['a range as rows of values', ['=HUB_KIND(B1:D1)', 'AB', '', 1], '[["AB","",1]]'],
    ['a literal', ['=HUB_KIND("x")', ''], 'string x'],
    ['what another formula shows', ['=HUB_KIND(B1)', '="a"&"b"'], 'string ab'],
    ['nothing', ['=HUB_KIND()', ''], 'undefined undefined'],
  ])('%s', async (_, row, expected) => {
    const { values } = await calculated([row]);
    expect(values[0]?.[0]).toBe(expected);
  });
});

describe('what a custom function returns', () => {
  test.each([
    ['spills', [['=HUB_TWICE(C1:D2)', '', 1, 2], ['', '', 3, 4]], [[2, 4, 1, 2], [6, 8, 3, 4]]], // prettier-ignore
    ['spills over nothing that is there', [['=HUB_TWICE(C1:D1)', 'x', 1, 2]], [['#REF!', 'x', 1, 2]]], // prettier-ignore
    ['may be a plain array, which is a column', [['=HUB_GIVE("column")'], ['']], [[1], [2]]],
    ['may not be ragged', [['=HUB_GIVE("ragged")', ''], ['', '']], [['#ERROR!', ''], ['', '']]], // prettier-ignore
    ['may be nothing', [['=HUB_GIVE("none")']], [['']]],
    ['may be no object', [['=HUB_GIVE("object")']], [['#ERROR!']]],
    ['may be no empty array', [['=HUB_GIVE("empty")']], [['#ERROR!']]],
  ])('%s', async (_, cells, expected) => {
    expect((await calculated(cells)).values).toEqual(expected);
  });
});

test('a custom function that throws shows #ERROR!, keeps its message, and stops no other', async () => {
  const { host, values } = await calculated([['=HUB_FAIL()', '=HUB_KIND(1)', '=1+1']]);
  expect(values).toEqual([['#ERROR!', 'number 1', 2]]);
  expect(host.functions.errorAt('0', 1, 1)).toBe('3 columns found, 4 wanted');
  expect(host.functions.errorAt('0', 1, 2)).toBeNull();
});

test('a custom function may use no service', async () => {
  const { host, values } = await calculated([['=HUB_PEEK()']]);
  expect(values).toEqual([['#ERROR!']]);
  expect(host.functions.errorAt('0', 1, 1)).toMatch(/^You do not have permission to call/);
});

test('a custom function runs again when its range changes, and only then', async () => {
  const { host } = await calculated([['=HUB_TWICE(C1:D1)', '', 1, 2, 3]]);
  const before = host.functionCalls.length;
  firstTab(host)
    .getRange(1, 5)
    .setValues([[4]]);
  await host.settle();
  expect(host.functionCalls).toHaveLength(before);
  firstTab(host)
    .getRange(1, 4)
    .setValues([[5]]);
  await host.settle();
  expect(host.functionCalls).toHaveLength(before + 1);
  expect(host.functionCalls.at(-1)).toMatchObject({
    name: 'HUB_TWICE',
    row: 1,
    column: 1,
    reads: [{ sheetId: '0', area: { row: 1, column: 3, rows: 1, columns: 2 } }],
    fills: { row: 1, column: 1, rows: 1, columns: 2 },
    error: null,
  });
});

test('a name that the script lacks is #NAME?', async () => {
  expect((await calculated([['=HUB_NONE(1)']])).values).toEqual([['#NAME?']]);
});
