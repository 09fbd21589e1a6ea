import { reason } from '../../core/calls/reason';
import { Refusal } from '../../core/calls/refusal';
import { markName, type Mark } from './mark';

type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Has a tab bear a mark. The name may be left over from a tab that somebody deleted: what Google says
 * then is not documented, so it is removed, and given once more.
 *
 * @param whole all cells of the tab
 * @throws Refusal if it cannot be given
 * @example setMark(spreadsheet, { kind: 'team' }, sheet.getDataRange())
 */
export function setMark(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  mark: Mark,
  whole: Range,
): void {
  const name = markName(mark);
  const give = (): void => {
    spreadsheet.setNamedRange(name, whole);
    SpreadsheetApp.flush();
  };
  try {
    give();
  } catch (error) {
    try {
      spreadsheet.removeNamedRange(name);
      give();
    } catch {
      throw new Refusal(
        {
          action: `Giving the name ${name}`,
          found: reason(error),
          remedy: `If this happens again, delete ${name} under Data > Named ranges, where a deleted tab may have left it.`,
        },
        error,
      );
    }
  }
}
