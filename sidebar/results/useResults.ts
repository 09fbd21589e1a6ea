import { useEffect, useRef, useState } from 'preact/hooks';
import { call, type Results } from '../server/bridge';
import { useAction } from '../controls/useAction';
import { useCycle } from '../controls/useCycle';

interface Wanted {
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
export function useResults({ cycles, isShown, reload }: Wanted): ResultsState {
  const [cycle, choose] = useCycle(cycles);
  const { results, read } = useReading();
  const reading = useAction();
  const readAgain = async (): Promise<void> => {
    if (cycle !== null) await read(cycle);
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

function useReading() {
  const [results, setResults] = useState<Results | null>(null);
  const last = useRef(0);
  // Google keeps no order among calls: an answer that comes late is dropped, as is a failure.
  const read = async (cycle: string): Promise<void> => {
    last.current += 1;
    const own = last.current;
    try {
      const answer = await call('getResults', { cycle });
      if (own === last.current) setResults(answer);
    } catch (thrown) {
      if (own === last.current) throw thrown;
    }
  };
  return { results, read };
}
