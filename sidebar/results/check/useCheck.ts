import { useEffect, useState } from 'preact/hooks';
import { call } from '../../server/call';
import type { Findings } from '../../server/reply';
import { thenRead } from '../../server/thenRead';
import { useNewest } from '../../server/useNewest';
import { repairableIn, repairedWords } from './checkedWords';
import { useAction } from '../../controls/useAction';

export interface Check {
  /** Somebody came for it, and has not been brought to it yet. */
  readonly isAwaited: boolean;
  readonly arrive: () => void;
  readonly busy: boolean;
  readonly error: string | null;
  /** `null` before the first check. */
  readonly findings: Findings | null;
  /** What the last repair came to. */
  readonly repaired: string | null;
  readonly start: () => void;
  readonly repair: () => Promise<void>;
}

interface Occasion {
  /** Somebody has asked for it from the menu. */
  readonly isAsked: boolean;
  readonly isShown: boolean;
  /** Reads anew what a repair may have changed. */
  readonly readAgain: () => Promise<void>;
}

/** The check of the whole workbook. What it found is forgotten when its view is left. */
export function useCheck({ isAsked, isShown, readAgain }: Occasion): Check {
  const [isAwaited, setAwaited] = useState(isAsked);
  const [findings, setFindings] = useState<Findings | null>(null);
  const [repaired, setRepaired] = useState<string | null>(null);
  const { busy, error, run } = useAction();
  const newest = useNewest();
  const arrive = (): void => setAwaited(false);
  const start = (): void =>
    void run(async () => {
      setRepaired(null);
      setFindings(null);
      await newest.take(call('getFindings'), setFindings);
    });
  const repair = async (): Promise<void> => {
    if (!findings) return;
    const ids = repairableIn(findings.findings).map(({ id }) => id);
    const countAgain = async (): Promise<void> => {
      await newest.take(call('getFindings'), (after) => {
        setRepaired(repairedWords(findings, after));
        setFindings(after);
      });
      await readAgain();
    };
    await thenRead(() => call('repairWorkbook', { findings: ids }), countAgain);
  };
  useEffect(() => {
    if (isAsked) start();
  }, []);
  useEffect(() => {
    if (isShown) return;
    newest.drop();
    setFindings(null);
    arrive();
  }, [isShown]);
  return { isAwaited, arrive, busy, error, findings, repaired, start, repair };
}
