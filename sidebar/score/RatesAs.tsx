import type { SaveQueue } from './saving/saveQueue';
import { Alert } from '../controls/Alert';
import { Button } from '../controls/Button';
import { ChangeInitials } from './ChangeInitials';
import { useChange, type Changing } from './useChange';

interface RatesAsProps extends Changing {
  readonly queue: SaveQueue;
}

export function RatesAs({ queue, ...changing }: RatesAsProps) {
  const { initials } = changing;
  const change = useChange(changing);
  const { asked, busy, error } = change;
  return (
    <>
      <p>
        You rate as <strong dir="auto">{initials}</strong>
      </p>
      {asked === null ? (
        <Button
          kind="small"
          label="Change initials"
          busy={busy}
          disabled={queue.unsaved.length > 0}
          takesFocus={change.hasAsked}
          onClick={change.start}
        >
          Change
        </Button>
      ) : (
        <ChangeInitials {...change} initials={initials} answers={asked} />
      )}
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
