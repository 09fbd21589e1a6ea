import { call } from '../server/call';
import type { SaveQueue } from './saving/saveQueue';
import { useAction } from '../controls/useAction';
import { Alert } from '../controls/Alert';
import { Button } from '../controls/Button';

interface RatesAsProps {
  readonly initials: string;
  readonly queue: SaveQueue;
  /** Does some work, then reads anew who holds which initials. */
  readonly refresh: (after: () => Promise<void>) => Promise<void>;
}

export function RatesAs({ initials, queue, refresh }: RatesAsProps) {
  const { busy, error, run } = useAction();
  const isUnsaved = queue.unsaved.length > 0;
  const release = (): Promise<void> => run(() => call('releaseInitials', { initials }));
  return (
    <>
      <p>
        You rate as <strong dir="auto">{initials}</strong>
      </p>
      <Button
        kind="small"
        label="Change initials"
        busy={busy}
        disabled={isUnsaved}
        onClick={() => void refresh(release)}
      >
        Change
      </Button>
      {queue.problem !== null && (
        <p class="hint score__note">You can change your initials once everything is saved.</p>
      )}
      {error !== null && (
        <div class="score__note">
          <Alert>{error}</Alert>
        </div>
      )}
    </>
  );
}
