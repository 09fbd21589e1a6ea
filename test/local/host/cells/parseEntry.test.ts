import { firstTab, local, openHost } from '../openHost';

const options = { plainText: false, now: () => new Date(2026, 10, 21) };
/** 1 January 2026 in days since 30 December 1899: 126 years of 365 days, 31 leap days, 2 days. */
const newYear = 126 * 365 + 31 + 2;

describe('what is written into a cell is read as if typed', () => {
  test.each([
    ['1-2', newYear + 1],
    ['1/2', newYear + 1],
    ['JAN 1', newYear],
    ['Jan1', newYear],
    ['2 jan', newYear + 1],
    ['January 2026', newYear],
    ['2026-01-02', newYear + 1],
    ['1/2/26', newYear + 1],
    ['2.1.03', 103 * 365 + 25 + 2 + 31],
    ['01', 1],
    ['+1', 1],
    ['-2.5', -2.5],
    ['1,234', 1234],
    ['5%', 0.05],
    ['$3', 3],
    ['1e3', 1000],
    [' 7 ', 7],
    ['6:00 pm', 0.75],
    ['6 pm', 0.75],
    ['6PM', 0.75],
    ['12 am', 0],
    ['12:30 pm', 12.5 / 24],
    ['2026-01-02 18:00', newYear + 1.75],
    ['1/2/2026 6 pm', newYear + 1.75],
    ['Jan 2, 2026 6:00 am', newYear + 1.25],
    ['(5)', -5],
    ['($1,234.50)', -1234.5],
    ['(5%)', -0.05],
  ])('%p is the number %p', (typed, value) => {
    expect(local.parseEntry(typed, options)).toMatchObject({ kind: 'number', value });
  });

  test.each([
    'Fall 2026',
    'AB',
    'MAY',
    '13-45',
    'Feb 30',
    '@x',
    '-x',
    '?',
    '=',
    'Jane 5',
    '<img src=x>',
    'January',
    '5 o’clock',
    '13 pm',
    '(AB)',
    '(-5)',
    '(5',
    '2026-01-02 3',
    'Jan 2 we meet',
  ])('%p is a text', (typed) => {
    expect(local.parseEntry(typed, options)).toEqual({ kind: 'text', text: typed });
  });

  test.each([
    ['TRUE', { kind: 'boolean', value: true }],
    ['false', { kind: 'boolean', value: false }],
    ['=A1', { kind: 'formula', formula: '=A1' }],
    ['+A1', { kind: 'formula', formula: '=+A1' }],
    ["'=A1", { kind: 'text', text: '=A1' }],
    ["''x", { kind: 'text', text: "'x" }],
    ['', { kind: 'blank' }],
    [null, { kind: 'blank' }],
    [true, { kind: 'boolean', value: true }],
    [2, { kind: 'number', value: 2 }],
  ])('%p is %p', (typed, entry) => expect(local.parseEntry(typed, options)).toEqual(entry));

  test.each(['01', '1-2', 'TRUE', '+A1', '5%', '(5)', '5 pm'])(
    '%p in a plain text cell stays',
    (typed) => {
      expect(local.parseEntry(typed, { ...options, plainText: true })).toEqual({
        kind: 'text',
        text: typed,
      });
    },
  );

  test('a formula in a plain text cell is still a formula, unless an apostrophe guards it', () => {
    const plain = { ...options, plainText: true };
    expect(local.parseEntry('=A1', plain).kind).toBe('formula');
    expect(local.parseEntry("'=A1", plain)).toEqual({ kind: 'text', text: '=A1' });
  });

  test.each([[undefined], [NaN], [{}], [[]], ['x'.repeat(50_001)]])('%p is refused', (value) => {
    expect(() => local.parseEntry(value, options)).toThrow(/A cell was given|Your input contains/);
  });
});

test('values come back as they were understood, and a format written later changes none', () => {
  const sheet = firstTab(openHost());
  const range = sheet.getRange(1, 1, 1, 6);
  range.setValues([['1-2', "'01", 'TRUE', '', 'AB', 3]]);
  range.setBackgrounds([['#ffffff', '#ffffff', '#ffffff', '#ffffff', '#ffffff', '#ffffff']]);
  const [[date, ...rest] = []] = range.getValues();
  expect(Object.prototype.toString.call(date)).toBe('[object Date]');
  expect([(date as Date).getMonth(), (date as Date).getDate()]).toEqual([0, 2]);
  expect(rest).toEqual(['01', true, '', 'AB', 3]);
});

test('an empty text leaves a really blank cell', async () => {
  const host = openHost();
  const range = firstTab(host).getRange(1, 1, 1, 3);
  range.setValues([['AB', '=COUNTA(A1)', '=ISBLANK(A1)']]);
  firstTab(host)
    .getRange(1, 1)
    .setValues([['']]);
  await host.settle();
  expect(range.getValues()).toEqual([['', 0, true]]);
});

test.each([
  ['=COUNTIF(A1:A9;"a;b")', '=COUNTIF(A1:A9,"a;b")'],
  ["=SUM('It''s; here'!A1;2)", "=SUM('It''s; here'!A1,2)"],
  ['=IF(A1="""";"";";")', '=IF(A1="""","",";")'],
])('%s is handed to Univer as %s', (formula, expected) => {
  expect(local.toUniverFormula(formula)).toBe(expected);
});
