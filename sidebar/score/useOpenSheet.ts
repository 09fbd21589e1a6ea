import { useState } from 'preact/hooks';
import { countDone, shownMethods } from './card/shownMethods';
import type { Ballot, Score, ScoreSheet } from '../server/reply';
import type { Place } from './saving/place';
import type { SaveQueue } from './saving/saveQueue';
import { useBallot } from './useBallot';

interface ScoreStand {
  readonly score: Score | null;
  readonly isShown: boolean;
  readonly queue: SaveQueue;
}

export interface OpenSheet {
  /** All sheets, with what is known here of how far the member is. */
  readonly sheets: readonly ScoreSheet[];
  /** The one that is open, or was. */
  readonly sheet: ScoreSheet | null;
  /** `null` if none is open. */
  readonly place: Place | null;
  readonly ballot: Ballot | null;
  readonly isOpening: boolean;
  readonly error: string | null;
  readonly tryAgain: () => void;
  readonly open: (sheet: ScoreSheet) => void;
  readonly close: () => void;
}

/** Which sub-section is open, and the caller's ballot there. */
export function useOpenSheet({ score, isShown, queue }: ScoreStand): OpenSheet {
  const [sheet, setSheet] = useState<ScoreSheet | null>(null);
  const [isOpen, setOpen] = useState(false);
  const initials = score?.initials ?? null;
  const placeOf = ({ subsection, cycle }: ScoreSheet): Place | null =>
    initials === null ? null : { subsection, cycle, initials };
  const place = isOpen && sheet ? placeOf(sheet) : null;
  const { ballotAt, error, tryAgain } = useBallot(place, { initials, isShown, queue });
  const ballot = place && ballotAt(place);
  const withCount = (counted: ScoreSheet): ScoreSheet => {
    const there = placeOf(counted);
    const read = there && ballotAt(there);
    if (!read) return counted;
    const methods = shownMethods(read, queue.answersAt(there));
    return { ...counted, done: countDone(methods), methods: methods.length };
  };
  return {
    sheets: (score?.sheets ?? []).map(withCount),
    ...{ sheet, place, ballot, error, tryAgain },
    isOpening: place !== null && ballot === null && error === null,
    open: (chosen) => {
      setSheet(chosen);
      setOpen(true);
    },
    close: () => setOpen(false),
  };
}
