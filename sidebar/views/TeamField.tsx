import { useState } from 'preact/hooks';
import type { Setup } from '../bridge';
import { useAction } from '../useAction';
import type { EntriesState } from '../useEntries';
import { Alert } from './Alert';
import { Button } from './Button';
import { FieldProblems } from './FieldProblems';

interface TeamFieldProps extends EntriesState {
  readonly setup: Setup;
  readonly reload: () => Promise<Setup>;
  readonly problems: readonly string[];
}

export function TeamField({ setup, reload, problems, entries, change }: TeamFieldProps) {
  const faults = [...(setup.teamFault === null ? [] : [setup.teamFault]), ...problems];
  return (
    <div class="field">
      <label for="team">Team</label>
      <p id="team-hint" class="hint">
        One member a line: initials, a space, the name.
      </p>
      <textarea
        id="team"
        rows={6}
        spellcheck={false}
        placeholder="AB Ada Byron"
        aria-describedby="team-hint team-problems"
        aria-invalid={problems.length > 0}
        value={entries.team}
        onInput={(event) => change({ team: event.currentTarget.value })}
      />
      <FieldProblems id="team-problems" problems={faults} />
      <ReadAgain
        hasEdits={entries.team !== entries.teamBefore}
        read={async () => {
          const { team, teamFault } = await reload();
          if (teamFault === null) change({ team, teamBefore: team });
        }}
      />
    </div>
  );
}

interface ReadAgainProps {
  readonly hasEdits: boolean;
  readonly read: () => Promise<void>;
}

function ReadAgain({ hasEdits, read }: ReadAgainProps) {
  const { busy, error, run } = useAction();
  const [isAsking, setAsking] = useState(false);
  const [isAnswered, setAnswered] = useState(false);
  const answer = (work?: () => Promise<void>): void => {
    setAsking(false);
    setAnswered(true);
    if (work) void run(work);
  };
  return (
    <>
      {isAsking ? (
        <div class="question" role="group" aria-labelledby="read-question">
          <p id="read-question">
            Your changes to the team are not saved. Replace them with what the Team tab says?
          </p>
          <Button kind="small" label="Replace my changes" takesFocus onClick={() => answer(read)}>
            Replace
          </Button>
          <Button kind="small" label="Keep my changes" onClick={() => answer()}>
            Keep
          </Button>
        </div>
      ) : (
        <Button
          kind="small"
          busy={busy}
          takesFocus={isAnswered}
          onClick={() => (hasEdits ? setAsking(true) : void run(read))}
        >
          Read team again
        </Button>
      )}
      {error !== null && <Alert>{error}</Alert>}
    </>
  );
}
