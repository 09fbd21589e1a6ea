import type { AnswerEntered } from '../core/answerRequest';
import { withAnswers, withoutAnswers } from '../core/ballot';
import { hidesNothing, type Stage } from '../core/stage';
import { withStrategy } from '../core/strategies';
import { headers } from './columns';
import { ballotOf, readStore, sheetIn, writeBallot } from './kept';
import { lockWorkbook } from './lock';
import { markName, type Mark } from './mark';
import { ratingCell, type Parts } from './parts';
import { openSheet } from './readSheet';
import { callerAs } from './score';
import { HIDDEN_SIGN } from './sheetWords';
import { writeRatings } from './writeRatings';
import { writeStrategies } from './writeStrategies';

/** Where the ratings went. */
export interface Saved {
  readonly stage: Stage;
}

/**
 * Saves what a member entered: out of every cell as long as the sheet hides ratings, else in the
 * member's own column. Sending the same again changes nothing.
 *
 * @throws Error if the caller does not hold the initials, there is no room, or Google fails
 * @example saveAnswers({ subsection: '2.4', cycle: 'Fall 2026' }, 'AB', answers)
 */
export function saveAnswers(
  mark: Mark,
  initials: string,
  answers: readonly AnswerEntered[],
): Saved {
  lockWorkbook('Saving the rating');
  const store = readStore();
  const me = callerAs(initials, store);
  const record = sheetIn(store, markName(mark));
  if (record?.stage === 'hidden') {
    writeBallot(store, [record, me], withAnswers(ballotOf(store, record, me), answers, me.who));
    return { stage: record.stage };
  }
  saveInCells(mark, { initials: me.initials, answers, mayHide: hidesNothing(record) });
  const left = record ? ballotOf(store, record, me) : [];
  if (record && left.length > 0) writeBallot(store, [record, me], withoutAnswers(left, answers));
  return { stage: record?.stage ?? 'open' };
}

interface Saving {
  readonly initials: string;
  readonly answers: readonly AnswerEntered[];
  readonly mayHide: boolean;
}

function saveInCells(mark: Mark, { initials, answers, mayHide }: Saving): void {
  const { sheet, values, parts } = openSheet(mark, 'Saving the rating');
  const fault =
    mayHide && values.some((row) => row.includes(HIDDEN_SIGN))
      ? 'it says that ratings are hidden, but this workbook has no place to hide them; it may be a copy. Ask the lead to press Check workbook in Results.'
      : placeFault(parts, initials, answers);
  if (fault !== null) {
    throw new Error(`Saving the rating on the tab “${sheet.getName()}” failed: ${fault}`);
  }
  const cells = answers.flatMap(({ method, rating }) => {
    const cell = ratingCell(parts, { initials, method });
    return cell ? [{ ...cell, rating }] : [];
  });
  writeRatings(
    sheet,
    cells.flatMap(({ rating, ...cell }) => (rating === 'same' ? [] : [{ ...cell, rating }])),
  );
  writeStrategies(
    sheet,
    parts.columnOf(headers.strategies),
    cells.flatMap(({ row }, index) => {
      const { strategyBefore: before, strategy: after } = answers[index] ?? {};
      if (before === undefined || after === undefined || before === after) return [];
      return { row, change: (text: string) => withStrategy(text, initials, { before, after }) };
    }),
  );
  SpreadsheetApp.flush();
}

function placeFault(
  parts: Parts,
  initials: string,
  answers: readonly AnswerEntered[],
): string | null {
  const placeless = answers.find(({ method }) => !ratingCell(parts, { initials, method }));
  if (placeless) {
    return parts.lines.some(({ kind, id }) => kind === 'method' && id === placeless.method)
      ? `no column is headed ${initials}. Ask the lead to press Create sheets again in Set up, which adds it.`
      : `${placeless.method} has no row. Undo its removal, or go on with the other methods.`;
  }
  const needsStrategies = answers.some((answer) => answer.strategy !== answer.strategyBefore);
  return needsStrategies && parts.columnOf(headers.strategies) === 0
    ? `it has no column “${headers.strategies}”. Ask the lead to put this header back.`
    : null;
}
