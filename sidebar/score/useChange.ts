import { useState } from 'preact/hooks';
import { call } from '../server/call';
import { useAction, type Action } from '../controls/useAction';
import type { Fate } from './ChangeInitials';

export interface Changing {
  readonly initials: string;
  /** Does some work, then reads anew who holds which initials. */
  readonly refresh: (after: () => Promise<void>) => Promise<void>;
  /** Told from which initials answers come along to those that are chosen next; `null` if from none. */
  readonly bring: (from: string | null) => void;
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
  const decide = async (fate: Fate, isAsked: boolean): Promise<void> => {
    ask(null);
    bring(fate === 'ask' && isAsked ? initials : null);
    await refresh(() => run(() => call('releaseInitials', { initials, fate })));
  };
  const start = (): Promise<void> =>
    run(async () => {
      // Since Score was read, more may have been answered.
      const { answers } = await call('getScore');
      if (answers === 0) return decide('ask', false);
      ask(answers);
      setAsked(true);
    });
  return {
    ...{ ...action, asked, hasAsked },
    start: () => void start(),
    decide: (fate) => void decide(fate, true),
    cancel: () => ask(null),
  };
}
