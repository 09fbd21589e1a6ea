import { createdHidden } from '../copies';
import { METHODS, type Together } from '../together';
import { COLUMN, ROW } from '../workbook';

/**
 * Somebody takes the wrong initials, and answers under them. What they answered is theirs, wherever it
 * lies; it counts for nobody else until that is said.
 */
const [first, second, third, fourth] = METHODS;
let book: Together;

/** CD's account takes AB by mistake, and answers three methods. */
beforeEach(async () => {
  book = await createdHidden();
  await book.claim('Cy', 'AB');
  await book.rate('Cy', { method: first, rating: '1', strategy: 'We meet' }, 'AB');
  await book.rate('Cy', { method: second, rating: '2' }, 'AB');
  await book.rate('Cy', { method: third, rating: '3' }, 'AB');
});
afterEach(() => {
  book.close();
});

const done = async (user: string): Promise<number | null | undefined> =>
  (await book.score(user)).sheets[0]?.done;
const ratingsOf = async (user: string, initials: string): Promise<readonly unknown[]> =>
  (await book.ballot(user, initials)).methods.map(({ rating }) => rating);

describe('whoever changes their initials', () => {
  test('is told how many answers it has to be said of whose they are', async () => {
    expect((await book.score('Cy')).answers).toBe(3);
    expect((await book.score('AB')).answers).toBe(0);
  });

  test('takes them along, and nothing stays behind', async () => {
    await book.release('Cy', 'AB', 'ask');
    expect((await book.score('Cy')).leftBehind).toEqual([{ initials: 'AB', answers: 3 }]);
    await book.claim('Cy', 'CD', 'AB');
    expect(await ratingsOf('Cy', 'CD')).toEqual([1, 2, 3, null, null, null]);
    expect([await done('Cy'), (await book.results()).elsewhere]).toEqual([3, []]);
    await book.claim('AB');
    expect([await done('AB'), await ratingsOf('AB', 'AB')]).toEqual([0, Array(6).fill(null)]);
    await book.reveal();
    expect(await book.cells()).toEqual([' 1 ', ' 2 ', ' 3 ', '  ', '  ', '  ']);
    expect((await book.shown([ROW.first, COLUMN.strategies, 1, 1]))[0]).toEqual(['CD: We meet']);
  });

  test('takes along what they have not answered there before; the rest stays for the lead', async () => {
    await book.claim('Cy', 'CD');
    await book.rate('Cy', { method: first, rating: '4' }, 'CD');
    await book.release('Cy', 'CD');
    await book.claim('Cy', 'CD', 'AB');
    expect(await ratingsOf('Cy', 'CD')).toEqual([4, 2, 3, null, null, null]);
    expect((await book.ballot('Cy', 'CD')).methods[0]?.strategy).toBe('We meet');
    expect((await book.results()).elsewhere).toEqual([
      { initials: 'AB', as: 'CD', nth: 1, answers: 1 },
    ]);
  });

  test('takes them back', async () => {
    await book.release('Cy', 'AB', 'go');
    await book.claim('Cy', 'CD');
    expect((await book.score('Cy')).leftBehind).toEqual([]);
    await book.claim('Cy', 'AB');
    expect([await done('Cy'), await ratingsOf('Cy', 'AB')]).toEqual([0, Array(6).fill(null)]);
    expect(await book.check()).toMatchObject({ findings: [], hidden: 0 });
  });

  test('leaves them: they are revealed under those initials, as long as no other account takes them', async () => {
    await book.release('Cy', 'AB', 'stay');
    await book.claim('Cy', 'CD');
    expect((await book.results()).elsewhere).toEqual([]);
    expect((await book.reveal()).notes).toEqual([]);
    expect(await book.cells()).toEqual(['1  ', '2  ', '3  ', '  ', '  ', '  ']);
  });

  test('takes them along after having left others there before', async () => {
    await book.release('Cy', 'AB', 'stay');
    await book.claim('Cy', 'AB');
    await book.release('Cy', 'AB', 'ask');
    expect((await book.score('Cy')).leftBehind).toEqual([{ initials: 'AB', answers: 3 }]);
    await book.claim('Cy', 'CD', 'AB');
    await book.reveal();
    expect(await book.cells()).toEqual([' 1 ', ' 2 ', ' 3 ', '  ', '  ', '  ']);
  });

  test('can take along nothing of another’s', async () => {
    await book.claim('EF', 'EF', 'AB');
    expect(await ratingsOf('EF', 'EF')).toEqual(Array(6).fill(null));
    expect(await ratingsOf('Cy', 'AB')).toEqual([1, 2, 3, null, null, null]);
  });
});

