import { sheetMark, type SheetKey } from '../tab/mark';
import { tabMarked } from '../tab/markedTabs';
import { findParts, headerFault, type Parts } from './parts';

/** A sub-section sheet as it was read. */
export interface SheetRead {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly values: readonly (readonly unknown[])[];
  readonly parts: Parts;
}

/**
 * Reads a sheet, and finds its parts if it has them.
 *
 * @example readSheet(sheet).parts.header // 4
 */
export function readSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): SheetRead {
  const values: unknown[][] = sheet.getDataRange().getValues();
  return { sheet, values, parts: findParts(values) };
}

/**
 * Reads the sheet of a sub-section.
 *
 * @param action what is being done, for the message
 * @throws Error if there is none, or its header has lost words
 * @example openSheet({ subsection: '2.4', cycle: 'Fall 2026' }, 'Revealing').values.length // 13
 */
export function openSheet(key: SheetKey, action: string): SheetRead {
  const sheet = tabMarked(SpreadsheetApp.getActive(), sheetMark(key));
  if (!sheet) {
    throw new Error(
      `${action} failed: the tab of ${key.subsection.slice(0, 20)} in “${key.cycle.slice(0, 80)}” is gone. Undo that, or restore it from the version history; hidden ratings are kept. If that is not possible, ask the lead to press Create sheets.`,
    );
  }
  const read = readSheet(sheet);
  const fault = headerFault(read.parts, read.parts.missing);
  if (fault !== '') {
    throw new Error(
      `${action} failed: the header row of the tab “${sheet.getName()}” ${fault}. Put it back, or ask the lead to press Check workbook in Results.`,
    );
  }
  return read;
}
