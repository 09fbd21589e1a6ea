import { reason } from '../../../src/core/calls/reason';
import { createdHidden } from '../copies';
import { METHODS, Together } from '../together';
import { COLUMN, LOGISTICS_TAB, ROW } from '../workbook';

const [first, second, third] = METHODS;
let book: Together;
beforeEach(async () => {
  book = await createdHidden();
});
afterEach(() => {
  book.close();
});

/** What formulas show on the first rows, from the boxes to the word; and what stands in Strategies. */
const counted = (rows: number) =>
  book.shown([ROW.first, COLUMN.box1, rows, COLUMN.word + 1 - COLUMN.box1]);
const strategies = async (rows: number) =>
  (await book.shown([ROW.first, COLUMN.strategies, rows, 1])).flat();

describe('a hidden sheet before it is revealed', () => {
  test('says so, keeps its cells empty, and turns typing away', async () => {
    expect(book.type([ROW.first, COLUMN.AB], '3')).toBe(false);
    expect((await book.shown([5, COLUMN.AB, 1, 1]))[0]).toEqual(['Hidden until revealed']);
    await book.claim('AB');
    await book.rate('AB', { method: first, rating: '3', strategy: 'We meet weekly' });
    expect(await book.cells()).toEqual(Array(6).fill('  '));
    expect(await counted(1)).toEqual([['', '', '', '', '0 of 3', '', '']]);
    expect(await strategies(1)).toEqual(['']);
  });

  test('shows a member their own answers again, and nobody else any', async () => {
    await book.claim('AB');
    await book.claim('CD');
    await book.rate('AB', { method: first, rating: '3', strategy: 'We meet\nweekly' });
    await book.rate('AB', { method: second, rating: '?' });
    const own = (await book.ballot('AB')).methods;
    expect(own.map(({ rating, strategy }) => [rating, strategy]).slice(0, 3)).toEqual([
      [3, 'We meet weekly'],
      ['?', ''],
      [null, ''],
    ]);
    expect(own[0]?.skill).toBe('Establish communication tools and routines');
    expect((await book.ballot('CD')).methods.map(({ rating }) => rating)).toEqual(
      Array(6).fill(null),
    );
    expect((await book.score('AB')).sheets).toMatchObject([
      { title: 'Support logistics', stage: 'hidden', done: 2, methods: 6 },
    ]);
  });

  test('tells the lead how far each member is, not what they chose', async () => {
    await book.claim('AB');
    for (const method of METHODS) await book.rate('AB', { method, rating: '4' });
    await book.claim('CD');
    for (const method of METHODS.slice(0, 3)) await book.rate('CD', { method, rating: '1' });
    const results = await book.sheetResults();
    expect(results.progress).toEqual([
      { initials: 'AB', answered: 6, left: 0, role: null, isHeld: true, elsewhere: 0 },
      { initials: 'CD', answered: 3, left: 3, role: null, isHeld: true, elsewhere: 0 },
      { initials: 'EF', answered: 0, left: 6, role: null, isHeld: false, elsewhere: 0 },
    ]);
    expect([results.stage, results.tally, results.faults]).toEqual(['hidden', [0, 0, 0, 0], []]);
  });

  test('an answer can be changed, and taken back', async () => {
    await book.claim('AB');
    await book.rate('AB', { method: first, rating: '3' });
    await book.rate('AB', { method: first, rating: '2' });
    await book.rate('AB', { method: second, rating: '4' });
    await book.rate('AB', { method: second, rating: '' });
    expect((await book.ballot('AB')).methods.map(({ rating }) => rating).slice(0, 2)).toEqual([
      2,
      null,
    ]);
  });

  test('a rating leaves the strategy alone that was written on another machine, and the other way', async () => {
    await book.claim('AB');
    await book.rate('AB', { method: first, rating: '3', strategy: 'We meet' });
    await book.rate('AB', { method: first, rating: '4' });
    const rewrite = { method: first, rating: 'same', strategy: 'We write' };
    await book.rate('AB', { ...rewrite, strategiesBefore: ['We meet'] });
    await book.rate('AB', { method: second, rating: 'same', strategy: 'We call' });
    expect(
      (await book.ballot('AB')).methods
        .map(({ rating, strategy }) => [rating, strategy])
        .slice(0, 2),
    ).toEqual([
      [4, 'We write'],
      [null, 'We call'],
    ]);
    await book.reveal();
    await book.rate('AB', {
      method: first,
      rating: 'same',
      strategy: 'We sing',
      strategiesBefore: ['We write'],
    });
    expect((await book.cells())[0]).toBe('4  ');
    expect((await book.shown([ROW.first, COLUMN.strategies, 2, 1])).flat()).toEqual([
      'AB: We sing',
      'AB: We call',
    ]);
  });

  test('saving one rating takes four service calls', async () => {
    await book.claim('AB');
    book.host.log.clear();
    await book.rate('AB', { method: first, rating: '3' });
    expect(book.host.log.count('service')).toBe(4);
  });
});

