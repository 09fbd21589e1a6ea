import type { SaveQueue } from './saveQueue';
import { Alert } from '../../controls/Alert';
import { Button } from '../../controls/Button';

/** It stays as it is while the queue tries again, so that it is not read out anew each time. */
export function NotSaved({ queue }: { readonly queue: SaveQueue }) {
  if (queue.problem === null) return null;
  return (
    <div class="not-saved">
      <Alert>
        Not saved yet: {queue.problem} Your answers are kept here and sent again. Leave this page
        open until then.
      </Alert>
      <Button kind="small" busy={queue.isSending} onClick={() => queue.retry()}>
        Try again
      </Button>
    </div>
  );
}
