import type { Shown } from '../../core/sheet/shown';
import { textAt } from '../tab/readTab';
import type { ColumnKey } from './columns';
import { methodLines } from './parts';
import type { SheetValues } from './readForm';

/**
 * Reads what the formulas of a sub-section sheet show.
 *
 * @example readShown(readSheet(sheet)).tally // ['3', '12', '20', '7']
 */
export function readShown({ values, parts }: SheetValues): Shown {
  const at =
    (row: number) =>
    (key: ColumnKey): string =>
      textAt(values, { row, column: parts.header.columnOf(key) });
  const boxesAt = (row: number) => {
    const shown = at(row);
    return [shown('box1'), shown('box2'), shown('box3'), shown('box4')] as const;
  };
  const tally = parts.lines.find(({ kind }) => kind === 'tally')?.row;
  return {
    anchor: anchorIn({ values, parts }),
    rows: methodLines(parts).map(({ id, row }) => ({
      id,
      boxes: boxesAt(row),
      rated: at(row)('rated'),
      agreement: at(row)('agreement'),
      word: at(row)('alignment'),
    })),
    tally: tally === undefined ? null : boxesAt(tally),
    total: tally === undefined ? '' : at(tally)('rated'),
    misaligned: tally === undefined ? '' : at(tally)('alignment'),
  };
}

/** What stands in Agreement on a row above a method that is none: there the formula of both columns stands. */
function anchorIn({ values, parts }: SheetValues): string {
  const last = Math.max(0, ...methodLines(parts).map(({ row }) => row));
  const column = parts.header.columnOf('agreement');
  return (
    parts.lines
      .filter(({ id, row }) => id === '' && row < last)
      .map(({ row }) => textAt(values, { row, column }))
      .find((cell) => cell !== '') ?? ''
  );
}
