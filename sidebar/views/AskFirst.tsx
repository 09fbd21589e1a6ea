import { useState } from 'preact/hooks';
import { useAction } from '../useAction';
import { Alert } from './Alert';
import { Button } from './Button';

interface AskFirstProps {
  readonly button: string;
  readonly work: () => Promise<void>;
  /** Asked before the work; `null` if nothing stands to be lost. */
  readonly question: string | null;
  readonly yes: Answer;
  readonly no: Answer;
}

/** What a button says, and its fuller name, which begins with that. */
interface Answer {
  readonly text: string;
  readonly label: string;
}

/** A button that asks in its place, not in a dialog, before it does what cannot be undone. */
export function AskFirst({ button, work, question, yes, no }: AskFirstProps) {
  const { busy, error, run } = useAction();
  const [isAsking, setAsking] = useState(false);
  const [isAnswered, setAnswered] = useState(false);
  const answer = (chosen?: () => Promise<void>): void => {
    setAsking(false);
    setAnswered(true);
    if (chosen) void run(chosen);
  };
  return (
    <>
      {isAsking ? (
        <div class="question" role="group" aria-label={question ?? button}>
          <p>{question}</p>
          <Button kind="small" label={yes.label} takesFocus onClick={() => answer(work)}>
            {yes.text}
          </Button>
          <Button kind="small" label={no.label} onClick={() => answer()}>
            {no.text}
          </Button>
        </div>
      ) : (
        <Button
          kind="small"
          busy={busy}
          takesFocus={isAnswered}
          onClick={() => (question === null ? void run(work) : setAsking(true))}
        >
          {button}
        </Button>
      )}
      {error !== null && <Alert>{error}</Alert>}
    </>
  );
}
