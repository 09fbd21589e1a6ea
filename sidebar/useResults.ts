import { useEffect, useState } from 'preact/hooks';
import { call, type Results } from './bridge';
import { useAction } from './useAction';

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
  readonly refresh: () => void;
}

/** The results of one cycle, read anew each time they are shown. */
export function useResults({ cycles, isShown, reload }: Wanted): ResultsState {
  const [chosen, choose] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const newest = cycles[cycles.length - 1] ?? null;
  const cycle = chosen !== null && cycles.includes(chosen) ? chosen : newest;
  const reading = useReading(isShown ? cycle : null, round);
  const reloading = useAction();
  const refresh = async (): Promise<void> => {
    await reload();
    setRound((before) => before + 1);
  };
  return {
    cycle,
    choose,
    results: reading.results?.cycle === cycle ? reading.results : null,
    busy: reading.busy || reloading.busy,
    error: reloading.error ?? reading.error,
    refresh: () => void reloading.run(refresh),
  };
}

interface Reading {
  readonly results: Results | null;
  readonly busy: boolean;
  readonly error: string | null;
}

function useReading(cycle: string | null, round: number): Reading {
  const [reading, setReading] = useState<Reading>({ results: null, busy: false, error: null });
  useEffect(() => {
    if (cycle === null) return undefined;
    // Google keeps no order among calls: an answer that comes late is dropped.
    let isWanted = true;
    const set = (change: Partial<Reading>): void => {
      if (isWanted) setReading((before) => ({ ...before, busy: false, error: null, ...change }));
    };
    set({ busy: true });
    call('getResults', { cycle }).then(
      (results) => set({ results }),
      (error: Error) => set({ error: error.message }),
    );
    return () => {
      set({});
      isWanted = false;
    };
  }, [cycle, round]);
  return reading;
}
