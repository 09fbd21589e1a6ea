import { isInitials } from '../../core/team/sameInitials';
import { dropDown } from '../tab/dropDown';
import { choicesOf } from '../tab/looksOf';
import { runsOf } from '../tab/runsOf';
import type { Cell } from '../tab/layout';
import type { SheetRead } from './readSheet';
import { HIDDEN_HOW_TOS, HIDDEN_SIGN } from '../../core/words/protocol';
import { a1 } from '../tab/a1';
import type { Failure, Place } from '../tab/readTab';
import { methodLines } from './parts';
import { howTo, ratingChoices } from './howTo';
import { requireOwnCells } from '../tab/strayWrites';

/**
 * Opens the rating cells of a sheet for entries, and takes away what says that they are hidden.
 *
 * @param failure what is being done, for the message
 * @throws Refusal if Google fails, or the sheet was changed at the same moment; what fell into other
 *   cells is taken back
 * @example unhide(read, { action: 'Revealing', remedy: 'Press Reveal again.' })
 */
export function unhide(read: SheetRead, failure: Failure): void {
  const signs = cellsWith(read, [HIDDEN_SIGN]);
  openCells(read);
  try {
    replaceText(read, signs, '');
    replaceText(read, cellsWith(read, HIDDEN_HOW_TOS), howTo.open);
    SpreadsheetApp.flush();
  } finally {
    requireOwnCells(read, signs, failure);
  }
}

/** The columns of members alone: beside them may stand a team's own, with drop-downs of its own. */
function openCells({ sheet, parts }: SheetRead): void {
  const last = Math.max(...methodLines(parts).map(({ row }) => row));
  const lines = parts.lines.filter(({ row }) => row <= last);
  const [top] = lines;
  if (!top) return;
  const cells = lines.map(({ kind }): Cell =>
    kind === 'method' ? { look: 'rating', choices: ratingChoices.open } : { look: 'band' },
  );
  for (const { items } of runsOf(parts.ratings, ({ initials }) => isInitials(initials))) {
    const [first] = items;
    if (!first) continue;
    sheet.getRange(top.row, first.column, lines.length, items.length).setDataValidations(
      choicesOf(
        cells.map((cell) => items.map(() => cell)),
        dropDown,
      ),
    );
  }
}

/** Wherever people have moved it; what they have changed is theirs. */
function cellsWith({ values }: SheetRead, texts: readonly string[]): readonly Place[] {
  return values.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      texts.includes(String(cell)) ? [{ row: row + 1, column: column + 1 }] : [],
    ),
  );
}

function replaceText({ sheet }: SheetRead, cells: readonly Place[], text: string): void {
  if (cells.length === 0) return;
  sheet.getRangeList(cells.map(a1)).setValue(text);
}
