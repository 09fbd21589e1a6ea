import { useEffect, useRef, useState } from 'preact/hooks';
import { call, type Score } from '../server/bridge';
import { useAction } from '../controls/useAction';

export interface ScoreState {
  /** As last read. */
  readonly score: Score | null;
  readonly busy: boolean;
  readonly error: string | null;
  /** Reads it anew, after some work that changes it. */
  readonly refresh: (after?: () => Promise<void>) => Promise<void>;
}

/** What the Score view starts from, read anew each time the view is shown. */
export function useScore(isShown: boolean): ScoreState {
  const [score, setScore] = useState<Score | null>(null);
  const newest = useRef(0);
  const { busy, error, run } = useAction();
  const read = async (): Promise<void> => {
    newest.current += 1;
    const own = newest.current;
    const answer = await call('getScore');
    // Google keeps no order among calls: an answer that comes late is dropped.
    if (own === newest.current) setScore(answer);
  };
  const refresh = (after?: () => Promise<void>): Promise<void> =>
    run(async () => {
      await after?.();
      await read();
    });
  useEffect(() => {
    if (isShown) void refresh();
  }, [isShown]);
  return { score, busy, error, refresh };
}
