import { CYCLE, ROW, TEAM, Workbook } from '../workbook';

let book: Workbook;
beforeEach(() => {
  book = new Workbook();
});
afterEach(() => {
  book.close();
});

/** Columns of the Rubric tab. */
const [ID, SUBSECTION, METHOD, ORIGIN] = [1, 3, 5, 6] as const;
const edit = () => book.host.run('editRubric');

async function rubricRows(tab = 'Rubric'): Promise<string[][]> {
  return book.shown([1, 1, book.sheet(tab).getLastRow() + 1, 6], tab);
}
/** Where a method stands in the tab, by its id. */
async function rowOf(id: string): Promise<number> {
  const index = (await rubricRows()).findIndex(([first]) => first === id);
  if (index < 0) throw new Error(`The tab has no row ${id}.`);
  return index + 1;
}
async function offered(id: string) {
  const { domains } = await book.setup();
  return domains
    .flatMap(({ subsections }) => subsections)
    .find((subsection) => subsection.id === id);
}
async function addBelow(id: string, method: string): Promise<number> {
  const row = await rowOf(id);
  const sheet = book.sheet('Rubric');
  sheet.activate();
  sheet.insertRowAfter(row - 1);
  book.type([row + 1, METHOD], method, 'Rubric');
  return row + 1;
}

describe('Edit rubric', () => {
  test('writes the rubric in use into a tab, and brings it on screen', async () => {
    await edit();
    const rows = await rubricRows();
    expect(rows[3]).toEqual(['#', 'Domain', 'Sub-section', 'Leadership skill', 'Method', 'Origin']);
    expect(rows.filter(([, , , , , origin]) => origin === 'published')).toHaveLength(43);
    expect(new Set(rows.slice(4).map(([, , , , , origin]) => origin))).toEqual(
      new Set(['published', 'starter']),
    );
    expect(book.host.workbook.getActiveSheet().getSheetName()).toBe('Rubric');
  });

  test('pressed again goes to the tab, and changes nothing', async () => {
    await edit();
    book.type([await rowOf('2.4.01'), METHOD], 'Call everybody on Mondays', 'Rubric');
    const before = await rubricRows();
    book.sheet('Sheet1').activate();
    await edit();
    expect(await rubricRows()).toEqual(before);
    expect(book.tabs()).toEqual(['Sheet1', 'Rubric']);
  });

  test('changes nothing about what Set up offers, until rows are changed', async () => {
    const before = await book.setup();
    await edit();
    const after = await book.setup();
    expect(after.domains).toEqual(before.domains);
    expect(after.rubric).toEqual({ tab: 'Rubric', faults: [] });
  });
});

