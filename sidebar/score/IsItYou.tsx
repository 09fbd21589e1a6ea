import type { Score } from '../server/reply';
import { Button } from '../controls/Button';
import { counted } from '../controls/inWords';

interface IsItYouProps {
  readonly member: Score['members'][number];
  readonly yes: () => void;
  readonly no: () => void;
}

/** Asked before initials are taken under which another account has answered. */
export function IsItYou({ member: { initials, name, elsewhere }, yes, no }: IsItYouProps) {
  const who = name === '' ? initials : `${initials}, ${name}`;
  const question = `Another account has given ${counted(elsewhere, 'answer')} as ${initials}. You do not see them, and they do not count as yours unless the lead says so. Are you ${who}?`;
  return (
    <div class="question" role="group" aria-label={question}>
      <p>{question}</p>
      <Button kind="small" takesFocus label={`Yes, I am ${initials}`} onClick={yes}>
        Yes, I am {initials}
      </Button>
      <Button kind="small" label={`No, I am not ${initials}`} onClick={no}>
        No
      </Button>
    </div>
  );
}
