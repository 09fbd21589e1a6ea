import { local, openHost, spreadsheetOf } from '../openHost';

/** Quotes and exclamation marks of every kind that the name of a tab may hold. */
const TABS = ['Ready!', 'Go! It’s 2.4', "It's! · 'Fall'!", '!', "Who's “we”! (us)"];

test.each(TABS)('a tab named %s keeps its names and protections', (tab) => {
  const host = openHost();
  const spreadsheet = spreadsheetOf(host);
  const range = spreadsheet.insertSheet(tab).getRange(5, 3, 4, 2);
  spreadsheet.setNamedRange('Ratings', range);
  range.protect().setWarningOnly(true);
  const found = spreadsheet.getRangeByName('Ratings');
  expect(found?.getSheet().getName()).toBe(tab);
  expect([found?.getRow(), found?.getColumn()]).toEqual([5, 3]);
  expect(local.protections(host.context)).toHaveLength(1);
  found?.getSheet().insertRowsAfter(1, 2);
  expect(spreadsheet.getRangeByName('Ratings')?.getRow()).toBe(7);
});

test.each(TABS)('a tab that is renamed to %s keeps them too', (tab) => {
  const host = openHost();
  const spreadsheet = spreadsheetOf(host);
  const sheet = spreadsheet.insertSheet('Before');
  spreadsheet.setNamedRange('Ratings', sheet.getRange(5, 3, 4, 2));
  sheet.setName(tab);
  expect(spreadsheet.getRangeByName('Ratings')?.getSheet().getName()).toBe(tab);
});

test.each(TABS)('a formula looks at a tab named %s', async (tab) => {
  const host = openHost();
  const spreadsheet = spreadsheetOf(host);
  const [first] = spreadsheet.getSheets();
  const sheet = spreadsheet.insertSheet(tab);
  sheet.getRange(1, 1, 2, 1).setValues([[3], [4]]);
  first?.getRange(1, 1).setValues([[`=SUM('${tab.replaceAll("'", "''")}'!A1:A2)`]]);
  await host.settle();
  expect(first?.getRange(1, 1).getValues()).toEqual([[7]]);
  sheet.getRange(1, 1).setValues([[5]]);
  await host.settle();
  expect(first?.getRange(1, 1).getValues()).toEqual([[9]]);
});