describe('what stands in the tab is what Set up offers', () => {
  beforeEach(edit);

  test('a method reworded keeps its id and becomes the team’s own', async () => {
    book.type([await rowOf('2.4.01'), METHOD], 'Call everybody on Mondays', 'Rubric');
    expect(await offered('2.4')).toMatchObject({ methods: 6, own: 1 });
    await book.prepare();
    const row = (await rubricRows())[(await rowOf('2.4.01')) - 1];
    expect(row?.[ORIGIN - 1]).toBe('own');
    await book.create();
    const [cells] = await book.shown([ROW.first, 1, 1, 2]);
    expect(cells).toEqual(['2.4.01', 'Call everybody on Mondays']);
  });

  test('a method added gets the next id, in the tab and on the sheet', async () => {
    const row = await addBelow('2.4.06', 'Send reminders');
    await book.prepare();
    expect((await rubricRows())[row - 1]).toEqual(['2.4.07', '', '', '', 'Send reminders', 'own']);
    await book.create();
    expect((await book.results()).sheets[0]?.methods.map(({ id }) => id)).toContain('2.4.07');
  });

  test('an id is not given twice, though its method was removed before it was used', async () => {
    const row = await addBelow('2.4.06', 'Send reminders');
    await book.prepare();
    book.sheet('Rubric').activate();
    book.sheet('Rubric').deleteRow(row - 1);
    await addBelow('2.4.06', 'Bring cake');
    await book.prepare({ teamBefore: TEAM });
    expect((await rubricRows())[row - 1]?.[ID - 1]).toBe('2.4.08');
  });

  test('the first method of a sub-section removed takes nobody along', async () => {
    const before = await offered('2.3');
    const sheet = book.sheet('Rubric');
    sheet.activate();
    sheet.deleteRow((await rowOf('2.4.01')) - 1);
    expect(await offered('2.3')).toEqual(before);
    expect(await offered('2.4')).toMatchObject({ methods: 5, own: 0 });
    expect((await book.setup()).rubric.faults).toEqual([]);
  });

  test('an id is not given twice though a column was inserted before the list of them', async () => {
    const row = await addBelow('2.4.06', 'Send reminders');
    await book.prepare();
    const sheet = book.sheet('Rubric');
    sheet.activate();
    sheet.deleteRow(row - 1);
    sheet.insertColumnBefore(0);
    sheet.insertRowAfter(row - 2);
    book.type([row, METHOD + 1], 'Bring cake', 'Rubric');
    await book.prepare({ teamBefore: TEAM });
    expect((await rubricRows())[row - 1]?.[ID]).toBe('2.4.08');
  });

  test('methods removed and reordered are', async () => {
    const sheet = book.sheet('Rubric');
    sheet.activate();
    sheet.deleteRow((await rowOf('2.4.02')) - 1);
    const last = await rowOf('2.4.04');
    sheet.moveRows(sheet.getRange(last - 1, 0, 1, 1), (await rowOf('2.4.03')) - 1);
    await book.prepare();
    await book.create();
    const ids = (await book.results()).sheets[0]?.methods.map(({ id }) => id);
    expect(ids).toEqual(['2.4.01', '2.4.04', '2.4.03', '2.4.05', '2.4.06']);
  });

  test('a whole domain of the team’s own can be rated', async () => {
    const row = (await rubricRows()).length + 1;
    book.sheet('Rubric').insertRowsAfter(row - 2, 2);
    const cells = ['', '6 Our district', '6.1 Our board', 'Meet the board', 'Invite the board.'];
    cells.forEach((text, index) => book.type([row, index + 1], text, 'Rubric'));
    book.type([row + 1, METHOD], 'Visit the board.', 'Rubric');
    expect(await offered('6.1')).toMatchObject({ title: 'Our board', methods: 2, own: 2 });
    await book.prepare({ subsections: ['6.1'] });
    expect(await book.create({ subsection: '6.1' })).toEqual({
      tab: `Our board · ${CYCLE}`,
      isNew: true,
      added: [],
    });
    const [sheet] = (await book.results()).sheets;
    expect(sheet?.methods.map(({ id, text }) => [id, text])).toEqual([
      ['6.1.01', 'Invite the board.'],
      ['6.1.02', 'Visit the board.'],
    ]);
  });

  test('text that looks like a formula stays text', async () => {
    book.type([await rowOf('2.4.01'), METHOD], "'=1+1", 'Rubric');
    await book.prepare();
    await book.create();
    expect((await book.shown([ROW.first, 2, 1, 1]))[0]).toEqual(['=1+1']);
    expect(
      book
        .sheet()
        .getRange(ROW.first - 1, 1)
        .getFormula(),
    ).toBe('');
  });

  test('columns moved are found by their headers', async () => {
    const sheet = book.sheet('Rubric');
    sheet.activate();
    sheet.insertColumnBefore(0);
    expect((await book.setup()).rubric.faults).toEqual([]);
    expect(await offered('2.4')).toMatchObject({ methods: 6 });
  });
});

