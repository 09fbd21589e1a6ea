import { useState } from 'preact/hooks';
import { call } from '../../server/call';
import { thenRead } from '../../server/thenRead';
import { counted } from '../../controls/inWords';
import { useAction } from '../../controls/useAction';

export interface CorrectionState {
  readonly busy: boolean;
  /** Why it was refused. */
  readonly error: string | null;
  /** What came of it. */
  readonly told: string | null;
  readonly correct: (from: string, to: string) => Promise<void>;
}

/** Initials put right in every place where they stand. */
export function useCorrection(readAll: () => Promise<void>): CorrectionState {
  const [told, setTold] = useState<string | null>(null);
  const { busy, error, run } = useAction();
  const correct = async (from: string, to: string): Promise<void> => {
    setTold(null);
    const { sheets } = await call('correctInitials', { from, to });
    setTold(`${from} is now ${to} in ${counted(sheets, 'sheet')}.`);
  };
  const correctAll = (from: string, to: string) => thenRead(() => correct(from, to), readAll);
  return { busy, error, told, correct: (from, to) => run(() => correctAll(from, to)) };
}
