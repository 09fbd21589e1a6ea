import { reason } from '../../../src/core/calls/reason';
import { columns } from '../../../src/workbook/sheet/columns';
import { copies, createdHidden } from '../copies';
import { placesBetween, someOf } from '../../campaign';
import { METHODS, Together } from '../together';
import { COLUMN, ROW } from '../workbook';

/**
 * The lock keeps scripts apart, not people: they drag columns and rows between a script's reading of
 * a sheet and its writing into it.
 */

const MEMBERS: readonly string[] = ['AB', 'CD', 'EF'];
const RIGHT = columns.right.map(({ word }) => word);
const [BOX = ''] = RIGHT;
const [first, second, third] = METHODS;

/** What stands on the sheet, by header word and id, wherever they are; and how many ratings in all. */
async function standing(book: Together, members = MEMBERS): Promise<string[]> {
  await book.host.settle();
  const rows = book
    .sheet()
    .getDataRange()
    .getDisplayValues()
    .map((row) => row.map(String));
  const header = rows.find((row) => row.includes('Method')) ?? [];
  const at = (id: string, word: string): string =>
    rows.find((row) => row[header.indexOf('#')] === id)?.[header.indexOf(word)] ?? 'nowhere';
  const ratings = rows
    .slice(rows.indexOf(header) + 1)
    .flatMap((row) => row.slice(header.indexOf('Method') + 1, header.indexOf(BOX)))
    .filter((cell) => cell !== '');
  // Nobody's header word may be lost, nor a column added for whom it seemed to be.
  expect(header.filter((word) => word !== '').sort()).toEqual(
    ['#', 'Method', ...members, ...RIGHT].sort(),
  );
  return [
    ...[first, second, third].map((id) =>
      [...members, 'Strategies'].map((word) => at(id, word)).join('|'),
    ),
    `${ratings.length} ratings`,
  ];
}

/** All ratings of a sheet are hidden yet. */
async function hidden(): Promise<Together> {
  const book = await createdHidden();
  await book.claim('AB');
  await book.claim('CD');
  await book.rate('AB', { method: first, rating: '1', strategy: 'We meet' });
  await book.rate('CD', { method: first, rating: '4' });
  await book.rate('CD', { method: second, rating: '3' });
  await book.rate('CD', { method: third, rating: '?' });
  await book.rate('AB', { method: third, rating: '2' });
  book.type([ROW.first, COLUMN.strategies], 'Typed on the first');
  book.type([ROW.second, COLUMN.strategies], "'=no formula");
  book.type([ROW.first + 2, COLUMN.strategies], 'Typed on the third');
  return book;
}

/** AB’s answers on two methods are to be revealed yet, beside what others have entered since. */
async function half(): Promise<Together> {
  const book = await createdHidden();
  await book.claim('AB');
  await book.rate('AB', { method: first, rating: '1', strategy: 'We meet' });
  await book.rate('AB', { method: third, rating: '2' });
  book.type([ROW.first, 1], '2.4.91');
  book.type([ROW.first + 2, 1], '2.4.93');
  await book.reveal();
  book.type([ROW.first, 1], first);
  book.type([ROW.first + 2, 1], third);
  ['4', '3', '?'].forEach((rating, index) => book.type([ROW.first + index, COLUMN.CD], rating));
  book.type([ROW.first, COLUMN.EF], '2');
  book.type([ROW.first, COLUMN.strategies], 'Typed on the first');
  book.type([ROW.second, COLUMN.strategies], "'=no formula");
  book.type([ROW.first + 2, COLUMN.strategies], 'Typed on the third');
  return book;
}

const moves: readonly (readonly [string, (on: Together) => void])[] = [
  ['drags a column before AB’s', (on) => on.moveColumn(COLUMN.CD, COLUMN.AB)],
  ['drags AB’s column to the right', (on) => on.moveColumn(COLUMN.AB, COLUMN.box1)],
  ['drags the strategies before the level agreed', (on) => on.moveColumn(COLUMN.strategies, COLUMN.agreed)],
  ['inserts a column before AB’s', (on) => on.sheet().activate().insertColumnsBefore(2, 1)],
  ['drags a row down', (on) => on.moveRow(ROW.first, ROW.first + 3)],
  ['inserts a row above the header', (on) => on.sheet().activate().insertRowsBefore(2, 1)],
]; // prettier-ignore

