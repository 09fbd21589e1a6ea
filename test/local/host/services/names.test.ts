import { firstTab, local, openHost, spreadsheetOf } from '../openHost';

function namedAndProtected() {
  const host = openHost();
  const spreadsheet = spreadsheetOf(host);
  const sheet = spreadsheet.insertSheet("It's · Fall 2026");
  const range = sheet.getRange(5, 3, 4, 2);
  spreadsheet.setNamedRange('Ratings', range);
  range.protect().setWarningOnly(true);
  const tab = host.workbook.getActiveSheet();
  const places = () => {
    const [[named], [guarded]] = [local.namedRanges(host.context), local.protections(host.context)];
    return { named: named && numbersOf(named), guarded: guarded && numbersOf(guarded) };
  };
  return { host, spreadsheet, sheet, tab, places };
}

function numbersOf({ place }: ReturnType<typeof local.namedRanges>[number]): number[] {
  const { row, column, rows, columns } = place.area;
  return [row, column, rows, columns];
}

type World = ReturnType<typeof namedAndProtected>;

describe('a named range and a protection follow', () => {
  const cases: [string, (world: World) => unknown, number[]][] = [
    ['nothing at all', () => undefined, [5, 3, 4, 2]],
    ['rows inserted above', ({ sheet }) => sheet.insertRowsAfter(1, 2), [7, 3, 4, 2]],
    ['rows inserted inside', ({ sheet }) => sheet.insertRowsAfter(6, 1), [5, 3, 5, 2]],
    ['columns inserted before', ({ sheet }) => sheet.insertColumnsAfter(2, 1), [5, 4, 4, 2]],
    ['rows deleted above', ({ sheet }) => sheet.deleteRows(1, 3), [2, 3, 4, 2]],
    ['columns deleted before', ({ sheet }) => sheet.deleteColumns(1, 1), [5, 2, 4, 2]],
    ['a tab renamed', ({ tab }) => tab.setName('O’Neil, and "others"'), [5, 3, 4, 2]],
    [
      'rows moved',
      ({ tab }) => tab.moveRows(tab.getRange(4, 0, 4, 1), 20),
      // They land above the old row 21, which is 4 rows higher by then.
      [17, 3, 4, 2],
    ],
  ];
  test.each(cases)('%s', (_, act, expected) => {
    const world = namedAndProtected();
    act(world);
    expect(world.places()).toEqual({ named: expected, guarded: expected });
  });

  test('a tab deleted, by going with it', () => {
    const { spreadsheet, sheet, places, host } = namedAndProtected();
    spreadsheet.deleteSheet(sheet);
    expect(spreadsheet.getRangeByName('Ratings')).toBeNull();
    expect(places()).toEqual({ named: undefined, guarded: undefined });
    expect(firstTab(host).getNamedRanges()).toEqual([]);
  });
});

test('names compare without case, and the latest range wins', () => {
  const { spreadsheet, sheet, places } = namedAndProtected();
  spreadsheet.setNamedRange('RATINGS', sheet.getRange(1, 1));
  expect(spreadsheet.getRangeByName('Ratings')?.getSheet().getName()).toBe(sheet.getName());
  expect(places().named).toEqual([1, 1, 1, 1]);
  expect(sheet.getNamedRanges().map((named) => named.getName())).toEqual(['RATINGS']);
});

test('a tab lists its own named ranges only, and no protections', () => {
  const { host, sheet } = namedAndProtected();
  expect(sheet.getNamedRanges().map((named) => named.getName())).toEqual(['Ratings']);
  expect(firstTab(host).getNamedRanges()).toEqual([]);
});

test('a protection keeps that it only warns', () => {
  const [guarded] = local.protections(namedAndProtected().host.context);
  expect(guarded && local.settingsOf(guarded)).toEqual({ warningOnly: true });
});

