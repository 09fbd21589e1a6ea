import type { Answer } from '../../core/ballots/ballot';
import { withStrategy } from '../../core/ballots/strategiesOf';
import { ratingCell, type Parts } from './parts';
import type { SheetRead } from './readSheet';
import type { Failure } from '../tab/readTab';
import { requireUnmerged } from '../tab/merged';
import { requireOwnCells } from '../tab/strayWrites';
import { writeRatings, type RatingCell } from './writeRatings';
import { writeStrategies, type StrategyChange } from './writeStrategies';

/**
 * Writes members' ratings and strategies into a sheet, and sees that they have reached their own cells.
 *
 * @param failure what is being done, for the message
 * @throws Refusal if cells are merged, Google fails, or the sheet was changed at the same moment; what
 *   fell into cells of others is taken back
 * @example writeAnswers(read, { ratings, strategies }, { action: 'Revealing', remedy: 'Press Reveal again.' })
 */
export function writeAnswers(
  read: SheetRead,
  answers: {
    readonly ratings: readonly RatingCell[];
    readonly strategies: readonly StrategyChange[];
  },
  failure: Failure,
): void {
  const { ratings, strategies } = answers;
  const column = read.parts.header.columnOf('strategies');
  const cells = [...ratings, ...strategies.map(({ row }) => ({ row, column }))];
  requireUnmerged(read.sheet, cells, failure);
  try {
    writeRatings(read.sheet, ratings);
    writeStrategies(read.sheet, column, strategies);
    SpreadsheetApp.flush();
  } finally {
    // Some of it may stand even if the rest has failed.
    requireOwnCells(read, cells, failure);
  }
}

/** An answer for a member's cell, and for the Strategies beside it. */
interface PlacedAnswer extends Answer {
  readonly initials: string;
}

/**
 * Writes answers into the cells of those who gave them, each strategy beside what stands there. What has
 * no cell is passed over.
 *
 * @throws Refusal as `writeAnswers`
 * @example addAnswers(read, [{ method: '2.4.01', initials: 'AB', rating: 3, strategy: '' }], failure)
 */
export function addAnswers(
  read: SheetRead,
  answers: readonly PlacedAnswer[],
  failure: Failure,
): void {
  const placed = placedIn(read.parts, answers);
  const ratings = placed.filter(({ rating }) => rating !== null);
  const strategies = placed
    .filter(({ strategy }) => strategy !== '')
    .map(({ row, initials, strategy }) => ({
      row,
      change: (text: string) => withStrategy(text, initials, { before: [''], after: strategy }),
    }));
  writeAnswers(read, { ratings, strategies }, failure);
}

/**
 * Makes sure that the cells which answers would be written into keep them, before anything else is changed.
 *
 * @throws Refusal if one of them is merged into another
 * @example requireCells(read, plan.written, { action: 'Revealing', remedy: 'Press Reveal again.' })
 */
export function requireCells(
  { sheet, parts }: SheetRead,
  answers: readonly PlacedAnswer[],
  failure: Failure,
): void {
  const column = parts.header.columnOf('strategies');
  const cells = placedIn(parts, answers).flatMap((answer) => [
    ...(answer.rating === null ? [] : [{ row: answer.row, column: answer.column }]),
    ...(answer.strategy === '' ? [] : [{ row: answer.row, column }]),
  ]);
  requireUnmerged(sheet, cells, failure);
}

function placedIn(parts: Parts, answers: readonly PlacedAnswer[]) {
  return answers.flatMap((answer) => {
    const cell = ratingCell(parts, answer);
    return cell ? [{ ...answer, ...cell }] : [];
  });
}
