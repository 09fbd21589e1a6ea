import { useState } from 'preact/hooks';
import { call } from '../server/call';
import { useAction, type Action } from '../controls/useAction';
import type { Fate } from './ChangeInitials';

export interface Changing {
  readonly initials: string;
  /** Does some work, then reads anew who holds which initials. */
  readonly refresh: (after: () => Promise<void>) => Promise<void>;
  /** Told whether answers given so far come along to the initials that are chosen next. */
  readonly bring: (isWanted: boolean) => void;
}

export interface Change extends Omit<Action, 'run'> {
  /** How many answers it has to be said of whose they are; `null` while nobody is asked. */
  readonly asked: number | null;
  /** Somebody was asked before. */
  readonly hasAsked: boolean;
  readonly start: () => void;
  readonly decide: (fate: Fate) => void;
  readonly cancel: () => void;
}

/** The press of *Change*, and the question that it may lead to. */
export function useChange({ initials, refresh, bring }: Changing): Change {
  const { run, ...action } = useAction();
  const [asked, ask] = useState<number | null>(null);
  const [hasAsked, setAsked] = useState(false);
  const decide = async (fate: Fate): Promise<void> => {
    ask(null);
    bring(fate === 'ask');
    await refresh(() => run(() => call('releaseInitials', { initials, fate })));
  };
  const start = (): Promise<void> =>
    run(async () => {
      // Since Score was read, more may have been answered.
      const { answers } = await call('getScore');
      if (answers === 0) return decide('ask');
      ask(answers);
      setAsked(true);
    });
  return {
    ...{ ...action, asked, hasAsked },
    start: () => void start(),
    decide: (fate) => void decide(fate),
    cancel: () => ask(null),
  };
}
