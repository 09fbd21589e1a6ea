import { Together } from '../together';
import { COLUMN, LOGISTICS_TAB, ROW, TEAM } from '../workbook';

let book: Together;
beforeEach(() => {
  book = new Together();
});
afterEach(() => {
  book.close();
});

describe('a member who joins in mid-cycle', () => {
  const WITH_GH = `${TEAM}\nGH Gus Hart`;

  test.each(['open', 'hidden'] as const)(
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
      expect(await book.header(4)).toEqual(['AB', 'CD', 'GH', 'EF']);
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
    book.type([5, 1], 'A-B', 'Team');
    await expect(book.create()).rejects.toThrow(/Row 5: “A-B” cannot be initials\./);
    expect(await book.header(3)).toEqual(['AB', 'CD', 'EF']);
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
    await book.create();
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
    expect((await book.setup()).leftOut).toEqual([
      'Row 2, AB Ada Byron: “left” stands under “Does not rate”. Write facilitator or inactive under “Does not rate”, or leave it empty for a member who rates.',
    ]);
  });
});

test('the lead releases initials that somebody holds, and another account takes them', async () => {
  await book.createHidden();
  await book.claim('AB');
  expect((await book.score('CD')).members.map(({ isTaken }) => isTaken)).toEqual([
    true,
    false,
    false,
  ]);
  await book.release('lead', 'AB');
  await book.claim('AB at home', 'AB');
  expect((await book.score('AB')).initials).toBeNull();
  expect((await book.score('AB at home')).initials).toBe('AB');
});
