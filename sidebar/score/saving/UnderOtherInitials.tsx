import { counted } from '../../controls/inWords';
import type { SaveQueue } from './saveQueue';
import { Button } from '../../controls/Button';

interface UnderOtherInitialsProps {
  readonly queue: SaveQueue;
  /** Those that the member holds now. */
  readonly initials: string;
}

/** Asks what to do with answers whose initials were lost before they could be saved. */
export function UnderOtherInitials({ queue, initials }: UnderOtherInitialsProps) {
  const others = queue.unsaved.filter((place) => place.initials !== initials);
  const [first] = others;
  if (queue.problem === null || !first) return null;
  const question = `${counted(others.length, 'answer')} of yours as ${first.initials} could not be saved. Save what you gave there as ${initials}?`;
  return (
    <div class="question" role="group" aria-label={question}>
      <p>{question}</p>
      <Button kind="small" onClick={() => queue.moveTo(initials)}>
        Save as {initials}
      </Button>
      <Button kind="small" onClick={() => queue.dropAllBut(initials)}>
        Discard
      </Button>
    </div>
  );
}
