import { CanceledError, Rectangle, type IRange } from '@univerjs/core';
import {
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  SetRangeValuesCommand,
} from '@univerjs/sheets';
import { toUniver } from '../host/cells/area';
import { protections } from '../host/cells/definedNames';
import type { Host } from '../host/host';
import { settingsOf } from '../host/services/protection';
import { ask } from './ask';

const edits = new Set([
  SetRangeValuesCommand.id,
  ClearSelectionContentCommand.id,
  ClearSelectionAllCommand.id,
  'sheet.command.optional-paste',
  'sheet.command.auto-fill',
  'sheet.command.move-range',
]);

const question = {
  title: 'Heads up!',
  text: "You're trying to edit part of this sheet that shouldn't be changed accidentally. Edit anyway?",
  confirm: 'OK',
};

/** A person who edits a protected range that only warns is asked first, as in Google. */
export function warnBeforeEdits(host: Host): void {
  let confirmed = false;
  host.context.api.onBeforeCommandExecute(({ id, params }) => {
    if (!edits.has(id) || host.log.underWay || confirmed) return;
    if (!editedRanges(host, params).some((range) => warns(host, range))) return;
    void ask(question).then((yes) => {
      if (!yes) return;
      confirmed = true;
      host.context.api.syncExecuteCommand(id, params);
      confirmed = false;
    });
    throw new CanceledError();
  });
}

function editedRanges(host: Host, params: object | undefined): IRange[] {
  const { range, ranges } = (params ?? {}) as { range?: IRange; ranges?: IRange[] };
  if (ranges !== undefined) return ranges;
  const selected = host.workbook.getActiveRange()?.getRange();
  const edited = range ?? selected;
  return edited === undefined ? [] : [edited];
}

function warns(host: Host, range: IRange): boolean {
  const sheetId = host.workbook.getActiveSheet().getSheetId();
  return protections(host.context).some(
    (known) =>
      settingsOf(known).warningOnly &&
      known.place.sheetId === sheetId &&
      Rectangle.intersects(toUniver(known.place.area), range),
  );
}
