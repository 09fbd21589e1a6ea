import { allMethods, type Domain } from '../../core/rubric/rubric';
import { markedSheets, sheetsMarked } from '../tab/findSheets';
import { isKeptRubricMark } from '../tab/mark';
import { readForm } from '../sheet/readForm';
import { ledgerIds } from './rubricLayout';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Every method id that this workbook has seen: of the built-in rubric, of the sheets of all cycles,
 * and of rubrics that were kept. Reads all of them, and so is asked only when ids are to be given.
 *
 * @example givenIds(spreadsheet, builtIn).includes('2.4.06') // true
 */
export function givenIds(spreadsheet: Spreadsheet, builtIn: readonly Domain[]): readonly string[] {
  const valuesOf = (sheet: GoogleAppsScript.Spreadsheet.Sheet): unknown[][] =>
    sheet.getDataRange().getValues();
  const onSheets = markedSheets(spreadsheet).flatMap(({ sheet }) => {
    const { expected, rows } = readForm(valuesOf(sheet));
    return [...(expected ?? []), ...rows.map(({ id }) => id)];
  });
  const kept = sheetsMarked(spreadsheet, isKeptRubricMark).flatMap((sheet) =>
    valuesOf(sheet)
      .flat()
      .flatMap((cell) => ledgerIds(String(cell))),
  );
  return [...allMethods(builtIn).map(({ id }) => id), ...onSheets, ...kept];
}
