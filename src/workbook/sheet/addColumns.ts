import { hasInitials } from '../../core/team/sameInitials';
import { RATING_WIDTH } from './columns';
import type { Cell } from '../tab/layout';
import type { Parts } from './parts';
import { readSheet, type SheetRead } from './readSheet';
import { HIDDEN_SIGN } from '../../core/words/protocol';
import { ratingChoices } from './howTo';
import { changedMeanwhile, type Failure } from '../tab/readTab';
import { writeHeader } from '../tab/writeHeader';
import { writeLooks } from '../tab/writeLooks';

/**
 * Those of some members who have no column in a sheet.
 *
 * @example withoutColumn(parts, ['AB', 'GH']) // ['GH']
 */
export function withoutColumn({ ratings }: Parts, members: readonly string[]): readonly string[] {
  const there = ratings.map(({ initials }) => initials);
  return members.filter((initials) => !hasInitials(there, initials));
}

/**
 * Gives members a column in a sheet that is there, in a number of calls that does not depend on
 * theirs. It comes in front of the last member's, where Google takes every formula along. Nothing is
 * written below their headers: whatever may have moved there meanwhile stays.
 *
 * @param initials of those who have none yet; see `withoutColumn`
 * @throws Refusal if the sheet was changed at the same moment; empty columns may be left then
 * @example addColumns(read, ['GH'], { action: 'Adding a column', remedy: 'Press Create sheets again.' })
 */
export function addColumns(read: SheetRead, initials: readonly string[], failure: Failure): void {
  if (initials.length === 0) return;
  const { sheet } = read;
  const column = inFrontOfLast(read.parts);
  sheet.insertColumnsBefore(column, initials.length);
  const now = readSheet(sheet);
  const added = initials.map((word, index) => ({ column: column + index, word }));
  const isFree = added.every((own) =>
    now.values.every((row) => (row[own.column - 1] ?? '') === ''),
  );
  if (!isFree || inFrontOfLast(now.parts) !== column + initials.length) {
    throw changedMeanwhile(sheet, failure);
  }
  const cells = columnCells(now, initials);
  writeLooks(sheet.getRange(1, column, cells.length, initials.length), cells);
  sheet.setColumnWidths(column, initials.length, RATING_WIDTH);
  writeHeader(now, added, failure);
}

function inFrontOfLast({ ratings, header }: Parts): number {
  const named = ratings.filter((rating) => rating.initials !== '');
  return named[named.length - 1]?.column ?? header.columnOf('box1');
}

function columnCells({ values, parts }: SheetRead, initials: readonly string[]): Cell[][] {
  const isHidden = values.some((row) => row.includes(HIDDEN_SIGN));
  const rating: Cell = { look: 'rating', choices: ratingChoices[isHidden ? 'hidden' : 'open'] };
  const looks = {
    method: rating,
    band: { look: 'band' },
    tally: { look: 'total' },
    stray: rating,
  } as const;
  return values.map((_, index) => {
    const row = index + 1;
    const line = parts.lines.find((candidate) => candidate.row === row);
    const cell: Cell = line ? looks[line.kind] : { look: 'line' };
    return initials.map(() => (row === parts.header.row ? { look: 'header' } : cell));
  });
}
