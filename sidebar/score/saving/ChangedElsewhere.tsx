import type { Ballot } from '../../server/reply';
import type { SaveQueue } from './saveQueue';
import { Alert } from '../../controls/Alert';
import { Button } from '../../controls/Button';

interface ChangedElsewhereProps {
  readonly queue: SaveQueue;
  /** Of the sub-section that is open; else a method goes by its number. */
  readonly ballot: Ballot | null;
}

/** Tells of ratings that were not saved, because a newer one stands. */
export function ChangedElsewhere({ queue, ballot }: ChangedElsewhereProps) {
  const wordsOf = (id: string): string =>
    ballot?.methods.find((method) => method.id === id)?.text ?? id;
  if (queue.changedElsewhere.length === 0) return null;
  return (
    <div class="not-saved">
      {queue.changedElsewhere.map(({ method }) => (
        <Alert key={method}>
          Your answer to “<bdi>{wordsOf(method)}</bdi>” was not saved: it was changed meanwhile, in
          another window or on another computer. What stands now is shown; choose again to change
          it.
        </Alert>
      ))}
      <Button kind="small" onClick={() => queue.leaveChanged()}>
        Leave it so
      </Button>
    </div>
  );
}
