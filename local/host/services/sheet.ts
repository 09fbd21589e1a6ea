import type { FWorksheet } from '@univerjs/sheets/facade';
import { leavesUnfrozen, span, within } from '../cells/bounds';
import { readValues } from '../cells/cells';
import { applyRules, rulesOn } from './conditionalFormat';
import { workbookOf, worksheetOf, type Context } from '../calls/context';
import { dataSize } from '../cells/dataSize';
import { text, whole } from '../calls/guard';
import { namedRangesOn } from './namedRange';
import { protectionsOn } from './protection';
import { rangeOf } from './range';
import { areasOf, RangeList } from './rangeList';
import { describe } from '../calls/describe';
import { serve } from '../calls/serve';
import { inheritValidations } from './validations';
import { checkTabName } from '../cells/tabName';
import { gridOf, typeOf } from '../cells/tabType';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type Span = [row: unknown, column?: unknown, rows?: unknown, columns?: unknown];

export class Sheet implements Pick<
  Google,
  | 'getName'
  | 'getType'
  | 'setName'
  | 'getRange'
  | 'getRangeList'
  | 'getDataRange'
  | 'getSheetValues'
  | 'getMaxRows'
  | 'getMaxColumns'
  | 'deleteRows'
  | 'deleteColumns'
  | 'insertRowsAfter'
  | 'insertColumnsAfter'
  | 'insertColumnsBefore'
  | 'setFrozenRows'
  | 'setFrozenColumns'
  | 'setColumnWidths'
  | 'setConditionalFormatRules'
  | 'getConditionalFormatRules'
  | 'getNamedRanges'
  | 'getProtections'
