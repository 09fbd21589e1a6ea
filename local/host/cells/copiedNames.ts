import { generateRandomId } from '@univerjs/core';
import { SetDefinedNameMutation } from '@univerjs/engine-formula';
import { CopySheetCommand, SheetInterceptorService } from '@univerjs/sheets';
import { workbookOf, worksheetOf, type Context } from '../calls/context';
import { absoluteReference } from './area';
import { copiedName, namesOn } from './definedNames';

interface Copying {
  readonly subUnitId?: string;
  readonly targetSubUnitId?: string;
}

/**
 * A tab that people duplicate gets names of its own for its cells, as in Google: the original's, which
 * hold on that tab alone. Univer gives it none.
 */
export function copyNames(context: Context): void {
  let copying: Copying = {};
  context.injector.get(SheetInterceptorService).interceptCommand({
    getMutations: ({ id, params }) => {
      if (id === CopySheetCommand.id) copying = { ...params };
      return { redos: [], undos: [] };
    },
  });
  context.api.addEvent(context.api.Event.CommandExecuted, ({ id }) => {
    if (id !== CopySheetCommand.id) return;
    const { subUnitId, targetSubUnitId } = copying;
    if (subUnitId !== undefined && targetSubUnitId !== undefined) {
      copyOnto(context, subUnitId, targetSubUnitId);
    }
  });
}

/** Without a step of its own to undo: once the copy is gone, so are its names. */
function copyOnto(context: Context, from: string, to: string): void {
  const tab = worksheetOf(context, to).getSheetName();
  for (const { name, place } of namesOn(context, from)) {
    context.api.syncExecuteCommand(SetDefinedNameMutation.id, {
      unitId: workbookOf(context).getId(),
      id: generateRandomId(10),
      name: copiedName(context, name),
      formulaOrRefString: absoluteReference(tab, place.area),
      comment: '',
      hidden: true,
    });
  }
}
