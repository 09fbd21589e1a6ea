import type { ICellData, Nullable } from '@univerjs/core';

/** Whether a cell has content; one that only has a style does not. */
export function holdsSomething(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  const { v, f, si, p } = cell;
  return (v !== undefined && v !== null && v !== '') || Boolean(f ?? si ?? p);
}