> {
  constructor(
    private readonly context: Context,
    readonly id: string,
  ) {}

  getName = (): string => worksheetOf(this.context, this.id).getSheetName();

  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    const type: unknown = typeOf(worksheetOf(this.context, this.id));
    return type as GoogleAppsScript.Spreadsheet.SheetType;
  }

  setName(name: unknown): Google {
    const tab = text(name, 'The tab name');
    checkTabName(this.context, tab, this.id);
    worksheetOf(this.context, this.id).setName(tab);
    return this as unknown as Google;
  }

  getMaxRows = (): number => this.grid().getMaxRows();
  getMaxColumns = (): number => this.grid().getMaxColumns();

  getRange(...given: Span): GoogleAppsScript.Spreadsheet.Range {
    const [row, column, rows = 1, columns = 1] = given;
    if (typeof row === 'string') {
      throw new Error(
        `Sheet.getRange(${describe(row)}) is not implemented by the local host: give row and column numbers.`,
      );
    }
    const area = {
      row: whole(row, 'The row'),
      column: whole(column, 'The column'),
      rows: whole(rows, 'The number of rows'),
      columns: whole(columns, 'The number of columns'),
    };
    within(area.row + area.rows - 1, this.getMaxRows(), 'row');
    within(area.column + area.columns - 1, this.getMaxColumns(), 'column');
    return rangeOf(this.context, { sheetId: this.id, area });
  }

  getRangeList(a1s: unknown): GoogleAppsScript.Spreadsheet.RangeList {
    const areas = areasOf(a1s);
    for (const area of areas) {
      within(area.row + area.rows - 1, this.getMaxRows(), 'row');
      within(area.column + area.columns - 1, this.getMaxColumns(), 'column');
    }
    const ranges = new RangeList(this.context, this.id, areas);
    return serve('RangeList', ranges, this.context.log);
  }

  getDataRange(): GoogleAppsScript.Spreadsheet.Range {
    const [rows, columns] = dataSize(this.grid());
    const area = { row: 1, column: 1, rows: Math.max(1, rows), columns: Math.max(1, columns) };
    return rangeOf(this.context, { sheetId: this.id, area });
  }

  /** Google takes -1 for the last row or column that has data; the product asks for nothing else. */
  getSheetValues(...given: [unknown, unknown, unknown, unknown]): unknown[][] {
    const [rows, columns] = dataSize(this.grid());
    if (given.join() !== '1,1,-1,-1' || rows === 0) {
      throw new Error(
        `Sheet.getSheetValues(${given.join()}) of a tab with ${rows} rows of data: the local host gives all values, by (1, 1, -1, -1), of a tab that has some.`,
      );
    }
    return readValues(this.context, {
      sheetId: this.id,
      area: { row: 1, column: 1, rows, columns },
    });
  }

  deleteRows(position: unknown, howMany: unknown): void {
    const [first, count] = span([position, howMany], this.getMaxRows(), 'row');
    leavesUnfrozen(this.grid().getFrozenRows(), this.getMaxRows() - count, 'rows');
    this.change((sheet) => sheet.deleteRows(first - 1, count));
  }

  deleteColumns(position: unknown, howMany: unknown): void {
    const [first, count] = span([position, howMany], this.getMaxColumns(), 'column');
    const left = this.getMaxColumns() - count;
    leavesUnfrozen(this.grid().getFrozenColumns(), left, 'columns');
    this.change((sheet) => sheet.deleteColumns(first - 1, count));
  }

  insertRowsAfter(after: unknown, howMany: unknown): Google {
    const position = whole(after, 'The row');
    within(position, this.getMaxRows(), 'row');
    const count = whole(howMany, 'The number of rows');
    this.change((sheet) => sheet.insertRowsAfter(position - 1, count));
    return this as unknown as Google;
  }

  insertColumnsAfter(after: unknown, howMany: unknown): Google {
    const [position, count] = this.newColumns(after, howMany);
    this.change((sheet) => sheet.insertColumnsAfter(position - 1, count));
    inheritValidations(this.context, this.id, { from: position, to: position + 1, count });
    return this as unknown as Google;
  }

  insertColumnsBefore(before: unknown, howMany: unknown): Google {
    const [position, count] = this.newColumns(before, howMany);
    this.change((sheet) => sheet.insertColumnsBefore(position - 1, count));
    inheritValidations(this.context, this.id, { from: position + count, to: position, count });
    return this as unknown as Google;
  }

  setFrozenRows(rows: unknown): void {
    const count = whole(rows, 'The number of rows', 0);
    within(count, this.getMaxRows() - 1, 'row to freeze');
    this.grid().setFrozenRows(count);
  }

  setFrozenColumns(columns: unknown): void {
    const count = whole(columns, 'The number of columns', 0);
    within(count, this.getMaxColumns() - 1, 'column to freeze');
    this.grid().setFrozenColumns(count);
  }

  setColumnWidths(start: unknown, howMany: unknown, width: unknown): Google {
    const [first, count] = span([start, howMany], this.getMaxColumns(), 'column');
    this.grid().setColumnWidths(first - 1, count, whole(width, 'The width'));
    return this as unknown as Google;
  }

  setConditionalFormatRules(rules: unknown): void {
    applyRules(this.context, this.grid().getSheetId(), rules);
  }

  getConditionalFormatRules = () => rulesOn(this.context, this.grid().getSheetId());

  getNamedRanges = () => namedRangesOn(this.context, this.grid().getSheetId());

  getProtections(type: unknown): GoogleAppsScript.Spreadsheet.Protection[] {
    return protectionsOn(this.context, this.grid().getSheetId(), type);
  }

  private newColumns(at: unknown, howMany: unknown): [number, number] {
    const position = whole(at, 'The column');
    within(position, this.getMaxColumns(), 'column');
    return [position, whole(howMany, 'The number of columns')];
  }

  /** Univer lets formulas follow changes of rows and columns on the active tab alone. */
  private change(act: (sheet: FWorksheet) => void): void {
    const before = workbookOf(this.context).getActiveSheet();
    const sheet = this.grid().activate();
    act(sheet);
    before.activate();
  }

  private grid = (): FWorksheet => gridOf(this.context, this.id);
}

export function sheetOf(context: Context, id: string): Google {
  return serve('Sheet', new Sheet(context, id), context.log);
}
