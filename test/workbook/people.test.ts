import type { Findings } from '../../src/sheets/checkWorkbook';
import { METHODS, Together } from './together';
import { COLUMN, LOGISTICS_TAB, ROW, TEAM } from './workbook';

const [first] = METHODS;
let book: Together;
beforeEach(() => {
  book = new Together();
});
afterEach(() => {
  book.close();
});

const header = async (columns: number): Promise<string[] | undefined> =>
  (await book.shown([4, COLUMN.AB, 1, columns]))[0];

describe('a member who joins in mid-cycle', () => {
  const WITH_GH = `${TEAM}\nGH Gus Hart`;

  test.each(['open', 'hidden'])(
    'gets a column in an %s sheet that is there, which every formula counts',
    async (way) => {
      await book.prepare({ way });
      await book.create({ way });
      if (way === 'open') book.type([ROW.first, COLUMN.EF], '1');
      await book.prepare({ team: WITH_GH, teamBefore: TEAM, way });
      expect(await book.create({ team: WITH_GH, way })).toEqual({
        tab: LOGISTICS_TAB,
        isNew: false,
        added: ['GH'],
      });
      expect(await header(4)).toEqual(['AB', 'CD', 'GH', 'EF']);
      expect(book.type([ROW.first, 5], '4')).toBe(way === 'open');
      expect(book.type([5, 5], 'x')).toBe(true);
      book.type([5, 5], '');
      const ratings = way === 'open' ? '2 of 4' : '0 of 4';
      expect((await book.shown([ROW.first, 11, 1, 1]))[0]).toEqual([ratings]);
      const sheet = await book.sheetResults();
      expect(sheet).toMatchObject({ members: 4, faults: [] });
      expect((await book.create({ team: WITH_GH, way })).added).toEqual([]);
    },
  );

  test('keeps the highlight and the drop-downs of the others', async () => {
    await book.prepare();
    await book.create();
    await book.create({ team: WITH_GH });
    book.type([ROW.first, COLUMN.AB], '1');
    book.type([ROW.first, 5], '4');
    expect((await book.host.look(LOGISTICS_TAB, ROW.first, 1)).background).toBe('#fce8b2');
    expect(book.type([ROW.first, 6], '9')).toBe(false);
    expect(book.type([ROW.first, 5], '9')).toBe(false);
  });

  test('a team that cannot be one gives nobody a column', async () => {
    await book.prepare();
    await book.create();
    await expect(book.create({ team: 'AB Ada\nA-B Bad' })).rejects.toThrow(
      /^Adding to the sheet failed: “A-B Bad”: “A-B” cannot be initials\./,
    );
    expect(await header(3)).toEqual(['AB', 'CD', 'EF']);
  });
});

describe('a member who leaves', () => {
  const LEFT = 'AB Ada Byron\nCD Cy Diaz (inactive)\nEF Eve Fox';

  test('keeps the ratings, and is waited for no longer', async () => {
    await book.prepare();
    await book.create();
    for (let row = 6; row <= 12; row += 1) {
      if (row !== 10) book.type([row, COLUMN.AB], '3');
    }
    book.type([ROW.first, COLUMN.CD], '4');
    await book.prepare({ team: LEFT, teamBefore: TEAM });
    expect((await book.setup()).team).toBe(LEFT);
    const sheet = await book.sheetResults();
    expect(sheet.progress.map(({ initials, left, role }) => [initials, left, role])).toEqual([
      ['AB', 0, null],
      ['CD', 0, 'inactive'],
      ['EF', 6, null],
    ]);
    // CD counts on the row that they rated, and is missing on no other.
    expect(sheet.methods.map(({ rated, of }) => `${rated} of ${of}`)).toEqual([
      '2 of 3',
      ...Array<string>(5).fill('1 of 2'),
    ]);
    expect([sheet.tally, sheet.members, sheet.faults]).toEqual([[0, 0, 6, 1], 3, []]);
  });

  test('has no column in new sheets, and cannot be chosen in Score; a facilitator neither', async () => {
    const team = `${LEFT}\nGH Gus Hart (facilitator)`;
    await book.createHidden({ team });
    expect((await book.shown([4, COLUMN.AB, 1, 3]))[0]?.slice(0, 2)).toEqual(['AB', 'EF']);
    expect((await book.score('AB')).members.map(({ initials }) => initials)).toEqual(['AB', 'EF']);
    await expect(book.claim('GH')).rejects.toThrow(
      'Taking the initials GH failed: they belong to somebody marked facilitator in the Team tab. Choose your own, or ask the lead to change the team.',
    );
    expect((await book.sheetResults()).progress.map(({ initials }) => initials)).toEqual([
      'AB',
      'EF',
    ]);
  });

  test('a mark in the Team tab that means nothing is told, with its remedy', async () => {
    await book.createHidden();
    expect(book.type([2, 3], 'left', 'Team')).toBe(false);
    book.sheet('Team').getRange(1, 2).setValue('left');
    expect((await book.setup()).teamFault).toBe(
      'The tab “Team” has something to mend. Under “Does not rate” stands “left”. Write facilitator or inactive there, or leave it empty for a member who rates.',
    );
  });
});

