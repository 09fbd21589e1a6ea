import { created } from '../copies';
import type { Together } from '../together';
import { COLUMN, ROW, TEAM } from '../workbook';

/** Somebody who does not rate any more is waited for nowhere: not on the sheet, and not in Results. */
let book: Together;
beforeEach(async () => {
  book = await created();
  for (const [row, ratings] of [
    [ROW.first, ['3', '4', '2']],
    [ROW.first + 1, ['3', '', '']],
    [ROW.first + 2, ['1', '2', '']],
  ] as const) {
    ratings.forEach((rating, index) => book.type([row, COLUMN.AB + index], rating));
  }
});
afterEach(() => {
  book.close();
});

const WAITING = ['3 of 3', '1 of 3', '2 of 3', '0 of 3', '0 of 3', '0 of 3', '6 of 18'];
/** EF has rated the first method, and no other. */
const NOT_WAITING = ['3 of 3', '1 of 2', '2 of 2', '0 of 2', '0 of 2', '0 of 2', '6 of 13'];
const rated = async (): Promise<string[]> => {
  const shown = await book.shown([ROW.first, COLUMN.rated, 8, 1]);
  return shown.flat().filter((text) => text !== '');
};
const inResults = async (): Promise<string[]> => {
  const { methods } = await book.sheetResults();
  const sum = (key: 'rated' | 'of'): number =>
    methods.reduce((all, method) => all + method[key], 0);
  return [
    ...methods.map((method) => `${method.rated} of ${method.of}`),
    `${sum('rated')} of ${sum('of')}`,
  ];
};
const agree = async (numbers: readonly string[]): Promise<void> => {
  expect(await rated()).toEqual(numbers);
  expect(await inResults()).toEqual(numbers);
};

test('whoever has become inactive in Set up stands in brackets, and all numbers follow; and back', async () => {
  await agree(WAITING);
  const team = `${TEAM} (inactive)`;
  await book.prepare({ way: 'open', team, teamBefore: TEAM });
  await book.create();
  expect(await book.header(3)).toEqual(['AB', 'CD', '(EF)']);
  await agree(NOT_WAITING);
  expect((await book.shown([ROW.first, COLUMN.box1, 1, 4]))[0]).toEqual(['', 'EF', 'AB', 'CD']);
  expect(await book.check()).toMatchObject({ findings: [], changed: [] });

  await book.as('lead', 'correctInitials', { from: 'EF', to: 'EX' });
  expect(await book.header(3)).toEqual(['AB', 'CD', '(EX)']);
  await book.as('lead', 'correctInitials', { from: 'EX', to: 'EF' });
  await book.prepare({ way: 'open', team: TEAM, teamBefore: team });
  await book.create();
  expect(await book.header(3)).toEqual(['AB', 'CD', 'EF']);
  await agree(WAITING);
  expect(await book.check()).toMatchObject({ findings: [], changed: [] });
});

test('a role written into the Team tab is told, with numbers that still agree, until it is repaired', async () => {
  book.type([4, 3], 'inactive', 'Team');
  await agree(WAITING);
  const told =
    'EF does not rate, and “Rated” still waits for them. Repair puts their initials in brackets at the head of the column, so that it does not.';
  expect(await book.findingTexts()).toEqual([told]);
  expect((await book.sheetResults()).faults).toEqual([told]);
  await book.repair();
  await agree(NOT_WAITING);
  expect(await book.check()).toMatchObject({ findings: [], changed: [] });
});

test('brackets that people typed are understood, and told where the Team tab says otherwise', async () => {
  book.type([4, COLUMN.EF], '(EF)');
  await agree(NOT_WAITING);
  expect(await book.findingTexts()).toEqual([
    'EF rates, and stands in brackets at the head of the column, as who does not: “Rated” does not wait for them. Repair takes the brackets away.',
  ]);
  await book.repair();
  await agree(WAITING);
});

test('a failure while initials are put in brackets leaves nothing that another press does not mend', async () => {
  const team = `${TEAM} (inactive)`;
  await book.prepare({ way: 'open', team, teamBefore: TEAM });
  for (let place = 1; place < 60; place += 4) {
    let made = 0;
    book.host.failAt(() => (made += 1) === place);
    await book.create().catch(() => undefined);
    book.host.failAt(null);
  }
  await book.create();
  await agree(NOT_WAITING);
  expect(await book.check()).toMatchObject({ findings: [], changed: [] });
});

test('spaces before brackets make no second number', async () => {
  book.type([4, COLUMN.EF], ' (EF)');
  await agree(NOT_WAITING);
});

test('a member in brackets is rated for in Score under their initials', async () => {
  book.type([4, COLUMN.EF], '(EF)');
  await book.claim('EF');
  await book.rate('EF', { method: '2.4.02', rating: '4' });
  expect((await book.cells())[1]).toBe('3  4');
  await agree(['3 of 3', '2 of 3', '2 of 2', '0 of 2', '0 of 2', '0 of 2', '7 of 14']);
});
