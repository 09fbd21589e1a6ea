import { CYCLE, LOGISTICS_TAB, ROW, TEAM, Workbook } from '../workbook';

let book: Workbook;
beforeEach(() => {
  book = new Workbook();
});
afterEach(() => {
  book.close();
});

const cell = async (row: number, column: number, tab?: string) =>
  (await book.shown([row, column, 1, 1], tab))[0]?.[0];

describe('a lead who creates sheets', () => {
  test('starts from the five domains, an empty team and no cycle', async () => {
    const { domains, team, teamFault, cycles } = await book.setup();
    expect(domains.map(({ subsections }) => subsections.length)).toEqual([6, 4, 6, 8, 5]);
    expect(domains[1]?.subsections.map(({ methods }) => methods)).toEqual([14, 12, 11, 6]);
    expect({ team, teamFault, cycles }).toEqual({ team: '', teamFault: null, cycles: [] });
  });

  test('gets a Team tab and a sheet, and keeps the tab that was on screen', async () => {
    expect(await book.prepare()).toEqual({ problems: [], cycle: CYCLE, hidden: [] });
    expect(await book.create()).toEqual({ tab: LOGISTICS_TAB, isNew: true, added: [] });
    expect(book.tabs()).toEqual(expect.arrayContaining(['Sheet1', 'Team', LOGISTICS_TAB]));
    expect(book.host.workbook.getActiveSheet().getSheetName()).toBe('Sheet1');
  });

  test('reads the team back from its tab', async () => {
    await book.prepare();
    expect((await book.setup()).team).toBe(TEAM);
    expect(await book.shown([1, 1, 4, 2], 'Team')).toEqual([
      ['Initials', 'Name'],
      ['AB', 'Ada Byron'],
      ['CD', 'Cy Diaz'],
      ['EF', 'Eve Fox'],
    ]);
  });

  test('who presses again changes nothing, and is told that the sheet was there', async () => {
    await book.prepare();
    await book.create();
    book.type([ROW.first, 3], '3');
    expect(await book.create()).toEqual({ tab: LOGISTICS_TAB, isNew: false, added: [] });
    expect(await cell(ROW.first, 3)).toBe('3');
    expect(book.tabs()).toHaveLength(3);
  });

  test('can add a sub-section and another cycle beside the first', async () => {
    await book.prepare();
    await book.create();
    await book.create({ subsection: '2.3' });
    await book.create({ cycle: 'Spring 2027' });
    expect((await book.setup()).cycles).toEqual([CYCLE, 'Spring 2027']);
    expect((await book.results()).sheets.map(({ subsection }) => subsection)).toEqual([
      '2.3',
      '2.4',
    ]);
    expect((await book.results('Spring 2027')).sheets).toHaveLength(1);
  });

  test('who spells a cycle in another case adds to the cycle that is there', async () => {
    await book.prepare();
    await book.create();
    const { cycle } = await book.prepare({ cycle: 'FALL 2026 ', teamBefore: TEAM });
    expect(cycle).toBe(CYCLE);
  });

  test('two who spell a new cycle each in their own way, before either makes a sheet, make sheets of one', async () => {
    await book.prepare();
    const { cycle } = await book.prepare({ cycle: 'fall 2026', teamBefore: TEAM });
    expect(cycle).toBe(CYCLE);
    await book.create({ cycle });
    expect((await book.setup()).cycles).toEqual([CYCLE]);
  });

  test('finds the sheet trimmed to what is used, frozen, and with its own widths', async () => {
    await book.create();
    const sheet = book.sheet();
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([13, 14]);
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([4, 2]);
    expect(sheet.getColumnWidth(0) + sheet.getColumnWidth(1)).toBe(280);
  });

  test('with 30 members gets a column for each', async () => {
    const team = Array.from({ length: 30 }, (_, index) => `M${index + 1} Name`).join('\n');
    const { tab } = await book.create({ team });
    expect((await book.shown([4, 32, 1, 1], tab))[0]).toEqual(['M30']);
    expect(book.sheet(tab).getMaxColumns()).toBe(41);
  });
});

describe('bad input creates nothing', () => {
  test.each([
    ['two members with the same initials in another case', { team: 'AB Ada\nab Abe' }, 'team'],
    ['a line that begins with no letter and no digit', { team: '=1 Ada' }, 'team'],
    ['a role that nobody can be sure of', { team: 'CD Cy\nAB Ada (inactive?)' }, 'team'],
    ['no member', { team: ' \n' }, 'team'],
    ['31 members', { team: Array.from({ length: 31 }, (_, i) => `M${i}`).join('\n') }, 'team'],
    ['no cycle name', { cycle: '' }, 'cycle'],
    ['a cycle name with / ? * [ ]', { cycle: '26/27 [?*]' }, 'cycle'],
    ['a cycle name too long for a tab', { cycle: 'x'.repeat(100) }, 'cycle'],
    ['a sub-section that does not exist', { subsections: ['9.9'] }, 'subsections'],
    ['a domain sent as a sub-section', { subsections: ['2'] }, 'subsections'],
    ['nothing ticked', { subsections: [] }, 'subsections'],
  ])('%s', async (_, change, field) => {
    const { problems } = await book.prepare(change);
    expect(problems.map((problem) => problem.field)).toEqual([field]);
    expect(book.tabs()).toEqual(['Sheet1']);
    const [subsection] = (change as { subsections?: string[] }).subsections ?? ['2.4'];
    await expect(book.create({ ...change, subsection: subsection ?? '' })).rejects.toThrow(
      /^Creating the sheet failed: /,
    );
    expect(book.tabs()).toEqual(['Sheet1']);
  });
});

