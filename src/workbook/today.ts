/**
 * The day that it is where the spreadsheet is at home: in the evening, other places have tomorrow.
 *
 * @returns such as `2026-10-01`
 * @example today() // '2026-10-01'
 */
export function today(): string {
  const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  return Utilities.formatDate(new Date(), zone, 'yyyy-MM-dd');
}
