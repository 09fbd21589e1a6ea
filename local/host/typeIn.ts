import { DataValidationErrorStyle } from '@univerjs/core';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { writeValues, type Place } from './cells';
import { workbookOf, type Context } from './context';

/** What a person's typing does to a cell: false if its validation turns the entry away. */
export function typeIn(context: Context, place: Place, typed: string): boolean {
  const { row, column } = place.area;
  const rule = context.injector
    .get(SheetDataValidationModel)
    .getRuleByLocation(workbookOf(context).getId(), place.sheetId, row - 1, column - 1);
  const allowed = rule?.formula1?.split(',') ?? [];
  const strict = rule?.errorStyle === DataValidationErrorStyle.STOP;
  if (strict && typed !== '' && !allowed.includes(typed)) return false;
  writeValues(context, place, [[typed]]);
  return true;
}
