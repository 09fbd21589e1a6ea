import { useState } from 'preact/hooks';

export interface Action {
  readonly busy: boolean;
  /** Why the last run failed; `null` if it did not. */
  readonly error: string | null;
  readonly run: (work: () => Promise<void>) => Promise<void>;
}

/** Work that a button starts: whether it runs, and what became of it. */
export function useAction(): Action {
  const [running, setRunning] = useState(0);
  const [error, setError] = useState<string | null>(null);
  const run = async (work: () => Promise<void>): Promise<void> => {
    setRunning((before) => before + 1);
    setError(null);
    try {
      await work();
    } catch (thrown) {
      setError(thrown instanceof Error ? thrown.message : String(thrown));
    } finally {
      setRunning((before) => before - 1);
    }
  };
  return { busy: running > 0, error, run };
}
