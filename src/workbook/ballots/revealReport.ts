import type { RevealPlan } from '../../core/ballots/revealPlan';
import type { GivenBallot } from '../store/givenBallot';

export interface Revealed {
  /** From 1 to 4, and … */
  readonly ratings: number;
  /** … `?`, which are recorded and never counted. */
  readonly unsure: number;
  readonly strategies: number;
  /** What was added on the way, and what could not be written: a sentence each. */
  readonly notes: readonly string[];
}

/** What a reveal met on its way. */
interface Met {
  /** Initials for which a column was added. */
  readonly added: readonly string[];
  /** Ballots of which nobody has said whose they are. */
  readonly elsewhere: readonly GivenBallot[];
}

/**
 * What a reveal came to.
 *
 * @example revealReport(plan, { added: [], elsewhere: [] }).ratings // 14
 */
export function revealReport(
  { written, rowless, disputed }: RevealPlan,
  { added, elsewhere }: Met,
): Revealed {
  // Two accounts may have given the same rating under the same initials.
  const rated = new Map(
    written.flatMap(({ rating, method, initials }) =>
      rating === null ? [] : [[`${method} ${initials}`, rating]],
    ),
  );
  const unsure = [...rated.values()].filter((rating) => rating === '?').length;
  return {
    ...{ ratings: rated.size - unsure, unsure },
    strategies: written.filter(({ strategy }) => strategy !== '').length,
    notes: [
      ...added.map((initials) => `A column was added for ${initials}.`),
      ...elsewhere.map(elsewhereNote),
      ...rowless.map(
        ({ method, initials }) =>
          `${method} has no row any more, so the answer of ${initials} could not be written and stays kept. Undo the removal of the row, then press Reveal again.`,
      ),
      ...disputed.map(
        ({ method, initials }) =>
          `${method}, ${initials}: the cell holds something else than was rated under these initials in Score, and stays as it is; that rating stays kept. Clear the cell and press Reveal again, or let ${initials} rate it anew in Score.`,
      ),
    ],
  };
}

/** Nobody but the lead can say whose they are, and a reveal does not guess. */
function elsewhereNote({ person: { initials }, ballot }: GivenBallot): string {
  const answers = ballot.length === 1 ? '1 answer' : `${ballot.length} answers`;
  return `${answers} under ${initials} came from another account, and ${ballot.length === 1 ? 'stays' : 'stay'} kept out of the sheet. Say under Lead whose, then press Reveal again.`;
}
