import { workbookOf, type Context } from '../calls/context';
import { define, findName, isGhost, remove } from '../cells/definedNames';
import { text, whole } from '../calls/guard';
import { checkName } from './namedRange';
import { newTab } from '../cells/newTab';
import { Range, rangeOf } from './range';
import { original } from '../calls/serve';
import { Sheet, sheetOf } from './sheet';
import { checkTabName } from '../cells/tabName';

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

export class Spreadsheet implements Pick<
  Google,
  | 'getActiveSheet'
  | 'setActiveSheet'
  | 'getSheets'
  | 'getSheetByName'
  | 'getNumSheets'
  | 'insertSheet'
  | 'deleteSheet'
  | 'getRangeByName'
  | 'setNamedRange'
  | 'removeNamedRange'
  | 'getSpreadsheetTimeZone'
> {
  constructor(private readonly context: Context) {}

  getSpreadsheetTimeZone = (): string => this.context.timeZone;

  getActiveSheet(): GoogleSheet {
    return sheetOf(this.context, workbookOf(this.context).getActiveSheet().getSheetId());
  }

  setActiveSheet(sheet: unknown): GoogleSheet {
    const { id } = original(sheet, Sheet);
    this.find(id).activate();
    return sheetOf(this.context, id);
  }

  getSheets(): GoogleSheet[] {
    const sheets = workbookOf(this.context).getSheets();
    return this.context.realm.Array.from(sheets, (sheet) =>
      sheetOf(this.context, sheet.getSheetId()),
    );
  }

  getSheetByName(name: unknown): GoogleSheet | null {
    const id = this.idOf(text(name, 'The tab name'));
    return id === null ? null : sheetOf(this.context, id);
  }

  getNumSheets(): number {
    return workbookOf(this.context).getSheets().length;
  }

  insertSheet(name?: unknown, index?: unknown): GoogleSheet {
    const tab = text(name, 'The tab name');
    checkTabName(this.context, tab);
    const workbook = workbookOf(this.context);
    const last = workbook.getSheets().length;
    const position =
      index === undefined ? workbook.getActiveSheet().getIndex() + 1 : whole(index, 'The index', 0);
    if (position > last) throw new RangeError(`The index is ${position}; give 0 to ${last}.`);
    const sheet = newTab(this.freeId(), tab);
    workbook.insertSheet(tab, { index: position, sheet });
    return sheetOf(this.context, sheet.id);
  }

  deleteSheet(sheet: unknown): void {
    const { id } = original(sheet, Sheet);
    this.find(id);
    const visible = workbookOf(this.context)
      .getSheets()
      .filter((other) => !other.isSheetHidden());
    if (visible.length === 1 && visible[0]?.getSheetId() === id) {
      throw new Error("You can't remove all the visible sheets in a document.");
    }
    workbookOf(this.context).deleteSheet(id);
  }

  getRangeByName(name: unknown): GoogleAppsScript.Spreadsheet.Range | null {
    const given = text(name, 'The name');
    checkName(given);
    const found = findName(this.context, given);
    return found === null ? null : rangeOf(this.context, found.place);
  }

  setNamedRange(name: unknown, range: unknown): void {
    const given = text(name, 'The name');
    checkName(given);
    if (isGhost(this.context, given)) {
      throw new Error(`The name ${given} is taken: it refers to cells that were deleted.`);
    }
    const { place } = original(range, Range);
    this.find(place.sheetId);
    define(this.context, { name: given, place, comment: '' });
  }

  removeNamedRange(name: unknown): void {
    const given = text(name, 'The name');
    const isFound = isGhost(this.context, given)
      ? !this.context.ghostsStay
      : findName(this.context, given) !== null;
    if (!isFound) throw new Error(`The named range ${given} was not found.`);
    remove(this.context, given);
  }

  private idOf(name: string): string | null {
    const sought = name.toLowerCase();
    const sheets = workbookOf(this.context).getSheets();
    return (
      sheets.find((sheet) => sheet.getSheetName().toLowerCase() === sought)?.getSheetId() ?? null
    );
  }

  private find(id: string) {
    const sheet = workbookOf(this.context).getSheetBySheetId(id);
    if (sheet === null) throw new Error(`Sheet ${id} not found: it has been deleted.`);
    return sheet;
  }

  private freeId(): string {
    const ids = workbookOf(this.context)
      .getSheets()
      .map((sheet) => Number(sheet.getSheetId()))
      .filter(Number.isInteger);
    return String(Math.max(0, ...ids) + 1);
  }
}
