import { useEffect, useState } from 'preact/hooks';
import { call } from '../server/call';
import type { Ballot } from '../server/reply';
import { isSamePlace, type Place } from './saving/place';
import { useNewest } from '../server/useNewest';
import type { SaveQueue } from './saving/saveQueue';

interface Read {
  readonly place: Place;
  readonly ballot: Ballot;
}

export interface BallotState {
  /** The ballot at a place as it was last read; `null` if it never was. */
  readonly ballotAt: (place: Place) => Ballot | null;
  readonly error: string | null;
  readonly tryAgain: () => void;
}

interface BallotStand {
  /** Those that the member holds now; `null` if none. */
  readonly initials: string | null;
  readonly isShown: boolean;
  readonly queue: SaveQueue;
}

/** Reads the ballot that is open, each time it is opened and each time the view is shown. */
export function useBallot(
  place: Place | null,
  { initials, isShown, queue }: BallotStand,
): BallotState {
  const [ballots, setBallots] = useState<readonly Read[]>([]);
  const [error, setError] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const newest = useNewest();
  // Answers may have come along from other initials.
  useEffect(() => setBallots([]), [initials]);
  useEffect(() => {
    setError(null);
    if (!place || !isShown) return undefined;
    const { saves } = queue;
    const use = (ballot: Ballot): void => {
      queue.forget(place, saves);
      setBallots((before) => [
        ...before.filter((read) => !isSamePlace(read.place, place)),
        { place, ballot },
      ]);
    };
    newest.take(call('getBallot', place), use).catch((thrown: Error) => setError(thrown.message));
    return newest.drop;
  }, [place?.subsection, place?.cycle, place?.initials, isShown, round]);
  return {
    ballotAt: (wanted) => ballots.find((read) => isSamePlace(read.place, wanted))?.ballot ?? null,
    error,
    tryAgain: () => setRound((before) => before + 1),
  };
}
