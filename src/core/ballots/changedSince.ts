import { isGiven, type Answer, type Ballot } from './ballot';
import { ratingIn, type Rating } from '../agreement/rating';
import type { Form, FormRow } from '../sheet/form';
import { sameInitials } from '../team/sameInitials';
import { shortened } from '../words/shortened';

/** What stood in one member's cells. */
export interface StoodOf {
  readonly initials: string;
  readonly ballot: Ballot;
}

/** What of it does not stand there now. */
export interface Changed {
  readonly initials: string;
  readonly ratings: readonly {
    readonly method: string;
    readonly was: Rating;
    /** As the cell holds it; `null` if the member has no column any more. */
    readonly now: unknown;
  }[];
  /** Strategies whose cells are empty now; a cell that holds something, people have edited. */
  readonly strategies: readonly Answer[];
}

const FEW = 4;

/**
 * Where cells differ from what stood in them. Somebody may have changed their own rating by hand, which
 * is right; or an undo, a paste or an older version of the file took it away. Nobody can tell but they.
 *
 * @returns one entry a member, of those who have something that differs; rows that are gone are told elsewhere
 * @example changedSince(form, [{ initials: 'AB', ballot }]).length // 0
 */
export function changedSince(form: Form, stood: readonly StoodOf[]): readonly Changed[] {
  return stood
    .map((own) => changedOf(form, own))
    .filter(({ ratings, strategies }) => ratings.length + strategies.length > 0);
}

function changedOf(form: Form, { initials, ballot }: StoodOf): Changed {
  const placed = form.rows.flatMap((row) => {
    const answer = ballot.find(({ method }) => method === row.id);
    return answer ? [{ answer, row }] : [];
  });
  return {
    initials,
    ratings: placed.flatMap(({ answer: { method, rating: was }, row }) => {
      const cell = cellOf(row, initials);
      return was === null || ratingIn(cell) === was ? [] : [{ method, was, now: cell }];
    }),
    strategies: placed
      .filter(({ answer, row }) => answer.strategy !== '' && row.strategies.trim() === '')
      .map(({ answer }) => answer),
  };
}

/**
 * What is to stand in a member's cells from now on, if what differs is right as it is.
 *
 * @example asItStands(form, { initials: 'AB', ballot })
 */
export function asItStands(form: Form, own: StoodOf): Ballot {
  const { ratings, strategies } = changedOf(form, own);
  return own.ballot
    .map((answer): Answer => {
      const differs = ratings.find(({ method }) => method === answer.method);
      const isSaid = strategies.every(({ method }) => method !== answer.method);
      return {
        method: answer.method,
        rating: differs ? ratingIn(differs.now) : answer.rating,
        strategy: isSaid ? answer.strategy : '',
      };
    })
    .filter(isGiven);
}

/**
 * The same in words.
 *
 * @example changedWords({ initials: 'AB', ratings: [{ method: '2.4.01', was: 3, now: '' }], strategies: [] }) // 'AB: 2.4.01 was 3 and is empty.'
 */
export function changedWords({ initials, ratings, strategies }: Changed): string {
  const isGone = ratings.length > 0 && ratings.every(({ now }) => now === null);
  const ratingWords = isGone
    ? [`the column with ${counted(ratings.length, 'rating')} is gone`]
    : [
        ...ratings
          .slice(0, FEW)
          .map(({ method, was, now }) => `${method} was ${was} and is ${nowWords(now)}`),
        ...(ratings.length > FEW ? [`${ratings.length - FEW} more differ`] : []),
      ];
  const strategyWords =
    strategies.length === 0
      ? []
      : [
          `${strategies.length === 1 ? 'a strategy is' : `${strategies.length} strategies are`} gone`,
        ];
  return `${initials}: ${[...ratingWords, ...strategyWords].join('; ')}.`;
}

function nowWords(now: unknown): string {
  if (now === null || now === '') return 'empty';
  return ratingIn(now) === null ? `“${shortened(String(now))}”` : String(now);
}

/** `null` if nobody heads a column with these initials. */
function cellOf({ entries }: FormRow, initials: string): unknown {
  const entry = entries.find((own) => sameInitials(own.initials, initials));
  return entry ? entry.value : null;
}

function counted(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
