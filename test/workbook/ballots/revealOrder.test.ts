import { reason } from '../../../src/core/calls/reason';
import { createdHidden } from '../copies';
import { METHODS, Together } from '../together';
import { COLUMN, LOGISTICS_TAB, ROW } from '../workbook';

const [first, second, third] = METHODS;
let book: Together;
beforeEach(async () => {
  book = await createdHidden();
  await book.claim('AB');
  await book.claim('CD');
  await book.rate('AB', { method: first, rating: '1' });
  await book.rate('AB', { method: second, rating: '3', strategy: 'We meet' });
  await book.rate('CD', { method: first, rating: '4', strategy: '=1+1' });
  await book.rate('CD', { method: third, rating: '?' });
});
afterEach(() => {
  book.close();
});

describe('a reveal', () => {
  test('lets go of nothing that does not stand in the sheet: rows renumbered at that very moment', async () => {
    // Right before the answers are flushed, somebody swaps the numbers of two rows.
    const flush = 21;
    book.host.interrupt(flush, () => {
      book.host.type(LOGISTICS_TAB, [ROW.first, 1], '2.4.03');
      book.host.type(LOGISTICS_TAB, [ROW.first + 2, 1], '2.4.01');
    });
    await expect(book.reveal()).rejects.toThrow(
      'Revealing failed: the tab “Support logistics · Fall 2026” was changed at the same moment. Nothing of others was overwritten. Press Reveal again.',
    );
    await book.reveal();
    expect(await book.cells()).toEqual([' ? ', '3  ', '1 4 ', '  ', '  ', '  ']);
    expect((await book.sheetResults()).stage).toBe('revealed');
  });

  test('lets go of nothing that does not stand in the sheet: a cell emptied at that very moment', async () => {
    const afterFlush = 22;
    book.host.interrupt(afterFlush, () => {
      book.host.type(LOGISTICS_TAB, [ROW.first, COLUMN.AB], '');
    });
    await expect(book.reveal()).rejects.toThrow(
      'Revealing failed: the sheet was changed at the same moment, and these answers do not stand where they belong (2.4.01, AB). They are still kept. Undo that change, then press Reveal again.',
    );
    await book.reveal();
    expect(await book.cells()).toEqual(['1 4 ', '3  ', ' ? ', '  ', '  ', '  ']);
    expect((await book.sheetResults()).stage).toBe('revealed');
  });

  test('opens the cells before late ratings go to them', async () => {
    book.host.failAt(({ name }) => name === 'Properties.setProperties');
    await book.reveal().catch(reason);
    book.host.failAt(null);
    expect((await book.sheetResults()).stage).toBe('hidden');
    expect(book.type([ROW.first, COLUMN.EF], '2')).toBe(true);
    expect((await book.reveal()).ratings).toBe(3);
    expect((await book.cells())[0]).toBe('1 4 2');
  });

  test('is refused before anything is written while there is no column for strategies', async () => {
    book.type([4, COLUMN.strategies], 'How');
    book
      .sheet()
      .activate()
      .deleteColumn(COLUMN.CD - 1);
    const before = await book.shown([1, 1, 12, 13]);
    await expect(book.reveal()).rejects.toThrow(
      'Revealing failed: the tab “Support logistics · Fall 2026” has no column “Strategies”. Put this header back, then press Reveal again. Nothing was revealed.',
    );
    expect(await book.shown([1, 1, 12, 13])).toEqual(before);
    expect((await book.sheetResults()).stage).toBe('hidden');
    book.type([4, COLUMN.strategies - 1], 'Strategies');
    expect((await book.reveal()).strategies).toBe(2);
  });

  test('needs no column for strategies if there are none', async () => {
    book.type([4, COLUMN.strategies], 'How');
    for (const [user, method] of [['AB', second], ['CD', first]] as const) {
      await book.rate(user, { method, rating: 'same', strategiesBefore: ['We meet', '=1+1'] });
    } // prettier-ignore
    expect(await book.reveal()).toEqual({ ratings: 3, unsure: 1, strategies: 0, notes: [] });
  });

  test('that would overfill a cell says so, and completes once there is room', async () => {
    const cell = [ROW.second, COLUMN.strategies] as const;
    book.type(cell, 'x'.repeat(49_990));
    await expect(book.reveal()).rejects.toThrow(
      'Writing a strategy failed: the Strategies cell in row 7 of the tab “Support logistics · Fall 2026” would hold 50002 characters, and Google takes 50000 in a cell. Shorten what stands there, then try again.',
    );
    expect((await book.shown([ROW.first, COLUMN.strategies, 1, 1])).flat()).toEqual(['']);
    book.type(cell, 'x');
    await book.reveal();
    expect((await book.shown([ROW.first, COLUMN.strategies, 2, 1])).flat()).toEqual([
      'CD: =1+1',
      'x\nAB: We meet',
    ]);
    expect((await book.sheetResults()).stage).toBe('revealed');
  });

  test('leaves what was typed as people read it, a date too', async () => {
    const [row, column] = [ROW.second, COLUMN.strategies];
    book
      .sheet()
      .getRange(row - 1, column - 1)
      .setNumberFormat('m/d/yyyy');
    book.type([row, column], '5/1/2026');
    await book.reveal();
    expect((await book.shown([row, column, 1, 1])).flat()).toEqual(['5/1/2026\nAB: We meet']);
  });
});
