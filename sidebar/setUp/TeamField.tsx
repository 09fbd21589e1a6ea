import { ROLES } from '../../src/core/words/protocol';
import type { Setup } from '../server/reply';
import type { EntriesState } from './useEntries';
import { AskFirst } from '../controls/AskFirst';
import { FieldProblems } from '../controls/FieldProblems';

interface TeamFieldProps extends EntriesState {
  readonly setup: Setup;
  readonly reload: () => Promise<Setup>;
  readonly problems: readonly string[];
}

export function TeamField({ setup, reload, problems, entries, change }: TeamFieldProps) {
  const faults = [...(setup.teamFault === null ? [] : [setup.teamFault]), ...problems];
  const readAgain = async (): Promise<void> => {
    const { team, teamFault } = await reload();
    if (teamFault === null) change({ team, teamBefore: team });
  };
  return (
    <div class="field">
      <label for="team">Team</label>
      <p id="team-hint" class="hint">
        One member a line: initials, a space, the name.{' '}
        {ROLES.map((role) => `(${role})`).join(' or ')} behind a name marks who does not rate.
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
      <AskFirst
        button="Read team again"
        work={readAgain}
        question={
          entries.team === entries.teamBefore
            ? null
            : 'Your changes to the team are not saved. Replace them with what the Team tab says?'
        }
        yes={{ text: 'Replace', label: 'Replace my changes' }}
        no={{ text: 'Keep', label: 'Keep my changes' }}
      />
    </div>
  );
}
