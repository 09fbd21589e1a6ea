import type { Findings } from '../../../src/workbook/check/checkWorkbook';
import { created, createdHidden } from '../copies';
import { METHODS, Together } from '../together';
import { COLUMN, CYCLE, LOGISTICS, ROW } from '../workbook';

const SHEET = { subsection: LOGISTICS, cycle: CYCLE };
const [first, second, third] = METHODS;
let book: Together;
afterEach(() => {
  book.close();
});

const changed = async (): Promise<string[]> =>
  ((await book.as('lead', 'getFindings')) as Findings).changed.map(({ text }) => text);
const settle = (how: 'putBack' | 'leaveChanged', ...members: string[]): Promise<unknown> =>
  book.as('lead', how, { ...SHEET, members });

describe('after a reveal', () => {
  beforeEach(async () => {
    book = await createdHidden();
    for (const [initials, ratings] of [
      ['AB', '1?4'],
      ['CD', '33-'],
    ] as const) {
      await book.claim(initials);
      for (const [index, rating] of [...ratings].entries()) {
        const strategy = initials === 'AB' && index === 2 ? '=We meet' : '';
        if (rating !== '-')
          await book.rate(initials, { method: METHODS[index] ?? '', rating, strategy }, initials);
      }
    }
    expect(await book.reveal()).toEqual({ ratings: 4, unsure: 1, strategies: 1, notes: [] });
  });
  const WHOLE = ['1 3 ', '? 3 ', '4  ', '  ', '  ', '  '];
  const isWhole = async (): Promise<void> => {
    expect(await book.cells()).toEqual(WHOLE);
    expect(await book.check()).toMatchObject({ findings: [], changed: [], hidden: 0 });
    expect((await book.shown([ROW.first + 2, COLUMN.strategies, 1, 1]))[0]).toEqual([
      'AB: =We meet',
    ]);
  };

  test('nothing differs, and a member’s own later change in Score is none', async () => {
    await isWhole();
    await book.rate('AB', { method: first, rating: '2' });
    await book.rate('CD', { method: second, rating: '' });
    expect(await book.cells()).toEqual(['2 3 ', '?  ', '4  ', '  ', '  ', '  ']);
    expect(await changed()).toEqual([]);
  });

  test('ratings that an undo took away are named, and put back', async () => {
    for (const row of [ROW.first, ROW.first + 1, ROW.first + 2]) book.paste([row, COLUMN.AB], '');
    book.paste([ROW.first, COLUMN.CD], '1');
    book.paste([ROW.first + 2, COLUMN.strategies], '');
    expect(await changed()).toEqual([
      'AB: 2.4.01 was 1 and is empty; 2.4.02 was ? and is empty; 2.4.03 was 4 and is empty; a strategy is gone.',
      'CD: 2.4.01 was 3 and is 1.',
    ]);
    expect(await book.check()).toMatchObject({ findings: [], isLead: true });
    await settle('putBack', 'AB');
    expect(await book.cells()).toEqual(['1 1 ', '? 3 ', '4  ', '  ', '  ', '  ']);
    await settle('putBack', 'AB', 'CD').catch(() => undefined);
    await isWhole();
  });

  test('a column that was deleted is added again, and filled', async () => {
    book
      .sheet()
      .activate()
      .deleteColumn(COLUMN.AB - 1);
    expect(await changed()).toEqual(['AB: the column with 3 ratings is gone.']);
    await settle('putBack', 'AB');
    expect((await book.header(3))?.join()).toBe('CD,AB,EF');
    expect(await changed()).toEqual([]);
    expect((await book.check()).findings).toEqual([]);
    expect((await book.cells())[0]).toBe('3 1 ');
  });

  test('a rating that is right as it stands is no longer named', async () => {
    book.type([ROW.first, COLUMN.AB], '2');
    book.paste([ROW.first + 1, COLUMN.CD], '');
    expect(await changed()).toHaveLength(2);
    await settle('leaveChanged', 'AB', 'CD');
    expect(await changed()).toEqual([]);
    expect((await book.cells()).slice(0, 2)).toEqual(['2 3 ', '?  ']);
    book.paste([ROW.first, COLUMN.AB], '');
    expect(await changed()).toEqual(['AB: 2.4.01 was 2 and is empty.']);
  });

  test('what stood follows initials that are corrected, and a sheet that is sorted', async () => {
    await book.as('lead', 'correctInitials', { from: 'AB', to: 'AX' });
    expect(await changed()).toEqual([]);
    book.paste([ROW.first, COLUMN.AB], '');
    expect(await changed()).toEqual(['AX: 2.4.01 was 1 and is empty.']);
    await settle('putBack', 'AX');
    expect((await book.cells())[0]).toBe('1 3 ');
  });

  test('only the lead puts back or lets be, and nothing that does not differ', async () => {
    book.paste([ROW.first, COLUMN.AB], '');
    const request = { ...SHEET, members: ['AB'] };
    for (const [how, what] of [
      ['putBack', 'Putting back'],
      ['leaveChanged', 'Leaving it as it is'],
    ] as const) {
      await expect(book.as('CD', how, request)).rejects.toThrow(
        /somebody else leads in this workbook/,
      );
      await expect(book.as('lead', how, { ...SHEET, members: ['CD'] })).rejects.toThrow(
        `${what} failed: nothing differs any more. Nothing was changed. Press Check workbook again.`,
      );
    }
    expect((await book.as('CD', 'getFindings')) as Findings).toMatchObject({ isLead: false });
    expect(await changed()).toHaveLength(1);
  });

  test('a tab that was deleted is not forgotten: made again, it gets what stood in it', async () => {
    book.host.workbook.deleteSheet(book.sheet());
    expect(await book.findingTexts()).toEqual([
      'No tab bears the name of this sheet: it was deleted, or could not be made. Answers that stood there are kept: 5 of them. Choose its sub-section and cycle in Set up, press Create sheets, and put them back here.',
    ]);
    await book.prepare({ way: 'open' });
    await book.create();
    await settle('putBack', 'AB', 'CD');
    await isWhole();
  });

  test('a tab that was deleted and is made again hidden, as its cycle is, shows what is put back', async () => {
    book.host.workbook.deleteSheet(book.sheet());
    await book.prepare({ way: 'hidden' });
    await book.create();
    expect(await changed()).toHaveLength(2);
    await settle('putBack', 'AB', 'CD');
    await isWhole();
  });

  test('a lost header word loses nothing of what stood below it', async () => {
    const word = 'What we do';
    book.type([4, COLUMN.strategies], word);
    book.paste([ROW.first, COLUMN.AB], '');
    expect(await changed()).toEqual([]);
    for (const how of ['putBack', 'leaveChanged'] as const) {
      await expect(settle(how, 'AB')).rejects.toThrow(
        /failed: the header has lost “Strategies”\. Press Check workbook again\.$/,
      );
    }
    book.type([4, COLUMN.strategies], 'Strategies');
    expect(await changed()).toEqual(['AB: 2.4.01 was 1 and is empty.']);
    await settle('putBack', 'AB');
    await isWhole();
  });

  test('a dropped call puts nothing back twice, and ends whole when it is pressed again', async () => {
    book.paste([ROW.first, COLUMN.AB], '');
    book.paste([ROW.first + 1, COLUMN.AB], '');
    for (let place = 1; place < 40; place += 3) {
      let made = 0;
      book.host.failAt(() => (made += 1) === place);
      await settle('putBack', 'AB').catch(() => undefined);
      book.host.failAt(null);
    }
    await settle('putBack', 'AB').catch(() => undefined);
    await isWhole();
  });
});