const STRATEGIES = [
  'Typed on the first\nAB: We meet',
  '=no formula',
  'Typed on the third',
] as const;
const whole = (ratings: readonly string[], total: string): string[] => [
  ...ratings.map((own, index) => `${own}|${STRATEGIES[index] ?? ''}`),
  total,
];

describe.each([
  ['a reveal', 31, { begin: copies(hidden), end: whole(['1|4|', '|3|', '2|?|'], '5 ratings') }],
  [
    'a reveal of what was left',
    26,
    { begin: copies(half), end: whole(['1|4|2', '|3|', '2|?|'], '6 ratings') },
  ],
] as const)('while %s runs', (_action, calls, { begin, end }) => {
  let book: Together;
  beforeEach(async () => {
    book = await begin();
  });
  afterEach(() => {
    book.close();
  });

  test(`that makes ${calls} service calls`, async () => {
    book.host.log.clear();
    await book.reveal();
    expect(book.host.log.count('service')).toBe(calls);
    expect(await standing(book)).toEqual(end);
  });

  describe.each(someOf(moves, 3))('somebody who %s', (_move, move) => {
    // Before the first, nothing was read yet.
    test.each(placesBetween(6, calls))(
      'at its service call %i costs nobody anything, and the second press completes',
      async (n) => {
        book.host.interrupt(n, () => move(book));
        const said = await book.reveal().then(() => 'revealed', reason);
        expect(said).toMatch(/^(revealed$|Revealing failed: )/);
        if (said !== 'revealed') await book.reveal();
        expect(await standing(book)).toEqual(end);
        expect((await book.sheetResults()).stage).toBe('revealed');
      },
    );
  });
});

describe('while a correction of AB to AX runs', () => {
  const CALLS = 40;
  const CORRECTED = ['AX', 'CD', 'EF'];
  const END = [
    '1|4|2|Typed on the first\nAX: We meet',
    '|3||=no formula',
    '2|?||Typed on the third',
    '6 ratings',
  ];
  const correct = (): Promise<unknown> =>
    book.as('lead', 'correctInitials', { from: 'AB', to: 'AX' });
  let book: Together;
  beforeEach(async () => {
    book = await half();
    await book.reveal();
  });
  afterEach(() => {
    book.close();
  });

  test(`that makes ${CALLS} service calls`, async () => {
    book.host.log.clear();
    await correct();
    expect(book.host.log.count('service')).toBe(CALLS);
    expect(await standing(book, CORRECTED)).toEqual(END);
  });

  describe.each(someOf(moves, 3))('somebody who %s', (_move, move) => {
    test.each(placesBetween(11, CALLS - 10))(
      'at its service call %i costs nobody anything, and the second press completes',
      async (n) => {
        book.host.interrupt(n, () => move(book));
        const said = await correct().then(() => 'corrected', reason);
        expect(said).toMatch(/^(corrected$|Correcting AB failed: )/);
        if (said !== 'corrected') await correct();
        expect(await standing(book, CORRECTED)).toEqual(END);
        const { correction, sheets } = await book.results();
        expect([correction, sheets[0]?.stage]).toEqual([null, 'revealed']);
      },
    );
  });

  test('a box dragged before AB’s keeps its header word, and the correction can be pressed again', async () => {
    const write = 24;
    book.host.interrupt(write, () => book.moveColumn(COLUMN.box1, COLUMN.AB));
    expect(await correct().catch(reason)).toBe(
      'Correcting AB failed: the tab “Support logistics · Fall 2026” was changed at the same moment. Nothing of others was overwritten. See that its header row still names everybody, then press Correct again.',
    );
    expect((await book.results()).correction).toEqual({ from: 'AB', to: 'AX' });
    book.moveColumn(COLUMN.AB, COLUMN.box1 + 1);
    await correct();
    expect(await standing(book, CORRECTED)).toEqual(END);
  });
});
