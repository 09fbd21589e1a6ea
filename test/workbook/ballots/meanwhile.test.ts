import type { Saved } from '../../../src/workbook/ballots/saveAnswers';
import { createdHidden } from '../copies';
import { METHODS, saving, Together, type Answer } from '../together';
import { COLUMN, ROW } from '../workbook';

const [first, second, third] = METHODS;
let book: Together;
beforeEach(async () => {
  book = await createdHidden();
  await book.claim('AB');
});
afterEach(() => {
  book.close();
});

const save = async (...answers: readonly Answer[]): Promise<Saved> =>
  (await book.as('AB', 'saveAnswers', saving('AB', answers))) as Saved;

/** What Score shows: rating and strategy of the first methods. */
const shown = async (user = 'AB', initials = 'AB'): Promise<unknown[]> =>
  (await book.ballot(user, initials)).methods
    .slice(0, 3)
    .map(({ rating, strategy }) => [rating, strategy]);

describe.each(['hidden', 'revealed'] as const)('on a %s sheet', (stage) => {
  beforeEach(async () => {
    await book.rate('AB', { method: first, rating: '2' });
    if (stage === 'revealed') await book.reveal();
  });

  test('a call that comes late changes no newer rating, says which, and saves all else', async () => {
    const late = [
      { method: first, rating: '3', ratingsBefore: ['2'] },
      { method: second, rating: '1', ratingsBefore: [''], strategy: 'We meet' },
      { method: third, rating: '4', ratingsBefore: [''], strategy: 'We write' },
    ];
    expect(await save({ method: first, rating: '4', ratingsBefore: ['2', '3'] })).toEqual({
      ...{ stage, changed: [], overtakenBy: null },
    });
    await save({ method: third, rating: '?', ratingsBefore: ['', '4'] });
    expect(await save(...late)).toEqual({
      stage,
      changed: [
        { method: first, rating: 4 },
        { method: third, rating: '?' },
      ],
      overtakenBy: null,
    });
    expect(await shown()).toEqual([
      [4, ''],
      [1, 'We meet'],
      ['?', 'We write'],
    ]);
  });

  test('a call that hung comes late, after its answer was given there and back: the last acknowledged stands', async () => {
    const strategy = { strategiesBefore: ['', 'We meet'], strategy: '' };
    const hung = saving('AB', [
      { method: first, rating: '4', ratingsBefore: ['2'], strategy: 'We meet' },
      { method: second, rating: '1', ratingsBefore: [''] },
    ]);
    const again = saving('AB', [
      { method: first, rating: '2', ratingsBefore: ['2', '4'], ...strategy },
      { method: second, rating: '', ratingsBefore: ['', '1'] },
    ]) as { readonly turn: number };
    await book.as('AB', 'saveAnswers', again);
    expect(await book.as('AB', 'saveAnswers', hung)).toEqual({
      ...{ stage, changed: [], overtakenBy: again.turn },
    });
    expect(await shown()).toEqual([
      [2, ''],
      [null, ''],
      [null, ''],
    ]);
    // Another account's turns are its own.
    await book.claim('CD');
    await book.as('CD', 'saveAnswers', {
      ...saving('CD', [{ method: first, rating: '3' }]),
      turn: 1,
    });
    expect((await shown('CD', 'CD'))[0]).toEqual([3, '']);
  });

  test('a call that arrived unheard is sent again, and a newer choice goes over it', async () => {
    const unheard = { method: first, rating: '3', ratingsBefore: ['2'] };
    await save(unheard);
    expect((await save(unheard)).changed).toEqual([]);
    await save({ method: first, rating: '', ratingsBefore: ['2', '3'] });
    expect((await shown())[0]).toEqual([null, '']);
  });

  test('a rating that was taken away elsewhere is not put back', async () => {
    await save({ method: first, rating: '', ratingsBefore: ['2'] });
    const { changed } = await save({ method: first, rating: '3', ratingsBefore: ['2'] });
    expect(changed).toEqual([{ method: first, rating: null }]);
    expect((await shown())[0]).toEqual([null, '']);
  });
});

test('strategies of one member from two computers stand beside each other while hidden', async () => {
  const writes = { method: first, rating: 'same', strategy: 'We write' };
  await save({ method: first, rating: 'same', strategy: 'We meet' });
  await save(writes);
  await save(writes);
  expect((await shown())[0]).toEqual([null, 'We meet / We write']);
  await save({ ...writes, strategy: 'We call', strategiesBefore: ['We write'] });
  expect((await shown())[0]).toEqual([null, 'We meet / We call']);
  const long = { method: first, rating: '4', strategy: 'x'.repeat(990), strategiesBefore: [''] };
  await expect(save(long)).rejects.toThrow(
    'Saving the strategy of 2.4.01 failed: it was changed in another window or on another computer meanwhile, and both together have 1010 characters, where there is room for 1000. Shorten it.',
  );
  expect((await shown())[0]).toEqual([null, 'We meet / We call']);
});

test('an answer of somebody else under the same initials counts as none', async () => {
  await save({ method: first, rating: '3', strategy: 'We meet' });
  await book.release('lead', 'AB');
  await book.claim('a phone', 'AB');
  const saved = await book.rate(
    'a phone',
    { method: first, rating: '1', ratingsBefore: [''], strategy: 'We write' },
    'AB',
  );
  expect(saved).toEqual({ stage: 'hidden', changed: [], overtakenBy: null });
  expect((await shown('a phone'))[0]).toEqual([1, 'We write']);
});

test('a rating typed into the cell is newer than what the sidebar had read', async () => {
  await save({ method: first, rating: '2' });
  await book.reveal();
  book.type([ROW.first, COLUMN.AB], '4');
  const { changed } = await save({ method: first, rating: '3', ratingsBefore: ['2'] });
  expect(changed).toEqual([{ method: first, rating: 4 }]);
  expect((await book.cells())[0]).toBe('4  ');
});

test('what a reveal left over counts as long as the cell is empty', async () => {
  await save({ method: first, rating: '2', strategy: 'We meet' });
  book.type([ROW.first, 1], '2.4.91');
  await book.reveal();
  book.type([ROW.first, 1], first);
  const { changed } = await save({ method: first, rating: '3', ratingsBefore: [''] });
  expect(changed).toEqual([{ method: first, rating: 2 }]);
  expect((await shown())[0]).toEqual([2, 'We meet']);
  await save({ method: first, rating: '3', ratingsBefore: ['2'] });
  expect((await book.cells())[0]).toBe('3  ');
  expect((await shown())[0]).toEqual([3, 'We meet']);
});