describe.each([
  ['the lead released', () => book.release('lead', 'AB')],
  ['their holder left with the answers', () => book.release('Cy', 'AB', 'stay')],
  ['their holder left for others', () => book.claim('Cy', 'CD')],
])('initials that %s, taken by another account', (_, leave) => {
  beforeEach(async () => {
    await leave();
    if ((await book.score('Cy')).initials === null) await book.claim('Cy', 'CD');
  });

  test('are asked about first, and the answers there count for nobody', async () => {
    expect((await book.score('AB')).members.map(({ elsewhere }) => elsewhere)).toEqual([3, 0, 0]);
    await book.claim('AB');
    expect(await done('AB')).toBe(0);
    const { methods } = await book.ballot('AB');
    expect(methods.map(({ rating, isKept, isElsewhere }) => [rating, isKept, isElsewhere])).toEqual(
      [...Array(3).fill([null, false, true]), ...Array(3).fill([null, false, false])],
    );
    expect(methods[0]?.strategy).toBe('');
    expect((await book.sheetResults()).progress[0]).toMatchObject({ answered: 0, elsewhere: 3 });
    expect((await book.results()).elsewhere).toEqual([
      { initials: 'AB', as: 'CD', nth: 1, answers: 3 },
    ]);
  });

  test('are revealed without those answers, which stay kept until the lead says whose they are', async () => {
    await book.claim('AB');
    await book.rate('AB', { method: second, rating: '4' });
    await book.rate('AB', { method: fourth, rating: '4' });
    const { ratings, notes } = await book.reveal();
    expect([ratings, notes]).toEqual([
      2,
      [
        '3 answers under AB came from another account, and stay kept out of the sheet. Say under Lead whose, then press Reveal again.',
      ],
    ]);
    expect(await book.cells()).toEqual(['  ', '4  ', '  ', '4  ', '  ', '  ']);
    expect(await book.findingTexts()).toEqual([
      'Answers given in Score from another account are kept and do not stand in the cells: 3 of them. The lead says in Results, under Lead, whose they are.',
    ]);
    // What AB rates from now on takes nothing of Cy's away.
    await book.rate('AB', { method: first, rating: '4' });
    await book.settle('AB', 'CD', 'CD');
    expect((await book.sheetResults()).stage).toBe('revealing');
    await book.reveal();
    expect(await book.cells()).toEqual(['4 1 ', '4 2 ', ' 3 ', '4  ', '  ', '  ']);
    expect(await book.check()).toMatchObject({ findings: [], hidden: 0 });
  });

  test('are AB’s if the lead says so, but for what AB answered since', async () => {
    await book.claim('AB');
    await book.rate('AB', { method: second, rating: '4' });
    await book.settle('AB', 'CD', 'AB');
    expect(await done('AB')).toBe(3);
    expect((await book.ballot('AB')).methods[0]).toMatchObject({ rating: null, isKept: true });
    await book.reveal();
    expect(await book.cells()).toEqual(['1  ', '4  ', '3  ', '  ', '  ', '  ']);
  });
});

test('answers of two accounts under the same initials are told and settled one by one', async () => {
  await book.release('lead', 'AB');
  await book.claim('Dee', 'AB');
  await book.rate('Dee', { method: first, rating: '4' }, 'AB');
  await book.release('lead', 'AB');
  const counts = async () => (await book.results()).elsewhere.map(({ answers }) => answers).sort();
  expect(await counts()).toEqual([1, 3]);
  const dees = (await book.results()).elsewhere.find(({ answers }) => answers === 1);
  const asked = { initials: 'AB', as: '', belongTo: 'AB', nth: String(dees?.nth) };
  await book.as('lead', 'settleAnswers', asked);
  expect(await counts()).toEqual([3]);
  await book.reveal();
  expect(await book.cells()).toEqual(['4  ', '  ', '  ', '  ', '  ', '  ']);
});

test('only the lead says whose answers they are, and of none that are not there', async () => {
  await book.release('lead', 'AB');
  const asks = (belongTo: string, initials = 'AB', user = 'lead') =>
    book.as(user, 'settleAnswers', { initials, as: '', nth: '1', belongTo });
  await expect(asks('AB', 'AB', 'Cy')).rejects.toThrow(
    'Saying whose answers they are failed: somebody else leads in this workbook.',
  );
  for (const [belongTo, initials] of [
    ['EF', 'AB'],
    ['AB', 'EF'],
    ['', 'AB'],
  ] as const) {
    await expect(asks(belongTo, initials)).rejects.toThrow(
      `Saying whose answers they are failed: no answers under ${initials} wait for that any more. Nothing was changed. Press Refresh.`,
    );
  }
  expect((await book.results()).elsewhere).toEqual([
    { initials: 'AB', as: null, nth: 1, answers: 3 },
  ]);
});

test('answers that fill the room of a ballot are moved whole or not at all', async () => {
  const long = '€'.repeat(480);
  await book.release('Cy', 'AB', 'ask');
  await book.claim('Cy', 'CD');
  for (const method of METHODS.slice(3)) {
    await book.rate('Cy', { method, rating: '1', strategy: long }, 'CD');
  }
  await book.claim('Cy', 'AB');
  for (const method of METHODS.slice(0, 3)) {
    await book.rate(
      'Cy',
      { method, rating: '2', strategy: '€'.repeat(990), strategiesBefore: ['We meet', ''] },
      'AB',
    );
  }
  await expect(book.claim('Cy', 'CD', 'AB')).rejects.toThrow(
    /^Moving answers from AB to CD failed: these answers take \d+ bytes, and there is room for 9000\. Shorten a strategy\. Nothing was moved\.$/,
  );
  expect((await book.score('Cy')).initials).toBe('AB');
  expect(await ratingsOf('Cy', 'AB')).toEqual([2, 2, 2, null, null, null]);
});