test('a saved workbook opens again with values, spills, names and protections', async () => {
  const { host, sheet } = namedAndProtected();
  sheet.getRange(1, 1, 1, 2).setValues([['=SEQUENCE(2;1;7)', "'01"]]);
  await host.settle();
  const saved = JSON.parse(JSON.stringify(host.workbook.save())) as Record<string, unknown>;
  const again = openHost('', { saved });
  await again.settle();
  const tab = spreadsheetOf(again).getSheetByName("It's · Fall 2026");
  expect(tab?.getRange(1, 1, 2, 2).getValues()).toEqual([
    [7, '01'],
    [8, ''],
  ]);
  expect(local.namedRanges(again.context)).toMatchObject([
    { name: 'Ratings', place: { area: { row: 5, column: 3 } } },
  ]);
  expect(local.protections(again.context)).toHaveLength(1);
});

test('formulas follow rows and columns on a tab that nobody looks at', async () => {
  const { host, spreadsheet, sheet } = namedAndProtected();
  sheet.getRange(5, 3, 1, 2).setValues([[7, '=C5+1']]);
  spreadsheet.setActiveSheet(firstTab(host));
  sheet.insertRowsAfter(1, 2);
  sheet.deleteColumns(1, 1);
  host.type("It's · Fall 2026", [7, 2], '8');
  await host.settle();
  expect(sheet.getRange(7, 2, 1, 2).getValues()).toEqual([[8, 9]]);
  expect(spreadsheet.getActiveSheet().getName()).toBe('Sheet1');
});

describe('a tab that people duplicate', () => {
  const namesOn = (tab: string, { spreadsheet }: World) =>
    spreadsheet
      .getSheetByName(tab)
      ?.getNamedRanges()
      .map((named) => named.getName());
  const duplicate = (tab: string, copy: string, { host, spreadsheet }: World) => {
    const original = host.workbook.getSheetByName(tab);
    if (!original) throw new Error(`There is no tab ${tab}.`);
    const before = host.workbook.getSheets().map((sheet) => sheet.getSheetId());
    host.workbook.duplicateSheet(original);
    const made = host.workbook.getSheets().find((sheet) => !before.includes(sheet.getSheetId()));
    made?.setName(copy);
    return spreadsheet.getSheetByName(copy);
  };
  const TAB = "It's · Fall 2026";

  test('has names that hold on it alone, shown with its own name in front', () => {
    const world = namedAndProtected();
    duplicate(TAB, "Copy of It's", world);
    expect(namesOn("Copy of It's", world)).toEqual(["'Copy of It''s'!Ratings"]);
    expect(namesOn(TAB, world)).toEqual(['Ratings']);
    const found = world.spreadsheet.getRangeByName('Ratings');
    expect(found?.getSheet().getName()).toBe(TAB);
  });

  test('gives them to its own copy, and keeps them when the original is gone', () => {
    const world = namedAndProtected();
    duplicate(TAB, 'One', world);
    duplicate('One', 'Two', world);
    world.spreadsheet.deleteSheet(world.sheet);
    expect(namesOn('One', world)).toEqual(["'One'!Ratings"]);
    expect(namesOn('Two', world)).toEqual(["'Two'!Ratings"]);
    expect(world.spreadsheet.getRangeByName('Ratings')).toBeNull();
  });

  test('keeps them in a saved workbook', () => {
    const world = namedAndProtected();
    duplicate(TAB, 'One', world);
    const saved = JSON.parse(JSON.stringify(world.host.workbook.save())) as Record<string, unknown>;
    const again = spreadsheetOf(openHost('', { saved }));
    const names = again.getSheetByName('One')?.getNamedRanges() ?? [];
    expect(names.map((named) => named.getName())).toEqual(["'One'!Ratings"]);
  });

  test('shows names that no script may ask for or change, since nobody says what Google does then', () => {
    const world = namedAndProtected();
    const copy = duplicate(TAB, 'One', world);
    expect(() => world.spreadsheet.getRangeByName("'One'!Ratings")).toThrow(/is not valid/);
    expect(() => copy?.getNamedRanges()[0]?.setName('Other')).toThrow(/is not known/);
  });
});
