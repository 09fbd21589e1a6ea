import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { NodeHost } from '../../../local/node';
import { copies } from '../copies';
import { Together } from '../together';
import { areaNamed } from './cellNames';

/** A workbook as plain data: what Google keeps of it, whoever made it. Areas are named as in `C6:E9`. */
export interface WorkbookFixture {
  readonly tabs: readonly TabFixture[];
  readonly names: Readonly<Record<string, { readonly tab: string; readonly cells: string }>>;
  readonly properties: {
    readonly document: Readonly<Record<string, string>>;
    /** By account. */
    readonly users: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
}

export interface TabFixture {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Pixels; other columns have 100. */
  readonly widths: Readonly<Record<string, number>>;
  /** Areas by their number format; other cells have none. */
  readonly formats: Readonly<Record<string, readonly string[]>>;
  /** What is not empty, as a person types it: a text that looks like something else after a `'`. */
  readonly cells: Readonly<Record<string, string | number | boolean>>;
  readonly choices: readonly ChoicesFixture[];
  readonly highlights: readonly HighlightFixture[];
  /** Areas in which people are warned before they edit. */
  readonly guarded: readonly string[];
}

export interface ChoicesFixture {
  readonly cells: readonly string[];
  /** What a cell takes: one of a list, or whatever makes a formula true. */
  readonly takes: readonly string[] | string;
  readonly onlyWarns: boolean;
  readonly help: string;
}

export interface HighlightFixture {
  readonly cells: readonly string[];
  readonly when: string;
  readonly background: string;
  readonly color: string;
}

const folder = `${__dirname}/../../fixtures/workbooks`;

/** The versions of which workbooks are kept, the newest last. */
export const versions: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));

export function fixturePath(version: string, story: string): string {
  return `${folder}/${version}/${story}.json`;
}

/** Each kept workbook of these stories, by version and story. */
export function keptWorkbooks(names: readonly string[]): (readonly [string, string])[] {
  return versions.flatMap((version) =>
    names
      .filter((story) => existsSync(fixturePath(version, story)))
      .map((story) => [version, story] as const),
  );
}

export function fixtureOf(version: string, story: string): WorkbookFixture {
  return JSON.parse(readFileSync(fixturePath(version, story), 'utf8')) as WorkbookFixture;
}

const copiesBy = new Map<string, () => Promise<Together>>();

/** A kept workbook, opened with the add-on of today. */
export function opened(version: string, story: string): Promise<Together> {
  const path = fixturePath(version, story);
  const copy =
    copiesBy.get(path) ??
    copies(async () => {
      const book = new Together();
      load(book.host, fixtureOf(version, story));
      await book.host.settle();
      return book;
    });
  copiesBy.set(path, copy);
  return copy();
}

/** Makes a workbook through Google's services alone, as a script of Google's could. */
function load(host: NodeHost, { tabs, names, properties }: WorkbookFixture): void {
  const app = host.globals().SpreadsheetApp;
  const spreadsheet = app.getActive();
  const [first] = spreadsheet.getSheets();
  const sheets = tabs.map((tab, index) => {
    const sheet = index === 0 && first ? first.setName(tab.name) : null;
    return loadTab(app, sheet ?? spreadsheet.insertSheet(tab.name, index), tab);
  });
  for (const [name, { tab, cells }] of Object.entries(names)) {
    const sheet = sheets.find((candidate) => candidate.getName() === tab);
    if (!sheet) throw new Error(`The name ${name} is of a tab that is not there: ${tab}.`);
    spreadsheet.setNamedRange(name, rangeOf(sheet, cells));
  }
  host.properties.load(properties);
  host.log.clear();
}

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function loadTab(app: App, sheet: Sheet, tab: TabFixture): Sheet {
  cutTo(sheet, tab);
  for (const [format, areas] of Object.entries(tab.formats)) {
    for (const cells of areas) rangeOf(sheet, cells).setNumberFormats(filled(cells, format));
  }
  writeAll(sheet, tab.cells);
  addChoices(app, sheet, tab.choices);
  sheet.setFrozenRows(tab.frozen.rows);
  sheet.setFrozenColumns(tab.frozen.columns);
  for (const [column, width] of Object.entries(tab.widths)) {
    sheet.setColumnWidths(areaNamed(`${column}1`).column, 1, width);
  }
  for (const cells of tab.guarded) rangeOf(sheet, cells).protect().setWarningOnly(true);
  sheet.setConditionalFormatRules(
    tab.highlights.map(({ cells, when, background, color }) =>
      app
        .newConditionalFormatRule()
        .whenFormulaSatisfied(when)
        .setBackground(background)
        .setFontColor(color)
        .setRanges(cells.map((area) => rangeOf(sheet, area)))
        .build(),
    ),
  );
  return sheet;
}

/** In one call, so that formulas are worked out once. */
function writeAll(sheet: Sheet, cells: TabFixture['cells']): void {
  const values = spread<string | number | boolean>(Object.entries(cells), '');
  if (values.length > 0) sheet.getRange(1, 1, values.length, width(values)).setValues(values);
}

/** A grid from the first cell on, as small as holds some areas. */
function spread<Item>(areas: readonly (readonly [cells: string, item: Item])[], none: Item) {
  const placed = areas.map(([cells, item]) => ({ ...areaNamed(cells), item }));
  const rows = Math.max(0, ...placed.map((area) => area.row + area.rows - 1));
  const columns = Math.max(0, ...placed.map((area) => area.column + area.columns - 1));
  const grid = Array.from({ length: rows }, () => Array.from({ length: columns }, () => none));
  for (const { item, ...area } of placed) {
    for (const row of grid.slice(area.row - 1, area.row + area.rows - 1)) {
      row.fill(item, area.column - 1, area.column + area.columns - 1);
    }
  }
  return grid;
}

function width(grid: readonly (readonly unknown[])[]): number {
  return grid[0]?.length ?? 0;
}

function cutTo(sheet: Sheet, { rows, columns }: TabFixture): void {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (maxRows > rows) sheet.deleteRows(rows + 1, maxRows - rows);
  if (maxRows < rows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (maxColumns > columns) sheet.deleteColumns(columns + 1, maxColumns - columns);
  if (maxColumns < columns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

function addChoices(app: App, sheet: Sheet, choices: readonly ChoicesFixture[]): void {
  const rules = choices.flatMap((choice) => {
    const rule = ruleFor(app, choice);
    return choice.cells.map((cells) => [cells, rule] as const);
  });
  const grid = spread<Rule | null>(rules, null);
  if (grid.length > 0) sheet.getRange(1, 1, grid.length, width(grid)).setDataValidations(grid);
}

function ruleFor(app: App, { takes, onlyWarns, help }: ChoicesFixture): Rule {
  const asked = app.newDataValidation();
  const criterion =
    typeof takes === 'string'
      ? asked.requireFormulaSatisfied(takes)
      : asked.requireValueInList([...takes], true);
  return criterion.setAllowInvalid(onlyWarns).setHelpText(help).build();
}

function rangeOf(sheet: Sheet, cells: string): GoogleAppsScript.Spreadsheet.Range {
  const { row, column, rows, columns } = areaNamed(cells);
  return sheet.getRange(row, column, rows, columns);
}

function filled(cells: string, format: string): string[][] {
  const { rows, columns } = areaNamed(cells);
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => format));
}
