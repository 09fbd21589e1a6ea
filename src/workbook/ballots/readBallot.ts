import type { Ballot } from '../../core/ballots/ballot';
import { ratingIn, type Rating } from '../../core/agreement/rating';
import type { Stage } from '../../core/sheet/stage';
import { strategyIn } from '../../core/ballots/strategiesOf';
import { readStore, sheetIn } from '../store/store';
import { ballotOf, ballotsUnder, isOwn, ratedIn, ratedUnder } from '../store/givenBallot';
import type { SheetKey } from '../tab/mark';
import { cellAt, textAt } from '../tab/readTab';
import { ratingCell } from '../sheet/parts';
import { openSheet, type SheetRead } from '../sheet/readSheet';
import { callerAs } from '../people/callerAs';

/** A sub-section as one member rates it. */
export interface BallotShown {
  readonly stage: Stage;
  readonly methods: readonly {
    readonly id: string;
    readonly skill: string;
    readonly text: string;
    readonly rating: Rating | null;
    readonly strategy: string;
    /** Answered from another account of the caller’s, as far as is known; that answer is not shown. */
    readonly isKept: boolean;
    /** Answered from an account that may be anybody’s; that answer is not shown, and counts for nobody. */
    readonly isElsewhere: boolean;
  }[];
}

/**
 * Reads a sub-section in the words of its sheet, with the caller's own answers and nobody else's.
 *
 * @throws Refusal if the caller does not hold the initials, or the sheet cannot be read
 * @example readBallot({ subsection: '2.4', cycle: 'Fall 2026' }, 'AB').methods.length // 6
 */
export function readBallot(key: SheetKey, initials: string): BallotShown {
  const store = readStore();
  const me = callerAs(initials, store);
  const record = sheetIn(store, key);
  const read = openSheet(key, 'Opening the sub-section');
  const kept = record ? ballotOf(store, record, me) : [];
  const answered = record ? ratedUnder(store, record, me.person) : [];
  const others = record ? ballotsUnder(store, record, me.person) : [];
  const elsewhere = ratedIn(others.filter((given) => !isOwn(given)));
  const isHidden = record?.stage === 'hidden';
  const inCells = isHidden ? [] : answersInCells(read, me.person.initials);
  let skill = '';
  const methods = read.parts.lines.flatMap((line) => {
    if (line.kind === 'band') skill = line.text;
    if (line.kind !== 'method') return [];
    const shown = inCells.find(({ method }) => method === line.id);
    const own = kept.find(({ method }) => method === line.id);
    // Once a sheet is revealed, what stands in it is newer than what was left over.
    const rating = shown?.rating ?? own?.rating ?? null;
    return {
      ...{ id: line.id, skill, text: line.text, rating },
      strategy: shown?.strategy || (own?.strategy ?? ''),
      isKept: rating === null && answered.includes(line.id),
      isElsewhere: rating === null && elsewhere.includes(line.id),
    };
  });
  return { stage: record?.stage ?? 'open', methods };
}

/** In a sheet that hides nothing, a member's answers are what stands in their column. */
function answersInCells({ values, parts }: SheetRead, initials: string): Ballot {
  return parts.lines.flatMap(({ id, row }) => {
    const cell = ratingCell(parts, { initials, method: id });
    return cell?.row === row
      ? {
          method: id,
          rating: ratingIn(cellAt(values, cell)),
          strategy: strategyIn(
            textAt(values, { row, column: parts.header.columnOf('strategies') }),
            initials,
          ),
        }
      : [];
  });
}
