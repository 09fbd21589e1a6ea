import type { Subsection } from '../bridge';
import type { Outcome, Step } from '../createSheets';
import type { Creation } from '../useCreation';
import { Alert } from './Alert';

/** What Create sheets is doing, and what came of it. */
export function CreationReport({ creation }: { readonly creation: Creation }) {
  const { busy, step, outcome, error } = creation;
  const isRunning = busy && !outcome;
  return (
    <div class="report">
      {error !== null && <Alert>{error}</Alert>}
      <div role="status">
        {isRunning && <p id="progress">{step ? sentence(step) : 'Checking what was entered…'}</p>}
        {outcome && <Summary outcome={outcome} />}
      </div>
      {isRunning && <Progress step={step} />}
    </div>
  );
}

function Progress({ step }: { readonly step: Step | null }) {
  if (!step) return <progress aria-labelledby="progress" />;
  return <progress aria-labelledby="progress" max={step.of} value={step.number - 1} />;
}

function sentence({ number, of, title }: Step): string {
  return `Creating ${number} of ${of}: ${title}`;
}

function Summary({ outcome }: { readonly outcome: Outcome }) {
  const { made, kept, failed, notTried } = outcome;
  if (made.length === 0 && !failed) {
    return <p class="message">{alreadyThere(kept.length)} Nothing was changed.</p>;
  }
  return (
    <div class={failed ? 'message message--error' : 'message message--done'}>
      {failed && (
        <p>
          <strong>“{failed.title}” could not be made.</strong> {failed.reason}
        </p>
      )}
      <Named as="Created" subsections={made} />
      <Named as="Already there, and not touched" subsections={kept} />
      <Named as="Not tried" subsections={notTried} />
      {failed && <p>Press Create sheets again to make the rest.</p>}
    </div>
  );
}

function alreadyThere(count: number): string {
  return count === 1 ? 'The sheet was already there.' : `All ${count} sheets were already there.`;
}

interface NamedProps {
  readonly as: string;
  readonly subsections: readonly Subsection[];
}

function Named({ as, subsections }: NamedProps) {
  if (subsections.length === 0) return null;
  return (
    <>
      <p>{as}:</p>
      <ul>
        {subsections.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
    </>
  );
}
