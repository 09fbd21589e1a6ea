import { allMethods, type Domain } from '../../core/rubric/domain';
import { markedTabs } from '../tab/markedTabs';
import { methodLines } from '../sheet/parts';
import { readSheet } from '../sheet/readSheet';
import { ledgerIds } from './rubricLayout';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Every method id that this workbook has seen: of the built-in rubric, of the sheets of all cycles,
 * and of rubrics that were kept. Reads all of them, and so is asked only when ids are to be given.
 *
 * @example givenIds(spreadsheet, builtIn).includes('2.4.06') // true
 */
export function givenIds(spreadsheet: Spreadsheet, builtIn: readonly Domain[]): readonly string[] {
  const onTabs = markedTabs(spreadsheet).flatMap(({ tab, mark }): readonly string[] => {
    if (mark.kind === 'sheet') {
      const { parts } = readSheet(tab);
      return [...(parts.expected ?? []), ...methodLines(parts).map(({ id }) => id)];
    }
    return mark.kind === 'keptRubric'
      ? valuesOf(tab)
          .flat()
          .flatMap((cell) => ledgerIds(String(cell)))
      : [];
  });
  return [...allMethods(builtIn).map(({ id }) => id), ...onTabs];
}

function valuesOf(tab: GoogleAppsScript.Spreadsheet.Sheet): unknown[][] {
  return tab.getDataRange().getValues();
}