describe('user text stays text', () => {
  const names = [
    '=IMPORTXML("http://x";"//a")',
    '+1',
    '@x',
    "'x",
    '-1',
    '<img src=x onerror=alert(1)>',
    'JAN 1',
    '1-2',
    'TRUE',
    '007',
    'N'.repeat(200),
  ];
  const team = names.map((name, index) => `M${index} ${name}`).join('\n');

  test('in the Team tab, through writing and reading back', async () => {
    await book.prepare({ team });
    const shown = await book.shown([2, 2, names.length, 1], 'Team');
    expect(shown.flat()).toEqual(names);
    const formulas = book.sheet('Team').getRange(1, 1, names.length, 1).getFormulas();
    expect(formulas.flat().filter(Boolean)).toEqual([]);
    expect((await book.setup()).team).toBe(team);
  });

  test.each(['1E5', 'TRUE', '007', '12'])('as the initials %s', async (initials) => {
    const { tab } = await book.create({ team: `${initials} Ada\nCD Cy` });
    book.type([ROW.first, 3], '2', tab);
    expect(await book.shown([4, 3, 1, 1], tab)).toEqual([[initials]]);
    expect(await book.shown([ROW.first, 6, 1, 1], tab)).toEqual([[initials]]);
    const [sheet] = (await book.results()).sheets;
    expect(sheet).toMatchObject({ tally: [0, 1, 0, 0], faults: [] });
  });

  test.each(['=1+1', '+1', '@x', "'x"])('as the cycle %s', async (cycle) => {
    const { tab } = await book.create({ cycle });
    expect(tab).toBe(`Support logistics · ${cycle}`);
    expect(await cell(2, 1, tab)).toContain(`organization · ${cycle}. Goal`);
    expect((await book.setup()).cycles).toEqual([cycle]);
  });
});

describe('the Team tab', () => {
  test('changed by somebody since it was read is not overwritten', async () => {
    await book.prepare();
    book.type([5, 1], 'GH', 'Team');
    expect((await book.prepare({ team: 'AB Ada Byron', teamBefore: TEAM })).problems).toEqual([
      {
        field: 'team',
        message:
          'The tab “Team” was changed after this form had read it, and now lists AB, CD, EF, GH. Nothing was saved. Press Read team again, then make your changes.',
      },
    ]);
    expect((await book.setup()).team).toBe(`${TEAM}\nGH`);
  });

  test('keeps what people noted beside a member who stays', async () => {
    await book.prepare();
    book.sheet('Team').insertColumnAfter(1);
    book.type([3, 3], 'Facilitates', 'Team');
    await book.prepare({ team: 'CD Cy Diaz\nGH Gus', teamBefore: TEAM });
    expect(await book.shown([2, 1, 4, 3], 'Team')).toEqual([
      ['', '', ''],
      ['CD', 'Cy Diaz', 'Facilitates'],
      ['', '', ''],
      ['GH', 'Gus', ''],
    ]);
    expect((await book.setup()).team).toBe('CD Cy Diaz\nGH Gus');
  });

  test('renamed is found all the same', async () => {
    await book.prepare();
    book.sheet('Team').setName('People');
    expect((await book.setup()).team).toBe(TEAM);
  });

  test('without its header says so, and Set up still opens', async () => {
    await book.prepare();
    book.type([1, 1], 'Who', 'Team');
    expect(await book.setup()).toMatchObject({
      team: '',
      teamFault:
        'Reading the team failed: the header row of the tab “Team” has lost “Initials”. Write it above the members again.',
    });
  });

  test('that the user made for something else is left alone', async () => {
    book.host.workbook.insertSheet('Team');
    book.type([1, 1], 'Football', 'Team');
    await book.prepare();
    expect(await cell(1, 1, 'Team')).toBe('Football');
    expect(await cell(2, 1, 'Team (2)')).toBe('AB');
  });
});

describe('a tab name that is taken', () => {
  test('by a tab of the user leaves that tab alone', async () => {
    book.host.workbook.insertSheet(LOGISTICS_TAB);
    book.type([1, 1], 'Mine', LOGISTICS_TAB);
    expect(await book.create()).toEqual({ tab: `${LOGISTICS_TAB} (2)`, isNew: true, added: [] });
    expect(await cell(1, 1, LOGISTICS_TAB)).toBe('Mine');
  });

  test('by another cycle whose name was cut alike gets a number', async () => {
    const long = 'x'.repeat(45);
    const first = await book.create({ cycle: long });
    book.sheet(first.tab).setName(`Support logistics · ${long.slice(1)}`);
    const second = await book.create({ cycle: long.slice(1) });
    expect(second.tab).toBe(`Support logistics · ${long.slice(1)} (2)`);
    expect((await book.setup()).cycles).toEqual(expect.arrayContaining([long, long.slice(1)]));
  });
});

test('a sheet whose tab was deleted can be created again', async () => {
  await book.create();
  book.host.workbook.deleteSheet(book.sheet());
  expect(await book.create()).toEqual({ tab: LOGISTICS_TAB, isNew: true, added: [] });
  expect((await book.results()).sheets).toHaveLength(1);
});

test('a workbook that stays busy is told, and nothing is changed', async () => {
  await book.prepare();
  book.host.lock.heldElsewhere = true;
  await expect(book.create()).rejects.toThrow(
    'Creating the sheet failed: another change to this workbook has not come to its end in 20 seconds. Nothing was changed. Try again in a minute.',
  );
  expect(book.tabs()).toEqual(['Sheet1', 'Team']);
});
