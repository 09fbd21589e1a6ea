import { hasInitials } from '../../core/team/sameInitials';
import { RATING_WIDTH } from './columns';
import type { Cell } from '../tab/layout';
import type { Parts } from './parts';
import type { SheetRead } from './readSheet';
import { HIDDEN_SIGN } from '../../core/words/protocol';
import { ratingChoices } from './howTo';
import { writeCells } from '../tab/writeCells';

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
 * theirs. It comes in front of the last member's, where Google takes every formula along; the
 * ratings of others stay where they are.
 *
 * @param initials of those who have none yet; see `withoutColumn`
 * @example addColumns(read, ['GH'])
 */
export function addColumns(read: SheetRead, initials: readonly string[]): void {
  if (initials.length === 0) return;
  const { sheet, parts } = read;
  const named = parts.ratings.filter((rating) => rating.initials !== '');
  const column = named[named.length - 1]?.column ?? parts.header.columnOf('box1');
  sheet.insertColumnsBefore(column, initials.length);
  const cells = columnCells(read, initials);
  writeCells(sheet.getRange(1, column, cells.length, initials.length), cells);
  sheet.setColumnWidths(column, initials.length, RATING_WIDTH);
  SpreadsheetApp.flush();
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
    return initials.map((text): Cell => {
      if (row === parts.header.row) return { look: 'header', text };
      return line ? looks[line.kind] : { look: 'line' };
    });
  });
}
