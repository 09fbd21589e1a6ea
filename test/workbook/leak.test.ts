import { reason } from '../../src/core/reason';
import { METHODS, saving, Together } from './together';
import { CYCLE, LOGISTICS } from './workbook';

/**
 * Two workbooks alike in everything but what AB chose. Whatever anybody else can call, with whatever
 * arguments, must give the same in both: then no answer, message or cell depends on what is hidden.
 */
const worlds = [
  { ratings: ['1', '2', '3', '4', '?', '1'], strategy: 'We meet' },
  { ratings: ['4', '?', '1', '2', '3', '4'], strategy: 'I doubt' },
] as const;

async function world({ ratings, strategy }: (typeof worlds)[number]): Promise<Together> {
  const book = new Together();
  await book.createHidden();
  await book.claim('AB');
  await book.claim('CD');
  for (const [index, method] of METHODS.entries()) {
    await book.rate('AB', { method, rating: ratings[index] ?? '', strategy });
  }
  return book;
}

const SHEET = { subsection: LOGISTICS, cycle: CYCLE };
/** Requests that fit some call, and things that a cell or a console may hand over. */
const requests: readonly unknown[] = [
  { ...SHEET, initials: 'AB', from: 'AB', to: 'ZZ', method: METHODS[0], findings: [], way: 'open' },
  { ...saving('AB', [{ method: METHODS[1], rating: '2' }]) },
  { ...SHEET, initials: 'ab ', answers: [], from: 'CD', to: 'AB', way: 'hidden' },
  { ...SHEET, initials: '', team: 'AB Ada\nCD Cy', way: 'open' },
  { subsections: [LOGISTICS], team: 'AB Ada', teamBefore: '', faultsSeen: [], ...SHEET, way: 'open' },
  // AB, once whoever leads has corrected the initials to ZZ.
  { ...saving('ZZ', [{ method: METHODS[2], rating: '2' }]) },
  // Guesses at what AB chose and wrote.
  { ...saving('ZZ', [{ method: METHODS[3], rating: '2', ratingsBefore: ['3'] }]) },
  { ...saving('ZZ', [{ method: METHODS[3], rating: 'same', strategy: 'I see', strategiesBefore: ['I doubt'] }]) },
  { ...saving('AB', [{ method: METHODS[4], rating: '2', ratingsBefore: ['?'] }]) },
  { agreed: '' },
  undefined, null, 'AB', 3, true, [['AB', 'CD'], ['', 3]], [['2.4', CYCLE, 'AB']], {}, [], '__proto__',
]; // prettier-ignore

/** Everything that somebody can learn: what each call answers or says, and what the cells show. */
async function learnt(book: Together, user: string, skipped: readonly string[]): Promise<string[]> {
  const heard: string[] = [];
  const names = Object.keys(book.host.script).filter((name) => !skipped.includes(name));
  // Twice, since one call may open the way for another: initials released, then taken, then read.
  for (const name of [...names.sort(), ...names]) {
    const takesNone = book.host.script[name]?.length === 0;
    const given = takesNone ? [[]] : requests.map((request) => [request]);
    for (const [index, request] of given.entries()) {
      heard.push(`${name} ${index}: ${book.host.as(user, () => answerOf(book, name, request))}`);
    }
  }
  return [...heard, JSON.stringify(await seen(book))];
}

function answerOf(book: Together, name: string, request: readonly unknown[]): string {
  try {
    return JSON.stringify(book.host.runNow(name, ...request));
  } catch (error) {
    return reason(error);
  }
}

async function seen(book: Together): Promise<unknown> {
  // What was inserted without a pause is calculated in several goes.
  for (let go = 0; go < 5; go += 1) {
    await book.host.settle();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return book.host.workbook.getSheets().map((sheet) => sheet.getDataRange().getDisplayValues());
}

describe.each([
  // Nobody's account; a colleague's; the owner's, whose properties a formula in a cell would find.
  ['a stranger', 'XY', []],
  ['a colleague who rates as CD', 'CD', []],
  ['the lead, short of revealing', 'lead', ['revealSheet']],
  ['somebody who takes over the lead, short of revealing', 'EF', ['revealSheet']],
])('%s', (who, user, skipped) => {
  let books: readonly Together[];
  beforeAll(async () => {
    books = await Promise.all(worlds.map(world));
    for (const book of books) {
      if (user === 'EF') await book.as('EF', 'takeLead', { agreed: 'yes' });
    }
  });
  afterAll(() => {
    for (const book of books) book.close();
  });

  test(`${who} learns the same, whatever AB chose`, async () => {
    const skip = [...skipped, ...(['lead', 'EF'].includes(user) ? [] : ['takeLead'])];
    const [one, other] = await Promise.all(books.map((book) => learnt(book, user, skip)));
    expect(one?.length).toBeGreaterThan(400);
    expect(other).toEqual(one);
    expect(one?.join('\n')).not.toMatch(/We meet|I doubt/);
  });

  test(`${who}: after that, AB’s ratings are what the reveal writes`, async () => {
    for (const [index, book] of books.entries()) {
      await book.reveal(user === 'EF' ? user : 'lead');
      const shown = JSON.stringify(await seen(book));
      expect(shown).toContain(worlds[index]?.strategy);
    }
  });
});

test('initials that another holds cannot be taken, nor rated under', async () => {
  const [spec] = worlds;
  const book = await world(spec);
  await expect(book.claim('XY', 'AB')).rejects.toThrow(
    'Taking the initials AB failed: somebody else rates under them. If they are yours, ask the lead to release them in Results.',
  );
  await expect(book.rate('CD', { method: METHODS[0], rating: '1' }, 'AB')).rejects.toThrow(
    /^Rating as AB failed: you do not hold these initials any more\./,
  );
  await expect(book.as('CD', 'releaseInitials', { initials: 'AB' })).rejects.toThrow(
    'Releasing AB failed: somebody else rates under these initials, and only they or the lead can release them. Ask the lead.',
  );
  book.close();
});

test('who takes released initials sees that methods are answered, not how; and may answer anew', async () => {
  const [spec] = worlds;
  const book = await world(spec);
  await book.as('lead', 'releaseInitials', { initials: 'AB' });
  await book.claim('AB on a phone', 'AB');
  const { methods } = await book.ballot('AB on a phone', 'AB');
  expect(methods.map(({ rating, strategy, isKept }) => [rating, strategy, isKept])).toEqual(
    Array(6).fill([null, '', true]),
  );
  // A strategy alone would have to take the rating of another over, and show it.
  const strategy = { method: METHODS[1], rating: 'same', strategy: 'Mine' };
  await expect(book.rate('AB on a phone', strategy, 'AB')).rejects.toThrow(
    'Saving the strategy of 2.4.02 failed: somebody else answered it under these initials before. Choose a rating of your own first.',
  );
  await book.rate('AB on a phone', { method: METHODS[0], rating: '3' }, 'AB');
  expect((await book.ballot('AB on a phone', 'AB')).methods[1]).toMatchObject({
    ...{ rating: null, strategy: '', isKept: true },
  });
  expect((await book.ballot('AB on a phone', 'AB')).methods[0]).toMatchObject({ rating: 3 });
  await expect(book.ballot('AB')).rejects.toThrow(/^Rating as AB failed/);
  await book.reveal();
  expect(await book.cells()).toEqual(['3  ', '2  ', '3  ', '4  ', '?  ', '1  ']);
  book.close();
});
