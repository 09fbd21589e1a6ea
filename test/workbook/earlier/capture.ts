import type { DataValidationErrorStyle } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { localHost } from '../../localHost';
import { nameOf, type Area } from './cellNames';
import type { ChoicesFixture, HighlightFixture, TabFixture, WorkbookFixture } from './fixture';

const { namedRanges, parseEntry, protections, rectangles } = localHost;

const STOP: DataValidationErrorStyle.STOP = 1;
const USUAL_WIDTH = 100;
type Host = InstanceType<typeof localHost.NodeHost>;

/** A workbook of the local host as plain data; `fixture.ts` makes it again. */
export async function captured(host: Host): Promise<WorkbookFixture> {
  await host.settle();
  const tabOf = (id: string): string =>
    host.workbook.getSheetBySheetId(id)?.getSheetName() ?? `the deleted tab ${id}`;
  return {
    tabs: host.workbook.getSheets().map((sheet) => capturedTab(host, sheet)),
    names: Object.fromEntries(
      namedRanges(host.context)
        .map(({ name, place: { sheetId, area } }) => [name, tabOf(sheetId), nameOf(area)] as const)
        .sort(([a], [b]) => a.localeCompare(b, 'en'))
        .map(([name, tab, cells]) => [name, { tab, cells }]),
    ),
    properties: host.properties.save(),
  };
}

function capturedTab(host: Host, sheet: FWorksheet): TabFixture {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const widths = Array.from({ length: columns }, (_, index) => sheet.getColumnWidth(index));
  return {
    name: sheet.getSheetName(),
    rows,
    columns,
    frozen: { rows: sheet.getFrozenRows(), columns: sheet.getFrozenColumns() },
    widths: Object.fromEntries(
      widths.flatMap((width, index) =>
        width === USUAL_WIDTH ? [] : [[columnName(index + 1), width] as const],
      ),
    ),
    ...capturedCells(host, sheet),
    choices: choicesIn(sheet),
    highlights: sheet.getConditionalFormattingRules().map(highlightOf),
    guarded: protections(host.context)
      .filter(({ place }) => place.sheetId === sheet.getSheetId())
      .map(({ place }) => nameOf(place.area)),
  };
}

/** What a formula has worked out is not kept. */
function capturedCells(host: Host, sheet: FWorksheet): Pick<TabFixture, 'formats' | 'cells'> {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const styles = host.workbook.getWorkbook().getStyles();
  const cells: Record<string, string | number | boolean> = {};
  const formats: string[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const patterns: string[] = [];
    for (let column = 0; column < columns; column += 1) {
      const cell = sheet.getSheet().getCellRaw(row, column);
      const format = styles.getStyleByCell(cell)?.n?.pattern ?? '';
      patterns.push(format);
      const formula = cell?.f || cell?.si ? sheet.getRange(row, column).getFormula() : '';
      const typed = formula ? withSemicolons(formula) : typedValue(cell, format);
      const place = { row: row + 1, column: column + 1, rows: 1, columns: 1 };
      if (typed !== '') cells[nameOf(place)] = typed;
    }
    formats.push(patterns);
  }
  const known = [...new Set(formats.flat())].filter((format) => format !== '').sort();
  const areasOf = (wanted: string): string[] =>
    rectangles(formats.map((row) => row.map((format) => format === wanted))).map(nameOf);
  return { formats: Object.fromEntries(known.map((format) => [format, areasOf(format)])), cells };
}

type RawCell = ReturnType<ReturnType<FWorksheet['getSheet']>['getCellRaw']>;
const BOOLEAN = 3;

function typedValue(cell: RawCell, format: string): string | number | boolean {
  const value = cell?.v ?? '';
  if (cell?.t === BOOLEAN) return Boolean(value);
  if (typeof value !== 'string' || value === '') return value;
  const options = { plainText: format === '@', now: () => new Date() };
  const entry = parseEntry(value, options);
  return entry.kind === 'text' && entry.text === value ? value : `'${value}`;
}

type Rule = ReturnType<FWorksheet['getDataValidations']>[number]['rule'];

/** From the top left on; in which order they were made says nothing. */
function choicesIn(sheet: FWorksheet): readonly ChoicesFixture[] {
  const corner = ({ ranges: [first] }: Rule): number =>
    first ? first.startRow * sheet.getMaxColumns() + first.startColumn : 0;
  return sheet
    .getDataValidations()
    .map(({ rule }) => rule)
    .sort((a, b) => corner(a) - corner(b))
    .map(choicesOf);
}

function choicesOf({ ranges, type, formula1 = '', errorStyle, prompt }: Rule): ChoicesFixture {
  return {
    cells: ranges.map(areaOf).map(nameOf),
    takes: type === 'list' ? formula1.split(',') : withSemicolons(formula1),
    onlyWarns: errorStyle !== STOP,
    help: prompt ?? '',
  };
}

type Format = ReturnType<FWorksheet['getConditionalFormattingRules']>[number];

function highlightOf({ ranges, rule }: Format): HighlightFixture {
  if (rule.type !== 'highlightCell' || rule.subType !== 'formula') {
    throw new Error(`A conditional format of the kind ${rule.type} cannot be kept yet.`);
  }
  const { value, style } = rule;
  return {
    cells: ranges.map(areaOf).map(nameOf),
    when: withSemicolons(value),
    background: style.bg?.rgb ?? '',
    color: style.cl?.rgb ?? '',
  };
}

type UniverRange = Rule['ranges'][number];

function areaOf({ startRow, endRow, startColumn, endColumn }: UniverRange): Area {
  const [row, column] = [startRow + 1, startColumn + 1];
  return { row, column, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

/** Univer reads `,` between arguments; every locale of Google's reads `;`. */
function withSemicolons(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|,/g, (found) =>
    found === ',' ? ';' : found,
  );
}

function columnName(column: number): string {
  return nameOf({ row: 1, column, rows: 1, columns: 1 }).slice(0, -1);
}
