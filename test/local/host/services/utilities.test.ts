import { openHost, spreadsheetOf } from '../openHost';

const now = () => new Date('2026-10-01T03:30:00Z');

test('a spreadsheet has a time zone, and the script the clock of the host', async () => {
  const code = `function day() {
    return Utilities.formatDate(new Date(), SpreadsheetApp.getActive().getSpreadsheetTimeZone(), 'yyyy-MM-dd');
  }
  function seconds() { return [Date.now(), new Date(2026, 0, 5).getDate(), new Date() instanceof Date]; }`;
  const host = openHost(code, { now, timeZone: 'America/Los_Angeles' });
  expect(await host.run('day')).toBe('2026-09-30');
  expect(await host.run('seconds')).toEqual([now().getTime(), 5, true]);
  expect(spreadsheetOf(host).getSpreadsheetTimeZone()).toBe('America/Los_Angeles');
});

test.each([
  ['another pattern', "Utilities.formatDate(new Date(), 'GMT', 'd MMM')", /The format is "d MMM"; give one of yyyy-MM-dd\./],
  ['a zone that nobody knows', "Utilities.formatDate(new Date(), 'Mars', 'yyyy-MM-dd')", /Mars/],
  ['no date', "Utilities.formatDate('2026-10-01', 'GMT', 'yyyy-MM-dd')", /The date is "2026-10-01"; give a Date\./],
])('refuses %s', async (_, call, said) => {
  const host = openHost(`function act() { return ${call}; }`);
  await expect(host.run('act')).rejects.toThrow(said);
}); // prettier-ignore
