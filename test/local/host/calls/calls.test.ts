import { firstTab, openHost, spreadsheetOf } from '../openHost';

test('calls are counted by what they cost', () => {
  const host = openHost();
  const { SpreadsheetApp } = host.globals();
  const style = SpreadsheetApp.newTextStyle().setBold(true).build();
  const range = SpreadsheetApp.getActive().getActiveSheet().getRange(1, 1);
  range.setTextStyles([[style]]);
  expect(host.calls).toEqual([
    { name: 'SpreadsheetApp.newTextStyle', kind: 'builder' },
    { name: 'TextStyleBuilder.setBold', kind: 'builder' },
    { name: 'TextStyleBuilder.build', kind: 'builder' },
    { name: 'SpreadsheetApp.getActive', kind: 'reference' },
    { name: 'Spreadsheet.getActiveSheet', kind: 'service' },
    { name: 'Sheet.getRange', kind: 'reference' },
    { name: 'Range.setTextStyles', kind: 'service' },
  ]);
  expect(host.log.count()).toBe(2);
  host.log.clear();
  expect(host.log.count()).toBe(0);
});

describe('a call that a test makes fail', () => {
  test('throws before it takes effect, once', () => {
    const host = openHost();
    const sheet = firstTab(host);
    host.failAt(2);
    sheet.getRange(1, 1).setValues([['first']]);
    expect(() => sheet.getRange(1, 1).setValues([['second']])).toThrow(
      'Service Spreadsheets failed while accessing document (at Range.setValues).',
    );
    expect(sheet.getRange(1, 1).getValues()).toEqual([['first']]);
  });

  test('throws after it took effect, as a timeout does', () => {
    const host = openHost();
    const sheet = firstTab(host);
    host.failAt(1, { after: true });
    expect(() => sheet.getRange(1, 1).setValues([['written']])).toThrow('Service Spreadsheets');
    expect(sheet.getRange(1, 1).getValues()).toEqual([['written']]);
  });

  test('is any that matches, until told otherwise', () => {
    const host = openHost();
    host.failAt(({ name }) => name === 'Spreadsheet.insertSheet');
    expect(() => spreadsheetOf(host).insertSheet('A')).toThrow('Service Spreadsheets');
    expect(() => spreadsheetOf(host).insertSheet('A')).toThrow('Service Spreadsheets');
    host.failAt(null);
    expect(spreadsheetOf(host).insertSheet('A').getName()).toBe('A');
  });
});

describe('the screen', () => {
  const code = `
    function onOpen() {
      SpreadsheetApp.getUi().createAddonMenu().addItem('Open sidebar', 'openSidebar').addToUi();
    }
    function openSidebar(file) {
      const html = HtmlService.createHtmlOutputFromFile(file).setTitle('Hub Reflection');
      html.append('<p>first</p>').append('<p>second</p>');
      SpreadsheetApp.getUi().showSidebar(html);
    }`;

  test('shows the menu and the sidebar that the script asked for', async () => {
    const host = openHost(code);
    await host.run('onOpen');
    await host.run('openSidebar', 'sidebar');
    expect(host.screen.menu).toEqual([{ caption: 'Open sidebar', functionName: 'openSidebar' }]);
    expect(host.screen.sidebar).toEqual({
      file: 'sidebar',
      title: 'Hub Reflection',
      appended: '<p>first</p><p>second</p>',
    });
    expect(host.log.count('service')).toBe(2);
  });

  test('may be used for the menu alone while the add-on opens', async () => {
    const host = openHost('function onOpen() { SpreadsheetApp.getActive(); }');
    await expect(host.run('onOpen')).rejects.toThrow(
      'You do not have permission to call SpreadsheetApp.getActive',
    );
  });

  test('refuses a file that is not there', async () => {
    const host = openHost(code);
    await expect(host.run('openSidebar', 'other')).rejects.toThrow('No HTML file named other');
  });
});
