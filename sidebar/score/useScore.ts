import { useEffect, useState } from 'preact/hooks';
import { call } from '../server/call';
import type { Score } from '../server/reply';
import { useNewest } from '../server/useNewest';
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
  const newest = useNewest();
  const { busy, error, run } = useAction();
  const refresh = (after?: () => Promise<void>): Promise<void> =>
    run(async () => {
      await after?.();
      await newest.take(call('getScore'), setScore);
    });
  useEffect(() => {
    if (isShown) void refresh();
  }, [isShown]);
  return { score, busy, error, refresh };
}
