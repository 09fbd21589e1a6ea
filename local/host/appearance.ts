import type { IStyleData, Nullable } from '@univerjs/core';
import { ConditionalFormattingService } from '@univerjs/sheets-conditional-formatting';
import type { Place } from './cells/cells';
import { workbookOf, worksheetOf, type Context } from './calls/context';

/** What a person sees in a cell, conditional formats included. */
export interface Appearance {
  readonly text: string;
  readonly background: string | null;
  readonly color: string | null;
  readonly bold: boolean;
}

export function appearance(context: Context, { sheetId, area }: Place): Appearance {
  const { row, column } = area;
  const sheet = worksheetOf(context, sheetId);
  const workbook = workbookOf(context);
  const own = workbook.getWorkbook().getStyles();
  const cell = sheet.getSheet().getCellRaw(row - 1, column - 1);
  const given: Nullable<IStyleData> = own.getStyleByCell(cell);
  const format = context.injector
    .get(ConditionalFormattingService)
    .composeStyle(workbook.getId(), sheetId, row - 1, column - 1);
  const style: IStyleData = { ...given, ...format?.style };
  return {
    text: sheet.getRange(row - 1, column - 1).getDisplayValue(),
    background: style.bg?.rgb ?? null,
    color: style.cl?.rgb ?? null,
    bold: style.bl === 1,
  };
}
