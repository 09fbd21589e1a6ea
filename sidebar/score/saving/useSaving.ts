import { useEffect, useReducer, useState } from 'preact/hooks';
import { call } from '../../server/call';
import { later } from '../../server/inTime';
import { SaveQueue } from './saveQueue';

/** The one queue of the sidebar. The browser asks before it drops what is not saved. */
export function useSaving(): SaveQueue {
  const [, renderAgain] = useReducer((round: number) => round + 1, 0);
  const [queue] = useState(
    () =>
      new SaveQueue({
        save: (place, answers, turn) => call('saveAnswers', { ...place, answers, turn }),
        now: () => Date.now(),
        later,
        changed: () => renderAgain(undefined),
      }),
  );
  const isUnsaved = queue.unsaved.length > 0;
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
  return queue;
}
