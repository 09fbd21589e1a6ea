import { useEffect, useState } from 'preact/hooks';
import { call } from '../server/call';
import type { Results } from '../server/reply';
import { useNewest } from '../server/useNewest';
import { useAction } from '../controls/useAction';
import { useCycle } from '../controls/useCycle';

interface Shown {
  readonly cycles: readonly string[];
  readonly isShown: boolean;
  readonly reload: () => Promise<unknown>;
}

export interface ResultsState {
  /** `null` if the workbook has none. */
  readonly cycle: string | null;
  readonly choose: (cycle: string) => void;
  /** Those of another cycle are never given. */
  readonly results: Results | null;
  readonly busy: boolean;
  readonly error: string | null;
  /** Reads everything anew, the setup too. */
  readonly refresh: () => void;
  /** Reads everything anew after a change; whoever made it tells if that fails. */
  readonly readAll: () => Promise<void>;
  /** Reads the results anew; whoever asks tells if that fails. */
  readonly readAgain: () => Promise<void>;
}

/** The results of one cycle, read anew each time they are shown. */
export function useResults({ cycles, isShown, reload }: Shown): ResultsState {
  const [cycle, choose] = useCycle(cycles);
  const [results, setResults] = useState<Results | null>(null);
  const newest = useNewest();
  const reading = useAction();
  const readAgain = async (): Promise<void> => {
    if (cycle !== null) await newest.take(call('getResults', { cycle }), setResults);
  };
  const readAll = async (): Promise<void> => {
    await reload();
    await readAgain();
  };
  useEffect(() => {
    if (isShown) void reading.run(readAgain);
  }, [isShown, cycle]);
  return {
    cycle,
    choose,
    results: results?.cycle === cycle ? results : null,
    busy: reading.busy,
    error: reading.error,
    refresh: () => void reading.run(readAll),
    readAll,
    readAgain,
  };
}
