import {
  CellValueType,
  CustomRangeType,
  ObjectMatrix,
  type ICellData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type { Context } from '../calls/context';
import { worksheetOf } from '../calls/context';
import { documentText } from './documentText';
import { isSwallowed, patchCells, type Place } from './cells';

/** Part of a text that looks the same and links to the same. */
export interface Run {
  readonly start: number;
  /** Behind its last character. */
  readonly end: number;
  readonly style: IStyleData;
  readonly url: string | null;
}

export interface Rich {
  readonly text: string;
  readonly runs: readonly Run[];
}

/** `null` for a cell that holds no text. */
export function readRich(context: Context, { sheetId, area }: Place): (Rich | null)[][] {
  const sheet = worksheetOf(context, sheetId).getSheet();
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) =>
      richOf(sheet.getCellRaw(area.row - 1 + r, area.column - 1 + c)),
    ),
  );
}

function richOf(cell: Nullable<ICellData>): Rich | null {
  const text = documentText(cell);
  if (text === null) {
    const isText = typeof cell?.v === 'string' && !cell.f && !cell.si;
    return isText ? { text: String(cell.v), runs: wholly(String(cell.v)) } : null;
  }
  const { textRuns = [], customRanges = [] } = cell?.p?.body ?? {};
  const links = customRanges.filter(({ rangeType }) => rangeType === CustomRangeType.HYPERLINK);
  const cuts = [
    ...[0, text.length],
    ...textRuns.flatMap(({ st, ed }) => [st, ed]),
    ...links.flatMap(({ startIndex, endIndex }) => [startIndex, endIndex + 1]),
  ].filter((cut) => cut <= text.length);
  const sorted = [...new Set(cuts)].sort((a, b) => a - b);
  const runs = sorted.slice(1).map((end, index): Run => {
    const start = sorted[index] ?? 0;
    const link = links.find((own) => own.startIndex <= start && start <= own.endIndex);
    return {
      ...{ start, end, url: link ? String(link.properties?.url) : null },
      style: textRuns.find(({ st, ed }) => st <= start && start < ed)?.ts ?? {},
    };
  });
  return { text, runs: runs.length > 0 ? runs : wholly(text) };
}

function wholly(text: string): readonly Run[] {
  return [{ start: 0, end: text.length, style: {}, url: null }];
}

export function writeRich(
  context: Context,
  place: Place,
  values: readonly (readonly Rich[])[],
): void {
  const cells = new ObjectMatrix<ICellData>();
  values.forEach((row, r) =>
    row.forEach((rich, c) => {
      if (isSwallowed(context, place, [r, c])) return;
      cells.setValue(place.area.row - 1 + r, place.area.column - 1 + c, cellOf(rich));
    }),
  );
  patchCells(context, place, cells);
}

function cellOf({ text, runs }: Rich): ICellData {
  const links = runs.filter(({ url }) => url !== null);
  const body = {
    dataStream: `${text.replaceAll('\n', '\r')}\r\n`,
    paragraphs: [...`${text}\n`.matchAll(/\n/g)].map(({ index }) => ({ startIndex: index })),
    sectionBreaks: [{ startIndex: text.length + 1 }],
    textRuns: runs
      .filter(({ style }) => Object.keys(style).length > 0)
      .map(({ start, end, style }) => ({ st: start, ed: end, ts: style })),
    customRanges: links.map(({ start, end, url }, index) => ({
      ...{ startIndex: start, endIndex: end - 1, rangeId: `link${index}` },
      ...{ rangeType: CustomRangeType.HYPERLINK, properties: { url } },
    })),
  };
  const p = { id: 'text', documentStyle: {}, body };
  return { f: null, si: null, v: text, t: CellValueType.STRING, p };
}
