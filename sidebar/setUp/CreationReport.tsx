import type { CreationStep, Widened } from './createSheets';
import { inWords } from '../controls/inWords';
import type { SheetAsked } from './sheetAsked';
import type { Creation, CreationOutcome } from './useCreation';
import { Alert } from '../controls/Alert';

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
      {isRunning && <StepsDone step={step} />}
    </div>
  );
}

function StepsDone({ step }: { readonly step: CreationStep | null }) {
  if (!step) return <progress aria-labelledby="progress" />;
  return <progress aria-labelledby="progress" max={step.of} value={step.number - 1} />;
}

function sentence({ number, of, title }: CreationStep): string {
  return `Creating ${number} of ${of}: ${title}`;
}

function Summary({ outcome }: { readonly outcome: CreationOutcome }) {
  const { made, widened, kept, failed, notTried } = outcome;
  if (made.length === 0 && widened.length === 0 && !failed) {
    return <p class="message">{alreadyThere(kept.length)} Nothing was changed.</p>;
  }
  return (
    <div class={failed ? 'message message--error' : 'message message--done'}>
      {failed && (
        <p>
          <strong>
            “<bdi>{failed.title}</bdi>” could not be made.
          </strong>{' '}
          {failed.reason}
        </p>
      )}
      <Titles as="Created" sheets={made} />
      <Titles
        as="Hidden until revealed all the same, because hidden ratings are kept for them"
        sheets={outcome.stillHidden}
      />
      {columnsAdded(widened).map((sheets) => (
        <Titles key={whoJoined(sheets)} as={whoJoined(sheets)} sheets={sheets} />
      ))}
      <Titles as="Already there, and not touched" sheets={kept} />
      <Titles as="Not tried" sheets={notTried} />
      {failed && <p>Press Create sheets again to make the rest.</p>}
    </div>
  );
}

function alreadyThere(count: number): string {
  return count === 1 ? 'The sheet was already there.' : `All ${count} sheets were already there.`;
}

/** Sheets that were given columns for the same members, together. */
function columnsAdded(widened: readonly Widened[]): readonly (readonly Widened[])[] {
  const members = [...new Set(widened.map(({ added }) => added.join()))];
  return members.map((those) => widened.filter(({ added }) => added.join() === those));
}

function whoJoined([first]: readonly Widened[]): string {
  const added = first?.added ?? [];
  const columns = added.length === 1 ? 'A column was' : 'Columns were';
  return `${columns} added for ${inWords(added)}`;
}

interface NamedProps {
  readonly as: string;
  readonly sheets: readonly SheetAsked[];
}

function Titles({ as, sheets }: NamedProps) {
  if (sheets.length === 0) return null;
  return (
    <>
      <p>{as}:</p>
      <ul>
        {sheets.map(({ id, title }) => (
          <li key={id} dir="auto">
            {title}
          </li>
        ))}
      </ul>
    </>
  );
}
