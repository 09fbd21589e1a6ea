import type { IWorksheetData } from '@univerjs/core';

/** A tab as Google makes it: 26,000 blank cells in Arial 10. */
export function newTab(id: string, name: string) {
  return {
    id,
    name,
    rowCount: 1000,
    columnCount: 26,
    defaultColumnWidth: 100,
    defaultRowHeight: 21,
    defaultStyle: { ff: 'Arial', fs: 10 },
  } satisfies Partial<IWorksheetData>;
}
