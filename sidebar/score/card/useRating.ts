import { useState } from 'preact/hooks';
import { neighbour, nextOpen, shownMethods, wantsStrategy } from './shownMethods';
import type { Rating } from '../../../src/core/agreement/rating';
import type { Ballot, BallotMethod } from '../../server/reply';
import type { Entered, Given } from '../saving/entry';
import type { Place } from '../saving/place';
import type { SaveQueue } from '../saving/saveQueue';

/** Where a member stands in a sub-section. */
interface Stand {
  /** A method, or the summary. */
  readonly at: string;
  /** The method whose strategy is asked for. */
  readonly strategyOf: string | null;
  /** Counts every step, so that the focus follows it. */
  readonly visit: number;
}

export interface RatingState {
  readonly methods: readonly BallotMethod[];
  /** The method on the card; `null` at the summary. */
  readonly method: BallotMethod | null;
  readonly strategyOf: BallotMethod | null;
  readonly visit: number;
  /** Changes with what is told above the card, which may go away together with its button. */
  readonly told: string;
  readonly go: (id: string) => void;
  readonly step: (by: 1 | -1) => void;
  /** Rates the method on the card, and goes on. */
  readonly choose: (rating: Rating) => void;
  readonly clear: () => void;
  readonly askStrategy: (id: string) => void;
  readonly write: (strategy: string) => void;
  readonly endTyping: () => void;
}

/** One sub-section as a member goes through it. */
export function useRating(place: Place, ballot: Ballot, queue: SaveQueue): RatingState {
  const methods = shownMethods(ballot, queue.answersAt(place));
  const find = (id: string | null) => methods.find((method) => method.id === id) ?? null;
  const [stand, setStand] = useState<Stand>(() => standAt(methods, nextOpen(methods), null));
  const [method, strategyOf] = [find(stand.at), find(stand.strategyOf)];
  const go = (id: string, rated: string | null = null): void => {
    queue.endTyping();
    setStand(({ visit }) => ({ ...standAt(methods, id, rated), visit: visit + 1 }));
  };
  const rate = (rated: BallotMethod, rating: Rating | null): void =>
    queue.put(place, entered(rated, { rating }));
  return {
    ...{ methods, method, strategyOf, visit: stand.visit },
    told: `${queue.changedElsewhere.length} ${queue.problem ?? ''}`,
    go: (id) => go(id),
    step: (by) => go(neighbour(methods, stand.at, by)),
    choose: (rating) => {
      if (!method) return;
      rate(method, rating);
      go(nextOpen(methods, method.id), rating === 3 || rating === 4 ? method.id : null);
    },
    clear: () => {
      if (!method) return;
      rate(method, null);
      const cleared = standAt([{ ...method, rating: null }], method.id, null);
      setStand(({ visit }) => ({ ...cleared, visit: visit + 1 }));
    },
    askStrategy: (id) => setStand((before) => ({ ...before, strategyOf: id })),
    write: (strategy) => {
      if (strategyOf) queue.type(place, entered(strategyOf, { strategy }));
    },
    endTyping: () => queue.endTyping(),
  };
}

/**
 * Settled on arrival, so that a field does not go while its text is being deleted.
 *
 * @param rated the method rated right before, if it wants a strategy
 */
function standAt(methods: readonly BallotMethod[], at: string, rated: string | null): Stand {
  const method = methods.find(({ id }) => id === at);
  return { at, strategyOf: method && wantsStrategy(method) ? at : rated, visit: 0 };
}

function entered({ id, rating, strategy }: BallotMethod, change: Partial<Given>): Entered {
  return { method: id, rating, strategy, read: { rating, strategy }, ...change };
}
