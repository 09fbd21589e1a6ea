import {
  BooleanNumber,
  CellValueType,
  isTextFormat,
  numfmt,
  ObjectMatrix,
  Tools,
  type ICellData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { toUniver, type Area } from './area';
import { workbookOf, worksheetOf, type Context } from '../calls/context';
import { documentText } from './documentText';
import { placeKey } from '../state/lateValues';
import { parseEntry, type Entry } from './parseEntry';
import { momentOfSerial } from './serialDate';
import { toUniverFormula } from './toUniverFormula';

/** Where some cells are: on which tab, and which of them. */
export interface Place {
  readonly sheetId: string;
  readonly area: Area;
}

/** Google's names for errors that Univer calls otherwise. */
const errorNames: Readonly<Record<string, string>> = {
  '#SPILL!': '#REF!',
  '#CALC!': '#N/A',
  '#CYCLE!': '#REF!',
};

/** One command for all cells, by row and column. */
export function patchCells(context: Context, place: Place, cells: ObjectMatrix<ICellData>): void {
  if (cells.getSizeOf() === 0) return;
  const done = context.api.syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: workbookOf(context).getId(),
    subUnitId: place.sheetId,
    // Without one it asks for a selection, though each cell says where it is.
    range: toUniver(place.area),
    value: cells.getMatrix(),
  });
  if (!done) throw new Error('The cells could not be written.');
}

/** Cells that look so already are left out: Univer copies the whole style of each. */
export function patchStyles(context: Context, place: Place, styles: IStyleData[][]): void {
  const styleAt = styleReader(context, place);
  const cells = new ObjectMatrix<ICellData>();
  for (const [r, row] of styles.entries()) {
    for (const [c, s] of row.entries()) {
      if (!isStyled(styleAt(r, c), s)) {
        cells.setValue(place.area.row - 1 + r, place.area.column - 1 + c, { s });
      }
    }
  }
  patchCells(context, place, cells);
}

function isStyled(has: Nullable<IStyleData>, wanted: IStyleData): boolean {
  return Object.entries(wanted).every(([key, value]) =>
    Tools.diffValue(has?.[key as keyof IStyleData] ?? null, value ?? null),
  );
}

export function writeValues(context: Context, place: Place, values: unknown[][]): void {
  const styleAt = styleReader(context, place);
  const cells = new ObjectMatrix<ICellData>();
  for (const [r, row] of values.entries()) {
    for (const [c, value] of row.entries()) {
      if (isSwallowed(context, place, [r, c])) continue;
      const style = styleAt(r, c);
      const entry = parseEntry(value, {
        plainText: isTextFormat(style?.n?.pattern),
        now: context.now,
      });
      cells.setValue(place.area.row - 1 + r, place.area.column - 1 + c, cellOf(entry, style));
    }
  }
  patchCells(context, place, cells);
}

/** Of merged cells only the first keeps anything. */
export function isSwallowed(
  context: Context,
  { sheetId, area }: Place,
  [r, c]: readonly [number, number],
): boolean {
  const [row, column] = [area.row - 1 + r, area.column - 1 + c];
  const merged = worksheetOf(context, sheetId).getSheet().getMergedCell(row, column);
  return Boolean(merged && (merged.startRow !== row || merged.startColumn !== column));
}

export function readValues(context: Context, place: Place): unknown[][] {
  const { Array: RealmArray } = context.realm;
  const sheet = worksheetOf(context, place.sheetId).getSheet();
  const unitId = workbookOf(context).getId();
  const spilled = context.injector.get(FormulaDataModel).getArrayFormulaCellData();
  const spilledHere = spilled[unitId]?.[place.sheetId];
  const styleAt = styleReader(context, place);
  return RealmArray.from({ length: place.area.rows }, (_row, r) =>
    RealmArray.from({ length: place.area.columns }, (_column, c): unknown => {
      const row = place.area.row - 1 + r;
      const column = place.area.column - 1 + c;
      const late = placeKey(place.sheetId, row + 1, column + 1);
      if (context.late?.has(late)) return context.late.get(late);
      const own = sheet.getCellRaw(row, column);
      const isOwn = (own?.v ?? own?.p ?? null) !== null;
      const cell = isOwn ? own : spilledHere?.[row]?.[column];
      return valueOf(context, cell, styleAt(r, c));
    }),
  );
}

function styleReader(context: Context, { sheetId, area }: Place) {
  const sheet = worksheetOf(context, sheetId).getSheet();
  const styles = workbookOf(context).getWorkbook().getStyles();
  return (row: number, column: number): Nullable<IStyleData> =>
    styles.getStyleByCell(sheet.getCellRaw(area.row - 1 + row, area.column - 1 + column));
}

function valueOf(context: Context, cell: Nullable<ICellData>, style: Nullable<IStyleData>) {
  const value = cell?.v ?? documentText(cell);
  if (cell === null || cell === undefined || value === undefined || value === null) return '';
  if (cell.t === CellValueType.BOOLEAN) return Boolean(Number(value));
  if (typeof value === 'number') {
    const pattern = style?.n?.pattern ?? '';
    return numfmt.isDateFormat(pattern) ? new context.realm.Date(momentOfSerial(value)) : value;
  }
  return cell.t === CellValueType.FORCE_STRING ? value : (errorNames[String(value)] ?? value);
}

/**
 * Univer guesses again at every later change, so a text that it could take for something else has to
 * be forced; it shows those with an apostrophe before them.
 */
function textType(text: string): CellValueType {
  const plain =
    /^\p{L}/u.test(text) && Number.isNaN(Number(text)) && !/^(true|false)$/i.test(text.trim());
  return plain ? CellValueType.STRING : CellValueType.FORCE_STRING;
}

function cellOf(entry: Entry, style: Nullable<IStyleData>): ICellData {
  const cleared = { f: null, si: null, p: null };
  if (entry.kind === 'formula') return { ...cleared, f: toUniverFormula(entry.formula), v: null };
  if (entry.kind === 'blank') return { ...cleared, v: null };
  if (entry.kind === 'text') return { ...cleared, v: entry.text, t: textType(entry.text) };
  if (entry.kind === 'boolean') {
    const v = entry.value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    return { ...cleared, v, t: CellValueType.BOOLEAN };
  }
  const cell = { ...cleared, v: entry.value, t: CellValueType.NUMBER };
  const formatted = style?.n !== undefined && style.n !== null;
  return entry.pattern === undefined || formatted
    ? cell
    : { ...cell, s: { n: { pattern: entry.pattern } } };
}