test('a version of the file from before the reveal is opened again, and gets what stood since', async () => {
  book = await createdHidden();
  await book.claim('AB');
  await book.rate('AB', { method: first, rating: '1', strategy: 'We meet' });
  const before = book.keep();
  await book.reveal();
  await book.rate('AB', { method: second, rating: '4' });
  // The version history brings cells back, and not what is kept beside them.
  const { properties, prepared } = book.keep();
  book.close();
  book = new Together({ saved: before.saved, properties, prepared });
  expect(await book.cells()).toEqual(Array(6).fill('  '));
  expect(book.type([ROW.first, COLUMN.CD], '3')).toBe(false);
  expect(await changed()).toEqual([
    'AB: 2.4.01 was 1 and is empty; 2.4.02 was 4 and is empty; a strategy is gone.',
  ]);
  await settle('putBack', 'AB');
  expect((await book.cells()).slice(0, 2)).toEqual(['1  ', '4  ']);
  expect((await book.shown([ROW.first, COLUMN.strategies, 1, 1]))[0]).toEqual(['AB: We meet']);
  expect(book.type([ROW.first, COLUMN.CD], '3')).toBe(true);
  expect(await book.check()).toMatchObject({ findings: [], changed: [] });
});

test('a range that is pasted over a member’s column is put back, whatever was pasted', async () => {
  book = await created();
  await book.claim('CD');
  await book.rate('CD', { method: first, rating: '2' });
  await book.rate('CD', { method: second, rating: '3' });
  book.paste([ROW.first, COLUMN.CD], 'great');
  book.paste([ROW.second, COLUMN.CD], '4');
  expect(await changed()).toEqual(['CD: 2.4.01 was 2 and is “great”; 2.4.02 was 3 and is 4.']);
  await settle('putBack', 'CD');
  expect((await book.cells()).slice(0, 2)).toEqual([' 2 ', ' 3 ']);
});

test('what Score saved into an open sheet is kept too', async () => {
  book = await created();
  await book.claim('CD');
  await book.rate('CD', { method: third, rating: '2' });
  book.paste([ROW.first + 2, COLUMN.CD], '');
  expect(await changed()).toEqual(['CD: 2.4.03 was 2 and is empty.']);
});
