import type { Ballot } from '../core/ballot';
import { ratingIn, type Rating } from '../core/rating';
import type { Stage } from '../core/stage';
import { strategyIn } from '../core/strategies';
import { headers } from './columns';
import { sheetMarked } from './findSheets';
import { ballotOf, readStore, sheetIn } from './kept';
import { markName, type Mark } from './mark';
import { findParts, ratingCell, type Parts } from './parts';
import { callerAs } from './score';

/** A sub-section as one member rates it. */
export interface BallotShown {
  readonly stage: Stage;
  readonly methods: readonly {
    readonly id: string;
    readonly skill: string;
    readonly text: string;
    readonly rating: Rating | null;
    readonly strategy: string;
    /** Answered under these initials by somebody else, whose answer is not shown. */
    readonly isKept: boolean;
  }[];
}

/**
 * Reads a sub-section in the words of its sheet, with the caller's own answers and nobody else's.
 *
 * @throws Error if the caller does not hold the initials, or the sheet cannot be read
 * @example readBallot({ subsection: '2.4', cycle: 'Fall 2026' }, 'AB').methods.length // 6
 */
export function readBallot(mark: Mark, initials: string): BallotShown {
  const store = readStore();
  const me = callerAs(initials, store);
  const record = sheetIn(store, markName(mark));
  const { values, parts } = readParts(mark, 'Opening the sub-section');
  const kept = record ? ballotOf(store, record, me) : [];
  const isHidden = record?.stage === 'hidden';
  const inCells = isHidden ? [] : answersInCells({ values, parts }, me.initials);
  let skill = '';
  const methods = parts.lines.flatMap((line) => {
    if (line.kind === 'band') skill = line.text;
    if (line.kind !== 'method') return [];
    const answer = [...kept, ...inCells].find(({ method }) => method === line.id);
    const isMine = answer?.by === me.who || answer?.by === '';
    return {
      ...{ id: line.id, skill, text: line.text },
      rating: isMine ? answer.rating : null,
      strategy: isMine ? answer.strategy : '',
      isKept: answer !== undefined && !isMine,
    };
  });
  return { stage: record?.stage ?? 'open', methods };
}

/**
 * The values of a sub-section's sheet, and where its parts stand.
 *
 * @param action what is being done, for the message
 * @throws Error if there is no such sheet, or its header has lost words
 */
export function readParts(mark: Mark, action: string) {
  const sheet = sheetMarked(SpreadsheetApp.getActive(), markName(mark));
  if (!sheet) {
    throw new Error(
      `${action} failed: the tab of ${mark.subsection.slice(0, 20)} in “${mark.cycle.slice(0, 80)}” is gone. Undo that, or ask the lead to press Create sheets; hidden ratings are kept.`,
    );
  }
  const values: unknown[][] = sheet.getDataRange().getValues();
  const parts = findParts(values);
  if (parts.missing.length > 0) {
    throw new Error(
      `${action} failed: the header row of the tab “${sheet.getName()}” has lost ${parts.missing
        .map((word) => `“${word}”`)
        .join(', ')}. Put it back, or ask the lead to press Check workbook in Results.`,
    );
  }
  return { sheet, values, parts };
}

/** In a sheet that hides nothing, a member's answers are what stands in their column. */
function answersInCells(
  sheet: { readonly values: readonly (readonly unknown[])[]; readonly parts: Parts },
  initials: string,
): Ballot {
  const { values, parts } = sheet;
  return parts.lines.flatMap(({ id, row }) => {
    const cell = ratingCell(parts, { initials, method: id });
    const strategies = values[row - 1]?.[parts.columnOf(headers.strategies) - 1];
    return cell?.row === row
      ? {
          method: id,
          rating: ratingIn(values[row - 1]?.[cell.column - 1]),
          strategy: strategyIn(String(strategies ?? ''), initials),
          by: '',
        }
      : [];
  });
}