describe('bad rows', () => {
  beforeEach(edit);

  test('are told with their number before anything is created; good ones keep working', async () => {
    const row = await rowOf('2.4.05');
    book.type([row, SUBSECTION], '2.9', 'Rubric');
    const { faults } = (await book.setup()).rubric;
    expect(faults).toEqual([
      expect.stringMatching(new RegExp(`^Row ${row}: domain 2 has no sub-section “2.9”`)),
    ]);
    expect(await offered('2.4')).toMatchObject({ methods: 5 });
    const { problems } = await book.prepare();
    expect(problems).toEqual([
      {
        field: 'subsections',
        message:
          'The tab “Rubric” has changed and holds rows to mend. Press Read rubric again to see them.',
      },
    ]);
    expect(book.tabs()).toEqual(['Sheet1', 'Rubric']);
    expect((await book.prepare({ faultsSeen: faults })).problems).toEqual([]);
  });

  test('the list of numbers given is missed when it is gone', async () => {
    book.type([3, 1], '', 'Rubric');
    expect((await book.setup()).rubric.faults).toEqual([
      'The line above the header that lists the numbers given so far is gone. Undo that, so that no number is given twice.',
    ]);
  });

  test('an empty sub-section is told, and offered without methods', async () => {
    const row = (await rubricRows()).length + 1;
    book.sheet('Rubric').insertRowsAfter(row - 2, 1);
    book.type([row, SUBSECTION], '5.6 Celebrate', 'Rubric');
    expect((await book.setup()).rubric.faults).toEqual([
      `Row ${row}: “Celebrate” has no method that can be rated. Write one below it, or delete the row.`,
    ]);
    expect(await offered('5.6')).toMatchObject({ methods: 0 });
  });

  test('a column that is gone makes the tab unreadable, and says so', async () => {
    book.type([4, METHOD], 'Ways', 'Rubric');
    const { domains, rubric } = await book.setup();
    expect(domains).toEqual([]);
    expect(rubric.faults).toEqual([
      'Reading the rubric failed: the header row of the tab “Rubric” has lost “Method”. Put the header row back as it was. If the tab is empty, undo that; or press Use the built-in rubric again: your tab is kept.',
    ]);
    await expect(book.prepare()).rejects.toThrow(
      'Reading the rubric failed: the header row of the tab “Rubric” has lost “Method”.',
    );
  });

  test('a tab that was emptied says so too', async () => {
    book.sheet('Rubric').clear();
    expect((await book.setup()).rubric.faults[0]).toMatch(
      /^Reading the rubric failed: .* If the tab is empty, undo that; or press Use the built-in rubric again: your tab is kept\.$/,
    );
  });
});

describe('Use the built-in rubric again', () => {
  test('keeps the edited tab under another name', async () => {
    await edit();
    book.type([await rowOf('2.4.01'), METHOD], 'Call everybody', 'Rubric');
    const kept = await book.host.run('useBuiltInRubric');
    expect(kept).toMatch(/^Rubric until \d{4}-\d\d-\d\d$/);
    expect(book.tabs()).toEqual(['Sheet1', kept]);
    expect((await rubricRows(String(kept))).flat()).toContain('Call everybody');
    const { rubric } = await book.setup();
    expect(rubric).toEqual({ tab: null, faults: [] });
    expect(await offered('2.4')).toMatchObject({ own: 0 });
  });

  test('and an own rubric after that go on with the numbers', async () => {
    await edit();
    await addBelow('2.4.06', 'Send reminders');
    await book.prepare();
    await book.host.run('useBuiltInRubric');
    await edit();
    const row = await addBelow('2.4.06', 'Bring cake');
    await book.prepare({ teamBefore: TEAM });
    expect((await rubricRows())[row - 1]?.[ID - 1]).toBe('2.4.08');
    await book.host.run('useBuiltInRubric');
    expect(book.tabs().filter((tab) => tab.startsWith('Rubric until'))).toHaveLength(2);
  });

  test('does nothing where there is no other', async () => {
    expect(await book.host.run('useBuiltInRubric')).toBeNull();
  });
});

test('a cycle keeps its words and its methods when the rubric changes', async () => {
  await book.prepare();
  await book.create();
  book.type([ROW.first, 3], '3');
  const before = (await book.results()).sheets;
  await edit();
  book.type([await rowOf('2.4.01'), METHOD], 'Call everybody', 'Rubric');
  for (const id of ['2.4.01', '2.4.02', '2.4.03', '2.4.04', '2.4.05', '2.4.06']) {
    book.type([await rowOf(id), SUBSECTION], '2.4 Logistics', 'Rubric');
  }
  book.sheet('Rubric').activate();
  book.sheet('Rubric').deleteRow((await rowOf('2.4.02')) - 1);
  expect((await book.results()).sheets).toEqual(before);
  expect(before[0]).toMatchObject({ title: 'Support logistics', faults: [] });
  expect(before[0]?.methods[0]?.text).toMatch(/^Build communication routines/);

  await book.prepare({ cycle: 'Spring 2027', teamBefore: TEAM });
  const { tab } = await book.create({ cycle: 'Spring 2027' });
  expect(tab).toBe('Logistics · Spring 2027');
  const [next] = (await book.results('Spring 2027')).sheets;
  expect(next?.methods.map(({ id }) => id)).toEqual(
    before[0]?.methods.map(({ id }) => id).filter((id) => id !== '2.4.02'),
  );
  expect(next).toMatchObject({ title: 'Logistics', faults: [] });
});
