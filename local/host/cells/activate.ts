import { getPrimaryForRange, SetSelectionsOperation } from '@univerjs/sheets';
import { toUniver } from './area';
import type { Place } from './cells';
import { workbookOf, worksheetOf, type Context } from '../calls/context';

/** Selects cells, and brings the first into view where there is a screen. */
export function activate(context: Context, { sheetId, area }: Place): void {
  const worksheet = worksheetOf(context, sheetId).activate();
  const range = toUniver(area);
  context.api.syncExecuteCommand(SetSelectionsOperation.id, {
    unitId: workbookOf(context).getId(),
    subUnitId: sheetId,
    selections: [{ range, primary: getPrimaryForRange(range, worksheet.getSheet()), style: null }],
    reveal: true,
  });
}
