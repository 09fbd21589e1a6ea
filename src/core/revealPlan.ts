import type { Answer, Ballot } from './ballot';
import type { Form } from './form';
import { foldInitials } from './initials';
import { ratingIn } from './rating';

/** The hidden answers of one member on one sheet. */
export interface HiddenBallot {
  readonly initials: string;
  readonly ballot: Ballot;
}

export interface HiddenAnswer extends Answer {
  readonly initials: string;
}

/** What a reveal has to write, and what it has to leave. */
export interface RevealPlan {
  /** Answers that have a row, with a rating whose cell is empty, or a strategy, or both. */
  readonly written: readonly HiddenAnswer[];
  /** Answers whose method has no row any more; they stay hidden. */
  readonly left: readonly HiddenAnswer[];
  /** Answers whose cell holds another rating: somebody typed it into the sheet. */
  readonly disputed: readonly HiddenAnswer[];
}

/**
 * Sorts hidden answers by what their sheet says now. Nothing that stands in a cell is overwritten.
 *
 * @example revealPlan(form, [{ initials: 'AB', ballot }]).written.length // 14
 */
export function revealPlan(form: Form, ballots: readonly HiddenBallot[]): RevealPlan {
  const answers = ballots.flatMap(({ initials, ballot }) =>
    ballot.map((answer): HiddenAnswer => ({ ...answer, initials })),
  );
  const hasRow = ({ method }: Answer): boolean => form.rows.some(({ id }) => id === method);
  const placed = answers.filter(hasRow);
  const isDisputed = (answer: HiddenAnswer): boolean => {
    const cell = cellOf(form, answer);
    return answer.rating !== null && cell !== '' && ratingIn(cell) !== answer.rating;
  };
  return {
    written: placed.filter((answer) => !isDisputed(answer)),
    left: answers.filter((answer) => !hasRow(answer)),
    disputed: placed.filter(isDisputed),
  };
}

function cellOf(form: Form, { method, initials }: HiddenAnswer): unknown {
  const row = form.rows.find(({ id }) => id === method);
  const entry = row?.entries.find((own) => foldInitials(own.initials) === foldInitials(initials));
  return entry?.value ?? '';
}
