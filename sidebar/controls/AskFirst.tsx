import { useState } from 'preact/hooks';
import { useAction } from './useAction';
import { Alert } from './Alert';
import { Button } from './Button';

interface AskFirstProps {
  readonly button: string;
  /** The button's fuller name, which begins with what it says. */
  readonly label?: string;
  /** Brings up to date what the question rests on. */
  readonly prepare?: () => Promise<void>;
  readonly work: () => Promise<void>;
  /** Asked before the work; `null` if nothing stands to be lost. */
  readonly question: string | null;
  readonly yes: Choice;
  readonly no: Choice;
}

/** What a button says, and its fuller name, which begins with that. */
interface Choice {
  readonly text: string;
  readonly label: string;
}

/** A button that asks in its place, not in a dialog, before it does what cannot be undone. */
export function AskFirst(props: AskFirstProps) {
  const { button, label, prepare, work, question, yes, no } = props;
  const { busy, error, run } = useAction();
  const [isAsking, setAsking] = useState(false);
  const [isAnswered, setAnswered] = useState(false);
  const answer = (isYes: boolean): void => {
    setAsking(false);
    setAnswered(true);
    if (isYes) void run(work);
  };
  const ask = async (): Promise<void> => {
    await prepare?.();
    setAsking(true);
  };
  return (
    <>
      {isAsking && question !== null ? (
        <Question {...{ question, yes, no }} answer={answer} />
      ) : (
        <Button
          kind="small"
          busy={busy}
          {...(label && { label })}
          takesFocus={isAnswered}
          onClick={() => void run(question === null ? work : ask)}
        >
          {button}
        </Button>
      )}
      {error !== null && <Alert>{error}</Alert>}
    </>
  );
}

interface QuestionProps extends Pick<AskFirstProps, 'yes' | 'no'> {
  readonly question: string;
  readonly answer: (isYes: boolean) => void;
}

function Question({ question, yes, no, answer }: QuestionProps) {
  return (
    <div class="question" role="group" aria-label={question}>
      <p>{question}</p>
      <Button kind="small" label={yes.label} takesFocus onClick={() => answer(true)}>
        {yes.text}
      </Button>
      <Button kind="small" label={no.label} onClick={() => answer(false)}>
        {no.text}
      </Button>
    </div>
  );
}
