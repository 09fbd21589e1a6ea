import { FormulaDataModel } from '@univerjs/engine-formula';
import { fromUniver, type Area } from '../cells/area';
import { readValues } from '../cells/cells';
import { workbookOf, type Context } from '../calls/context';
import { placeKey, type LateValues } from '../state/lateValues';

/** A text in the cell of each custom function, and nothing yet in the others that it fills. */
export function loadingValues(context: Context, text: string): LateValues {
  return valuesBy(context, (_value, isFirst) => (isFirst ? text : ''));
}

/** What they show now: stale in a run that comes after a change. */
export function valuesNow(context: Context): LateValues {
  return valuesBy(context, (value) => value);
}

function valuesBy(
  context: Context,
  valueOf: (value: unknown, isFirst: boolean) => unknown,
): LateValues {
  return new Map(
    filledAreas(context).flatMap(({ sheetId, area }) =>
      readValues(context, { sheetId, area }).flatMap((values, r) =>
        values.map((value, c): [string, unknown] => [
          placeKey(sheetId, area.row + r, area.column + c),
          valueOf(value, r === 0 && c === 0),
        ]),
      ),
    ),
  );
}

function filledAreas(
  context: Context,
): readonly { readonly sheetId: string; readonly area: Area }[] {
  const workbook = workbookOf(context);
  const spilled = context.injector.get(FormulaDataModel).getArrayFormulaRange();
  const found: { readonly sheetId: string; readonly area: Area }[] = [];
  for (const worksheet of workbook.getSheets()) {
    const sheetId = worksheet.getSheetId();
    const spills = spilled[workbook.getId()]?.[sheetId];
    worksheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!/\bHUB_\w+\(/i.test(cell?.f ?? '')) return;
        const spill = spills?.[row]?.[column];
        const own = { row: row + 1, column: column + 1, rows: 1, columns: 1 };
        found.push({ sheetId, area: spill ? fromUniver(spill) : own });
      });
  }
  return found;
}
