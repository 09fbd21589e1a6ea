import { reason } from '../../../src/core/calls/reason';
import { placesAroundCalls } from '../../campaign';
import { METHODS, Together } from '../together';
import { COLUMN, ROW, TEAM } from '../workbook';

const [first] = METHODS;
let book: Together;
beforeEach(() => {
  book = new Together();
});
afterEach(() => {
  book.close();
});

describe('initials that were wrong', () => {
  const correct = (from: string, to: string, user = 'lead') =>
    book.as(user, 'correctInitials', { from, to });
  const nothingChanged = async (): Promise<void> => {
    expect(await book.header(3)).toEqual(['AB', 'CD', 'EF']);
    expect((await book.setup()).team).toBe(TEAM);
    expect((await book.results()).correction).toBeNull();
  };

  test('are corrected in the team, on every sheet, in strategies, and for hidden ratings', async () => {
    await book.createHidden();
    await book.prepare({ subsections: ['2.1'], teamBefore: TEAM });
    const { tab } = await book.create({ subsection: '2.1' });
    book.type([ROW.first, COLUMN.strategies], 'We agreed on this\nab: We meet', tab);
    await book.claim('AB');
    await book.rate('AB', { method: first, rating: '3', strategy: 'We write' });
    expect(await correct('AB', 'AX')).toEqual({ sheets: 2 });
    expect((await book.setup()).team).toBe(TEAM.replace('AB', 'AX'));
    expect((await book.score('AB')).initials).toBe('AX');
    expect((await book.ballot('AB', 'AX')).methods[0]?.rating).toBe(3);
    await book.reveal();
    expect((await book.shown([4, COLUMN.AB, 3, 1])).flat()).toEqual(['AX', '', '3']);
    expect((await book.shown([ROW.first, COLUMN.strategies, 1, 1])).flat()).toEqual([
      'AX: We write',
    ]);
    expect((await book.shown([ROW.first, COLUMN.strategies, 1, 1], tab)).flat()).toEqual([
      'We agreed on this\nAX: We meet',
    ]);
    expect((await book.results()).sheets.flatMap(({ faults }) => faults)).toEqual([]);
  });

  test.each([
    ['AB', 'CD', 'a column on the tab “Support logistics · Fall 2026” is headed CD already. Choose other initials, or put that column right first.'],
    ['AB', 'A-B', '“A-B” cannot be initials. Enter 1 to 4 letters or digits.'],
    ['ZZ', 'AX', 'nobody has these initials. Press Refresh.'],
  ])('%s are not corrected to %s', async (from, to, why) => {
    await book.createHidden();
    await expect(correct(from, to)).rejects.toThrow(`Correcting ${from} failed: ${why}`);
    expect(await book.header(3)).toEqual(['AB', 'CD', 'EF']);
  }); // prettier-ignore

  test('are corrected by the lead alone', async () => {
    await book.createHidden();
    await expect(correct('AB', 'AX', 'CD')).rejects.toThrow(
      /^Correcting initials failed: somebody else leads in this workbook\./,
    );
  });

  test('are refused while a sheet cannot be read, where they would stay wrong', async () => {
    await book.createHidden();
    book.type([4, COLUMN.rated], 'Votes');
    await expect(correct('AB', 'AX')).rejects.toThrow(
      'Correcting AB failed: the header of the tab “Support logistics · Fall 2026” cannot be read, so the initials there would stay wrong. Press Check workbook first.',
    );
    expect((await book.setup()).team).toBe(TEAM);
  });

  test('are refused while a sheet has no column for strategies, where they would stay wrong', async () => {
    await book.createHidden();
    book.type([4, COLUMN.strategies], 'How');
    await expect(correct('AB', 'AX')).rejects.toThrow(
      'Correcting AB failed: the tab “Support logistics · Fall 2026” has no column “Strategies”, so the strategies there would stay under AB. Put this header back first.',
    );
    await nothingChanged();
  });

  test('are refused while two columns are headed by them', async () => {
    await book.createHidden();
    book.type([4, COLUMN.CD], 'ab');
    await expect(correct('AB', 'AX')).rejects.toThrow(
      'Correcting AB failed: two columns on the tab “Support logistics · Fall 2026” are headed AB. Put that right first.',
    );
    expect(await book.header(3)).toEqual(['AB', 'ab', 'EF']);
  });

  test('are refused while a formula makes a strategy of theirs', async () => {
    await book.createHidden();
    book.type([ROW.first, COLUMN.strategies], '="AB: We "&"meet"');
    await book.host.settle();
    await expect(correct('AB', 'AX')).rejects.toThrow(
      'Writing a strategy failed: the Strategies cell in row 6 of the tab “Support logistics · Fall 2026” holds a formula. Replace it by its text, then try again.',
    );
    await nothingChanged();
    book.type([ROW.first, COLUMN.strategies], 'AB: We meet');
    expect(await correct('AB', 'AX')).toEqual({ sheets: 1 });
  });

  test('half-corrected, Check workbook still mends what keeps them from being corrected', async () => {
    await book.createHidden();
    book.host.failAt(({ name }) => name === 'Range.setValues');
    await correct('AB', 'AX').catch((error: unknown) => error);
    book.host.failAt(null);
    book.type([4, COLUMN.rated], 'Votes');
    await expect(correct('AB', 'AX')).rejects.toThrow(/Press Check workbook first\.$/);
    await book.repair();
    await correct('AB', 'AX');
    expect(await book.header(3)).toEqual(['AX', 'CD', 'EF']);
  });

  test('typed over in Set up, they would be another member’s: the lead is told where to correct them', async () => {
    await book.createHidden();
    const team = TEAM.replace('AB', 'AX');
    expect((await book.prepare({ way: 'hidden', team, teamBefore: TEAM })).problems).toEqual([
      {
        field: 'team',
        message:
          '“AX Ada Byron” was AB before. Press Read team again, and correct the initials in Results, under Lead: then every sheet follows. If it is somebody else, give them another name.',
      },
    ]);
    expect((await book.setup()).team).toBe(TEAM);
  });

  test('half-corrected, nobody can take the old ones, and no column is added for them', async () => {
    await book.createHidden();
    await book.claim('AB');
    await book.rate('AB', { method: first, rating: '3' });
    book.host.failAt(({ name }) => name === 'Range.setValues');
    await correct('AB', 'AX').catch((error: unknown) => error);
    book.host.failAt(null);
    const unfinished = /failed: the correction of AB to AX was not finished\./;
    await expect(book.claim('AB at home', 'AB')).rejects.toThrow(unfinished);
    await expect(book.reveal()).rejects.toThrow(unfinished);
    await expect(book.create({ way: 'hidden' })).rejects.toThrow(unfinished);
    expect((await book.results()).correction).toEqual({ from: 'AB', to: 'AX' });
    await correct('AB', 'AX');
    expect((await book.results()).correction).toBeNull();
    await book.reveal();
    expect(await book.header(3)).toEqual(['AX', 'CD', 'EF']);
    expect((await book.cells())[0]).toBe('3  ');
  });

  test('capitals alone can be corrected', async () => {
    await book.createHidden({ team: 'ab Ada\nCD Cy' });
    expect(await correct('ab', 'AB')).toEqual({ sheets: 1 });
    expect(await book.header(2)).toEqual(['AB', 'CD']);
  });

  const CALLS = 40;
  test('take as many service calls as are made to fail below', async () => {
    await book.createHidden();
    await book.claim('AB');
    book.type([ROW.first, COLUMN.strategies], 'We agreed on this\nAB: We meet');
    book.host.log.clear();
    await correct('AB', 'AX');
    expect(book.host.log.count('service')).toBe(CALLS);
  });

  const NOBODY = 'Correcting AB failed: nobody has these initials. Press Refresh.';
  test.each(placesAroundCalls(CALLS))(
    'if service call %i fails %s it takes effect, pressing again corrects the rest; nothing is counted twice',
    async (n, when) => {
      await book.createHidden();
      await book.claim('AB');
      await book.rate('AB', { method: first, rating: '3' });
      book.type([ROW.first, COLUMN.strategies], 'We agreed on this\nAB: We meet');
      book.host.failAt(n, { after: when === 'after' });
      const said = await correct('AB', 'AX').then(() => null, reason);
      book.host.failAt(null);
      // There is another way around some failures; and the last may fail when all is done.
      const again = said === null ? null : await correct('AB', 'AX').then(() => null, reason);
      expect(again).toBe(n === CALLS && when === 'after' ? NOBODY : null);
      expect((await book.setup()).team).toBe(TEAM.replace('AB', 'AX'));
      expect((await book.results()).correction).toBeNull();
      expect((await book.score('AB')).initials).toBe('AX');
      expect((await book.reveal()).notes).toEqual([]);
      expect(await book.header(3)).toEqual(['AX', 'CD', 'EF']);
      expect((await book.cells())[0]).toBe('3  ');
      expect((await book.shown([ROW.first, COLUMN.strategies, 1, 1])).flat()).toEqual([
        'We agreed on this\nAX: We meet',
      ]);
      expect((await book.sheetResults()).faults).toEqual([]);
    },
  );
});