describe('revealing', () => {
  beforeEach(async () => {
    await book.claim('AB');
    await book.claim('CD');
    await book.rate('AB', { method: first, rating: '1' });
    await book.rate('AB', { method: second, rating: '3', strategy: 'We meet' });
    await book.rate('CD', { method: first, rating: '4', strategy: '=1+1' });
    await book.rate('CD', { method: third, rating: '?' });
  });

  test('writes all ratings and strategies, and opens the sheet', async () => {
    book.type([ROW.second, COLUMN.strategies], 'Typed on the sheet');
    expect(await book.reveal()).toEqual({ ratings: 3, unsure: 1, strategies: 2, notes: [] });
    expect(await book.cells()).toEqual(['1 4 ', '3  ', ' ? ', '  ', '  ', '  ']);
    expect(await counted(2)).toEqual([
      ['AB', '', '', 'CD', '2 of 3', '0%', 'Misaligned'],
      ['', '', 'AB', '', '1 of 3', '', ''],
    ]);
    expect(await strategies(2)).toEqual(['CD: =1+1', 'Typed on the sheet\nAB: We meet']);
    expect(await book.sheetResults()).toMatchObject({
      stage: 'revealed',
      tally: [1, 0, 1, 1],
      faults: [],
    });
    expect(await book.shown([5, COLUMN.AB, 1, 1])).toEqual([['']]);
    expect(String(book.sheet().getRange(2, 0).getValue())).toMatch(
      /^Rate each method on your own, from 1/,
    );
    expect(book.type([ROW.first, COLUMN.EF], '2')).toBe(true);
    expect(book.type([ROW.second, COLUMN.EF], '7')).toBe(false);
  });

  test('takes as many service calls for 30 members as for 3', async () => {
    const callsFor = async (members: number): Promise<number> => {
      const crowd = new Together();
      const team = Array.from({ length: members }, (_, n) => `M${n} Member ${n}`).join('\n');
      await crowd.createHidden({ team });
      for (let n = 0; n < members; n += 1) {
        await crowd.claim(`M${n}`);
        for (const [index, method] of METHODS.entries()) {
          await crowd.rate(`M${n}`, {
            method,
            rating: '1234?'[(n + index) % 5] ?? '',
            strategy: 'S',
          });
        }
      }
      crowd.host.log.clear();
      const { ratings, unsure } = await crowd.reveal();
      const count = crowd.host.log.count('service');
      expect(ratings + unsure).toBe(6 * members);
      crowd.close();
      return count;
    };
    expect(await callsFor(30)).toBe(await callsFor(5));
  });

  test('sends late ratings straight to the sheet, and shows them in Score', async () => {
    await book.reveal();
    await book.rate('AB', { method: third, rating: '4', strategy: 'We write' });
    await book.rate('AB', { method: first, rating: '' });
    expect(await book.cells()).toEqual([' 4 ', '3  ', '4 ? ', '  ', '  ', '  ']);
    const own = (await book.ballot('AB')).methods.map(({ rating, strategy }) => [rating, strategy]);
    expect(own.slice(0, 3)).toEqual([
      [null, ''],
      [3, 'We meet'],
      [4, 'We write'],
    ]);
  });

  test('a second time is refused, and changes nothing', async () => {
    await book.reveal();
    const before = await book.cells();
    await expect(book.reveal()).rejects.toThrow(
      'Revealing failed: this sheet hides no ratings. Press Refresh.',
    );
    expect(await book.cells()).toEqual(before);
  });

  test('is refused while a cell holds what was not rated in Score', async () => {
    book.paste([ROW.first, COLUMN.AB], 2);
    await expect(book.reveal()).rejects.toThrow(
      'Revealing failed: these cells are not empty, though the sheet hides ratings (2.4.01, AB). Clear them, then press Reveal again. Nothing was revealed.',
    );
    expect((await book.sheetResults()).stage).toBe('hidden');
    expect(await book.cells()).toEqual(['2  ', '  ', '  ', '  ', '  ', '  ']);
  });

  test('names every cell that is not empty, whatever was rated: no guess tells what is hidden', async () => {
    const said = new Set<string>();
    for (const guess of [1, 2, 3, 4, '?']) {
      book.paste([ROW.first, COLUMN.AB], 'x');
      book.paste([ROW.first, COLUMN.CD], guess);
      said.add(await book.reveal().then(() => 'revealed', reason));
    }
    expect([...said]).toEqual([
      'Revealing failed: these cells are not empty, though the sheet hides ratings (2.4.01, AB; 2.4.01, CD). Clear them, then press Reveal again. Nothing was revealed.',
    ]);
  });

  test('keeps a rating whose cell was typed over between two tries, and writes it once it is clear', async () => {
    book.host.failAt(({ name }) => name === 'Range.getDisplayValues');
    await book.reveal().catch(reason);
    book.host.failAt(null);
    book.paste([ROW.first, COLUMN.AB], 2);
    const { notes } = await book.reveal();
    expect(notes).toEqual([
      '2.4.01, AB: the cell holds something else than was rated under these initials in Score, and stays as it is; that rating stays kept. Clear the cell and press Reveal again, or let AB rate it anew in Score.',
    ]);
    expect((await book.cells())[0]).toBe('2 4 ');
    expect((await book.sheetResults()).stage).toBe('revealed');
    book.type([ROW.first, COLUMN.AB], '');
    expect((await book.sheetResults()).stage).toBe('revealing');
    await book.reveal();
    expect((await book.cells())[0]).toBe('1 4 ');
    expect((await book.sheetResults()).stage).toBe('revealed');
  });

  test('is for the lead', async () => {
    await expect(book.reveal('CD')).rejects.toThrow(
      'Revealing failed: somebody else leads in this workbook. Ask them, or press Take over the lead in Results if that is agreed. If this is a mistake, another of your Google accounts may be in use in this browser: open the spreadsheet in a window where only one is signed in.',
    );
    expect(await book.cells()).toEqual(Array(6).fill('  '));
    await book.as('CD', 'takeLead', { agreed: 'yes' });
    expect((await book.reveal('CD')).ratings).toBe(3);
    const { lead, leadSince } = await book.results();
    expect([lead, leadSince]).toEqual(['other', new Date().toISOString().slice(0, 10)]);
  });

  test('gives a column to somebody who rated and has none', async () => {
    book.sheet().activate();
    book.sheet().deleteColumn(COLUMN.CD - 1);
    expect(await book.reveal()).toEqual({
      ratings: 3,
      unsure: 1,
      strategies: 2,
      notes: ['A column was added for CD.'],
    });
    expect(await book.shown([4, COLUMN.AB, 3, 3])).toEqual([
      ['AB', 'CD', 'EF'],
      ['', '', ''],
      ['1', '4', ''],
    ]);
    expect((await book.sheetResults()).faults).toEqual([]);
  });

  test('keeps an answer whose row is gone, and writes it when the row is back', async () => {
    book.type([ROW.first, 1], '2.4.91');
    const { notes, ratings } = await book.reveal();
    expect([ratings, notes.length]).toEqual([1, 2]);
    expect(notes[0]).toMatch(
      /^2\.4\.01 has no row any more, so the answer of AB could not be written/,
    );
    expect((await book.sheetResults()).stage).toBe('revealed');
    book.type([ROW.first, 1], '2.4.01');
    expect((await book.sheetResults()).stage).toBe('revealing');
    expect((await book.reveal()).ratings).toBe(2);
    expect(await book.cells()).toEqual(['1 4 ', '3  ', ' ? ', '  ', '  ', '  ']);
    expect((await book.sheetResults()).stage).toBe('revealed');
  });

  test('finds a tab that was renamed, and columns that were moved', async () => {
    book.sheet().setName('Ours');
    expect((await book.reveal()).ratings).toBe(3);
    expect(book.tabs()).toContain('Ours');
    expect(LOGISTICS_TAB).not.toBe('Ours');
  });
});
