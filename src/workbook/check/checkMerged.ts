import { byHand, type Fault } from '../../core/check/fault';
import { listed } from '../../core/words/listed';
import type { SheetRead } from '../sheet/readSheet';
import { areaName, isSwallowed } from '../tab/merged';
import type { Place } from '../tab/readTab';
import type { Behind } from './columnOwners';

/**
 * Merged cells that swallow a rating, a formula or what is written into the meeting's columns. Texts to
 * the left of the ratings may be merged.
 *
 * @example checkMerged(read, readBehind(read)).length // 0
 */
export function checkMerged({ parts }: SheetRead, { merged }: Behind): readonly Fault[] {
  const cells = tableCells(parts);
  const found = merged.filter((area) => cells.some((cell) => isSwallowed(cell, area)));
  if (found.length === 0) return [];
  return [
    byHand(
      `Cells are merged (${listed(found.map(areaName), 3)}): what is rated, counted or written in any but the first of them is lost. Unmerge them (Format > Merge cells > Unmerge), and check again.`,
    ),
  ];
}

function tableCells({ header, lines, ratings }: SheetRead['parts']): readonly Place[] {
  const spilled = [header.columnOf('agreement'), header.columnOf('alignment')];
  const boxes = (['box1', 'box2', 'box3', 'box4'] as const).map(header.columnOf);
  const filled = [...boxes, header.columnOf('rated'), ...spilled];
  const typed = [header.columnOf('agreed'), header.columnOf('strategies')];
  const all = [...ratings.map(({ column }) => column), ...filled, ...typed];
  const tally = lines.find(({ kind }) => kind === 'tally')?.row ?? Infinity;
  const columnsOf = { method: all, tally: filled, band: spilled, stray: [] } as const;
  return [
    ...all.map((column) => ({ row: header.row, column })),
    // Below the tally people may merge what they like.
    ...lines
      .filter(({ row }) => row <= tally)
      .flatMap(({ row, kind }) => columnsOf[kind].map((column) => ({ row, column }))),
  ];
}