describe('initials that were wrong', () => {
  const correct = (from: string, to: string, user = 'lead') =>
    book.as(user, 'correctInitials', { from, to });

  test('are corrected in the team, on every sheet, in strategies, and for hidden ratings', async () => {
    await book.createHidden();
    await book.prepare({ subsections: ['2.1'], teamBefore: TEAM });
    const { tab } = await book.create({ subsection: '2.1' });
    book.type([6, 14], 'We agreed on this\nab: We meet', tab);
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
    expect((await book.shown([6, 14, 1, 1], tab)).flat()).toEqual([
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
    expect(await header(3)).toEqual(['AB', 'CD', 'EF']);
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

  test('half-corrected, Check workbook still mends what keeps them from being corrected', async () => {
    await book.createHidden();
    book.host.failAt(({ name }) => name === 'Range.setValues');
    await correct('AB', 'AX').catch((error: unknown) => error);
    book.host.failAt(null);
    book.type([4, COLUMN.rated], 'Votes');
    await expect(correct('AB', 'AX')).rejects.toThrow(/Press Check workbook first\.$/);
    const { findings } = (await book.as('lead', 'getFindings')) as Findings;
    const ids = findings.filter(({ canRepair }) => canRepair).map(({ id }) => id);
    await book.as('lead', 'repairWorkbook', { findings: ids });
    await correct('AB', 'AX');
    expect(await header(3)).toEqual(['AX', 'CD', 'EF']);
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
    expect(await header(3)).toEqual(['AX', 'CD', 'EF']);
    expect((await book.cells())[0]).toBe('3  ');
  });

  test('capitals alone can be corrected', async () => {
    await book.createHidden({ team: 'ab Ada\nCD Cy' });
    expect(await correct('ab', 'AB')).toEqual({ sheets: 1 });
    expect(await header(2)).toEqual(['AB', 'CD']);
  });

  const CALLS = 29;
  test('take as many service calls as are made to fail below', async () => {
    await book.createHidden();
    await book.claim('AB');
    book.host.log.clear();
    await correct('AB', 'AX');
    expect(book.host.log.count('service')).toBe(CALLS);
  });

  test.each(Array.from({ length: CALLS }, (_, index) => index + 1))(
    'if service call %i fails, pressing again corrects the rest; nothing is counted twice',
    async (n) => {
      await book.createHidden();
      await book.claim('AB');
      await book.rate('AB', { method: first, rating: '3' });
      book.host.failAt(n, { after: n % 2 === 0 });
      const isDone = await correct('AB', 'AX').then(
        () => true,
        () => false,
      );
      book.host.failAt(null);
      // There is another way around some failures.
      if (!isDone) await correct('AB', 'AX');
      expect((await book.setup()).team).toBe(TEAM.replace('AB', 'AX'));
      expect((await book.reveal()).notes).toEqual([]);
      expect(await header(3)).toEqual(['AX', 'CD', 'EF']);
      expect((await book.cells())[0]).toBe('3  ');
      expect((await book.sheetResults()).faults).toEqual([]);
    },
  );
});

test('the lead releases initials that somebody holds, and another account takes them', async () => {
  await book.createHidden();
  await book.claim('AB');
  expect((await book.score('CD')).members.map(({ isTaken }) => isTaken)).toEqual([
    true,
    false,
    false,
  ]);
  await book.as('lead', 'releaseInitials', { initials: 'AB' });
  await book.claim('AB at home', 'AB');
  expect((await book.score('AB')).initials).toBeNull();
  expect((await book.score('AB at home')).initials).toBe('AB');
});
