import { firstTab, openHost } from '../openHost';

/** B2:C3 merged, as a person does it. */
function merged() {
  const host = openHost();
  const sheet = firstTab(host);
  sheet.getRange(2, 2, 2, 2).setValues([
    ['first', 'right'],
    ['below', 'last'],
  ]);
  host.workbook.getSheets()[0]?.getRange(1, 1, 2, 2).merge();
  return sheet;
}

test('of merged cells the first alone keeps anything, whoever writes into the others', () => {
  const sheet = merged();
  const cells = sheet.getRange(2, 2, 2, 2);
  expect(cells.getValues()).toEqual([
    ['first', ''],
    ['', ''],
  ]);
  cells.setValues([
    ['new', 'lost'],
    ['lost', '=1+1'],
  ]);
  sheet.getRangeList(['C2']).setValue('lost');
  expect(cells.getValues()).toEqual([
    ['new', ''],
    ['', ''],
  ]);
});

test('a range names the merged ones that hold any of its cells', () => {
  const sheet = merged();
  const [found] = sheet.getRange(3, 3, 5, 5).getMergedRanges();
  const place = [found?.getRow(), found?.getColumn(), found?.getNumRows(), found?.getNumColumns()];
  expect(place).toEqual([2, 2, 2, 2]);
  expect(sheet.getRange(4, 1, 1, 5).getMergedRanges()).toEqual([]);
});
