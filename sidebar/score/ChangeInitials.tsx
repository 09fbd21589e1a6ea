import type { RequestOf } from '../../src/core/requests/requests';
import { Button } from '../controls/Button';
import { counted } from '../controls/inWords';
import { useFocusIfLost } from '../controls/useFocusIfLost';

/** What becomes of hidden answers whose initials are given up. */
export type Fate = RequestOf<'releaseInitials'>['fate'];

interface ChangeInitialsProps {
  readonly initials: string;
  /** How many the member gave under them. */
  readonly answers: number;
  readonly decide: (fate: Fate) => void;
  readonly cancel: () => void;
}

/** Asked of whoever changes their initials: the answers given so far may have been under the wrong ones. */
export function ChangeInitials({ initials, answers, decide, cancel }: ChangeInitialsProps) {
  const start = useFocusIfLost<HTMLParagraphElement>();
  const given = counted(answers, 'answer');
  return (
    <div class="question" role="group" aria-labelledby="whose-answers">
      <p id="whose-answers" ref={start} tabIndex={-1}>
        You gave {given} as <bdi>{initials}</bdi>, hidden so far. Whose are they?
      </p>
      <div class="buttons">
        <Button kind="small" onClick={() => decide('ask')}>
          Mine: take them along
        </Button>
        <Button kind="small" onClick={() => decide('stay')}>
          <bdi>{initials}</bdi>’s: leave them there
        </Button>
        <Button kind="small" onClick={() => decide('go')}>
          Nobody’s: delete {answers === 1 ? 'it' : `all ${answers}`}
        </Button>
        <Button kind="small" label="Cancel changing initials" onClick={cancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
