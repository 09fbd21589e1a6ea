import type { Answer, Ballot } from './ballot';
import type { Form } from '../sheet/form';
import { hasInitials, sameInitials } from '../team/sameInitials';
import { ratingIn } from '../agreement/rating';
import { strategiesOf } from './strategiesOf';

/** The hidden answers of one giver on one sheet. */
export interface HiddenBallot {
  readonly initials: string;
  /** Who gave them: initials may have passed from hand to hand. */
  readonly who: string;
  readonly ballot: Ballot;
}

export interface HiddenAnswer extends Answer, Pick<HiddenBallot, 'initials' | 'who'> {}

/** What a reveal has to write, and what it has to leave. */
export interface RevealPlan {
  /** Answers that have a row, and a cell that is empty or holds the same. */
  readonly written: readonly HiddenAnswer[];
  /** Answers whose method has no row any more. */
  readonly rowless: readonly HiddenAnswer[];
  /** Answers whose cell holds something else: it was typed into the sheet, or is of another giver. */
  readonly disputed: readonly HiddenAnswer[];
}

/**
 * Sorts hidden answers by what their sheet says now. Nothing that stands in a cell is overwritten.
 *
 * @param ballots where several gave answers under the same initials, the earlier in the list prevails
 * @example revealPlan(form, [{ initials: 'AB', who: 'k3v9x0ab2m', ballot }]).written.length // 14
 */
export function revealPlan(form: Form, ballots: readonly HiddenBallot[]): RevealPlan {
  const answers = ballots.flatMap(({ initials, who, ballot }) =>
    ballot.map((answer): HiddenAnswer => ({ ...answer, initials, who })),
  );
  const hasRow = ({ method }: Answer): boolean => form.rows.some(({ id }) => id === method);
  const placed = answers.filter(hasRow);
  const isDisputed = (answer: HiddenAnswer, index: number): boolean => {
    const cell = cellOf(form, answer);
    const prevailing = placed
      .slice(0, index)
      .find((other) => isRated(other) && isTwin(other, answer));
    const standing = cell === '' ? (prevailing?.rating ?? null) : ratingIn(cell);
    return (
      isRated(answer) && (cell !== '' || prevailing !== undefined) && standing !== answer.rating
    );
  };
  return {
    written: placed.filter((answer, index) => !isDisputed(answer, index)),
    rowless: answers.filter((answer) => !hasRow(answer)),
    disputed: placed.filter(isDisputed),
  };
}

type Placed = Pick<HiddenAnswer, 'method' | 'initials'>;

/**
 * Whether a hidden answer has a row, and no cell that holds something already: then a reveal can write it.
 *
 * @example hasPlace(form, { method: '2.4.01', initials: 'AB' }) // true
 */
export function hasPlace(form: Form, answer: Placed): boolean {
  return form.rows.some(({ id }) => id === answer.method) && cellOf(form, answer) === '';
}

/**
 * Cells that are not empty in the columns of those who rated hidden. Before a reveal there may be
 * none, whatever they hold: to name only those that differ would tell what was rated.
 *
 * @returns places such as `2.4.01, AB`
 * @example occupiedCells(form, ['AB']) // []
 */
export function occupiedCells(form: Form, members: readonly string[]): readonly string[] {
  return form.rows.flatMap(({ id, entries }) =>
    entries
      .filter(({ initials, value }) => value !== '' && hasInitials(members, initials))
      .map(({ initials }) => `${id}, ${initials}`),
  );
}

/**
 * Answers that do not stand in their sheet as they were written.
 *
 * @example missingFrom(readForm(read), plan.written).length // 0
 */
export function missingFrom(form: Form, written: readonly HiddenAnswer[]): readonly HiddenAnswer[] {
  return written.filter((answer) => {
    const row = form.rows.find(({ id }) => id === answer.method);
    const isRated = answer.rating === null || ratingIn(cellOf(form, answer)) === answer.rating;
    const strategies = strategiesOf(row?.strategies ?? '', answer.initials);
    return !isRated || (answer.strategy !== '' && !strategies.includes(answer.strategy));
  });
}

function cellOf(form: Form, { method, initials }: Placed): unknown {
  const row = form.rows.find(({ id }) => id === method);
  const entry = row?.entries.find((own) => sameInitials(own.initials, initials));
  return entry?.value ?? '';
}

function isRated({ rating }: HiddenAnswer): boolean {
  return rating !== null;
}

function isTwin(a: HiddenAnswer, b: HiddenAnswer): boolean {
  return a.method === b.method && sameInitials(a.initials, b.initials);
}
