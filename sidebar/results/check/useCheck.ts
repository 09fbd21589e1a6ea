import { useEffect, useState } from 'preact/hooks';
import type { RequestOf } from '../../../src/core/requests/requests';
import { call } from '../../server/call';
import type { Findings } from '../../server/reply';
import { thenRead } from '../../server/thenRead';
import { useNewest } from '../../server/useNewest';
import { repairableIn, repairedWords, settledWords } from './checkedWords';
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
  /** Puts changed cells of one tab back, or lets them be. */
  readonly settle: (how: 'putBack' | 'leaveChanged', cells: Findings['changed']) => Promise<void>;
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
  const count = (told: (after: Findings) => string | null): Promise<void> =>
    newest.take(call('getFindings'), (after) => {
      setRepaired(told(after));
      setFindings(after);
    });
  const mend = (change: () => Promise<unknown>, told: Parameters<typeof count>[0]): Promise<void> =>
    thenRead(change, () => count(told).then(readAgain));
  const start = (): void =>
    void run(() => {
      setFindings(null);
      return count(() => null);
    });
  const repair = (): Promise<void> => {
    const ids = repairableIn(findings?.findings ?? []).map(({ id }) => id);
    const told = (after: Findings) => findings && repairedWords(findings, after);
    return mend(() => call('repairWorkbook', { findings: ids }), told);
  };
  const settle: Check['settle'] = (how, cells) =>
    mend(
      () => call(how, settled(cells)),
      () => settledWords(how, cells),
    );
  useEffect(() => {
    if (isAsked) start();
  }, []);
  useEffect(() => {
    if (isShown) return;
    newest.drop();
    setFindings(null);
    setAwaited(false);
  }, [isShown]);
  const arrive = (): void => setAwaited(false);
  return { isAwaited, arrive, busy, error, findings, repaired, start, repair, settle };
}

/** Which cells, all of one sheet. */
function settled(cells: Findings['changed']): RequestOf<'putBack'> {
  const { subsection = '', cycle = '' } = cells[0] ?? {};
  return { subsection, cycle, members: cells.map(({ initials }) => initials) };
}
