import { reason } from '../../../src/core/calls/reason';
import { copies, createdHidden } from '../copies';
import { placesAroundCalls } from '../../campaign';
import { METHODS, type Together } from '../together';
import { COLUMN, ROW } from '../workbook';

const [first, second] = METHODS;
const WHOLE = ['1 4 ', '3  ', '  ', '  ', '  ', '  '];

const rated = copies(async () => {
  const book = await createdHidden();
  await book.claim('AB');
  await book.claim('CD');
  await book.rate('AB', { method: first, rating: '1' });
  await book.rate('AB', { method: second, rating: '3', strategy: 'We meet' });
  await book.rate('CD', { method: first, rating: '4', strategy: 'We write' });
  return book;
});

/** The sentence that an action failed with; `null` if it did not. */
async function failure(act: Promise<unknown>): Promise<string | null> {
  return act.then(() => null, reason);
}

let book: Together;
beforeEach(async () => {
  book = await rated();
});
afterEach(() => {
  book.close();
});

const CALLS = 29;

test('a reveal makes as many service calls as are made to fail below', async () => {
  book.host.log.clear();
  await book.reveal();
  expect(book.host.log.count('service')).toBe(CALLS);
});

test.each(placesAroundCalls(CALLS))(
  'a reveal whose service call %i fails %s it takes effect can be pressed again, and ends complete',
  async (n, when) => {
    book.host.failAt(n, { after: when === 'after' });
    const said = await failure(book.reveal());
    book.host.failAt(null);
    expect(said ?? 'Revealing failed: ').toMatch(/^Revealing (failed: )/);
    // A member goes on meanwhile, wherever ratings go to by now.
    await book.rate('CD', { method: second, rating: '2' });
    if ((await book.sheetResults()).stage !== 'revealed') await book.reveal();
    const cells = await book.cells();
    expect(cells).toEqual(['1 4 ', '3 2 ', ...WHOLE.slice(2)]);
    expect(await book.shown([ROW.first, COLUMN.strategies, 2, 1])).toEqual([
      ['CD: We write'],
      ['AB: We meet'],
    ]);
    expect(await book.sheetResults()).toMatchObject({ stage: 'revealed', faults: [] });
    expect(book.type([ROW.first, COLUMN.EF], '2')).toBe(true);
  },
);

test.each(placesAroundCalls(4))(
  'a save whose service call %i fails %s it takes effect loses nothing, and can be sent again',
  async (n, when) => {
    book.host.failAt(n, { after: when === 'after' });
    const said = await failure(book.rate('CD', { method: second, rating: '2' }));
    book.host.failAt(null);
    expect(said).toMatch(/^Saving the rating failed: .* Try again( in a minute)?\./);
    await book.rate('CD', { method: second, rating: '2' });
    await book.reveal();
    expect(await book.cells()).toEqual(['1 4 ', '3 2 ', ...WHOLE.slice(2)]);
  },
);

describe('after the reveal', () => {
  const STRAIGHT = 16;
  const send = () =>
    book.rate('AB', {
      ...{ method: second, rating: '2' },
      ...{ strategy: 'We meet weekly', strategiesBefore: ['We meet'] },
    });
  beforeEach(async () => {
    await book.reveal();
  });

  test('a rating and a strategy go to the sheet in as many service calls as fail below', async () => {
    book.host.log.clear();
    await send();
    expect(book.host.log.count('service')).toBe(STRAIGHT);
  });

  test.each(placesAroundCalls(STRAIGHT))(
    'if service call %i fails %s it takes effect, sending again makes it whole, and nothing twice',
    async (n, when) => {
      book.host.failAt(n, { after: when === 'after' });
      // The fourth finds the sheet, for which there is another, slower way.
      expect((await failure(send())) ?? `call ${n}`).toMatch(/^(Saving the rating |call 4$)/);
      book.host.failAt(null);
      await send();
      expect(await book.cells()).toEqual(['1 4 ', '2  ', ...WHOLE.slice(2)]);
      expect(await book.shown([ROW.second, COLUMN.strategies, 1, 1])).toEqual([
        ['AB: We meet weekly'],
      ]);
    },
  );
});

test('a lock that cannot be had changes nothing, and says so', async () => {
  book.host.lock.heldElsewhere = true;
  expect(await failure(book.rate('AB', { method: first, rating: '4' }))).toBe(
    'Saving the rating failed: another change to this workbook has not come to its end in 20 seconds. Nothing was changed. Try again in a minute.',
  );
  expect(await failure(book.reveal())).toMatch(
    /^Revealing failed: another change to this workbook/,
  );
  book.host.lock.heldElsewhere = false;
  await book.reveal();
  expect(await book.cells()).toEqual(WHOLE);
});

test('a lock that Google refuses at once changes nothing, and nobody is said to have waited', async () => {
  book.host.failAt(({ name }) => name === 'Lock.tryLock');
  expect(await failure(book.rate('AB', { method: first, rating: '4' }))).toBe(
    'Saving the rating failed: Google could not say whether others are changing this workbook: Service Spreadsheets failed while accessing document (at Lock.tryLock). Nothing was changed. Try again in a minute.',
  );
  book.host.failAt(null);
  await book.reveal();
  expect(await book.cells()).toEqual(WHOLE);
});

test('a ballot for which there is no room is refused before anything is lost', async () => {
  const strategy = 'é'.repeat(1000);
  for (const method of METHODS.slice(2)) {
    await book.rate('AB', { method, rating: '4', strategy });
  }
  expect(await failure(book.rate('AB', { method: first, rating: '1', strategy }))).toMatch(
    /^Saving the rating failed: these answers take \d+ bytes, and there is room for 9000\. Shorten a strategy\. What you entered is still in the sidebar\.$/,
  );
  await book.reveal();
  expect((await book.cells()).map((row) => row.slice(0, 1))).toEqual([...'134444']);
});
