import type { FWorksheet } from '@univerjs/sheets/facade';
import { worksheetOf, type Context } from '../calls/context';

/** Google's enumeration; here a name is enough. */
export const sheetTypes = Object.freeze({ GRID: 'GRID', OBJECT: 'OBJECT' });

/** Makes of a tab what Google makes of a chart that is moved to its own tab: one without cells. */
export function makeChartTab(worksheet: FWorksheet): void {
  worksheet.setCustomMetadata({ type: sheetTypes.OBJECT });
}

export function typeOf(worksheet: FWorksheet): keyof typeof sheetTypes {
  return worksheet.getCustomMetadata()?.['type'] === sheetTypes.OBJECT ? 'OBJECT' : 'GRID';
}

/** A tab of which cells are asked, or what only cells have. */
export function gridOf(context: Context, id: string): FWorksheet {
  const worksheet = worksheetOf(context, id);
  if (typeOf(worksheet) === sheetTypes.GRID) return worksheet;
  throw new Error(
    `The tab ${JSON.stringify(worksheet.getSheetName())} is an OBJECT sheet, which has no cells: ask getType() first.`,
  );
}
