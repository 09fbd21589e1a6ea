import type { ICellData, Nullable } from '@univerjs/core';

/** The text of a cell that has links or looks of its own; Univer keeps it as a small document. */
export function documentText(cell: Nullable<ICellData>): string | null {
  const stream = cell?.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}
