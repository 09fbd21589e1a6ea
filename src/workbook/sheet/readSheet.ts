import { Refusal } from '../../core/calls/refusal';
import { sheetMark, type SheetKey } from '../tab/mark';
import { tabMarked } from '../tab/markedTabs';
import { requireHeader, shownIn, type TabRead } from '../tab/readTab';
import type { ColumnKey } from './columns';
import { findParts, type Parts } from './parts';
import { sheetKind } from './sheetKind';

/** A sub-section sheet as it was read. */
export interface SheetRead extends TabRead<ColumnKey> {
  readonly parts: Parts;
}

/**
 * Reads a sheet, and finds its parts if it has them.
 *
 * @example readSheet(sheet).parts.header.row // 4
 */
export function readSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): SheetRead {
  const values = shownIn(sheet, sheetKind, sheet.getDataRange().getValues());
  const parts = findParts(values);
  return { sheet, kind: sheetKind, values, header: parts.header, parts };
}

/**
 * Reads the sheet of a sub-section.
 *
 * @param action what is being done, for the message
 * @throws Refusal if there is none, or its header has lost words
 * @example openSheet({ subsection: '2.4', cycle: 'Fall 2026' }, 'Revealing').values.length // 13
 */
export function openSheet(key: SheetKey, action: string): SheetRead {
  const sheet = tabMarked(SpreadsheetApp.getActive(), sheetMark(key));
  if (!sheet) {
    throw new Refusal({
      action,
      found: `the tab of ${key.subsection.slice(0, 20)} in “${key.cycle.slice(0, 80)}” is gone.`,
      remedy:
        'Undo that, or restore it from the version history; hidden ratings are kept. If that is not possible, ask the lead to press Create sheets.',
    });
  }
  const read = readSheet(sheet);
  const remedy = 'Put it back, or ask the lead to press Check workbook in Results.';
  requireHeader(read, { action, remedy });
  return read;
}
