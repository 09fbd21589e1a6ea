import { ROLES } from '../../src/core/words/protocol';
import type { Setup } from '../server/reply';
import type { EntriesState } from './useEntries';
import { AskFirst } from '../controls/AskFirst';
import { Faults } from '../controls/Faults';
import { FieldProblems } from '../controls/FieldProblems';
import { TeamDraft } from './TeamDraft';
import { TeamUnderstood } from './TeamUnderstood';

interface TeamFieldProps extends EntriesState {
  readonly setup: Setup;
  readonly reload: () => Promise<Setup>;
  readonly problems: readonly string[];
}

export function TeamField({ setup, reload, problems, entries, change }: TeamFieldProps) {
  const faults = [setup.teamFault ?? [], problems].flat();
  const readAgain = async (): Promise<void> => {
    const { team, teamFault } = await reload();
    if (teamFault === null) change({ team, teamBefore: team });
  };
  return (
    <div class="field">
      <label for="team">Team</label>
      <Hint />
      <textarea
        id="team"
        dir="auto"
        rows={6}
        spellcheck={false}
        placeholder="AB Ada Byron"
        aria-describedby="team-hint team-problems"
        aria-invalid={problems.length > 0}
        value={entries.team}
        onInput={(event) => change({ team: event.currentTarget.value })}
      />
      <TeamUnderstood {...entries} />
      <FieldProblems id="team-problems" problems={faults} />
      <Faults heading="Rows of the Team tab that are left out" faults={setup.leftOut} />
      <TeamDraft {...{ setup, entries }} />
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

function Hint() {
  return (
    <p id="team-hint" class="hint">
      One person a line, as you have them: “AB Ada Byron”, “Ada Byron”, “Byron, Ada”, e-mail
      addresses, or columns of a sheet. {ROLES.map((role) => `(${role})`).join(' or ')} behind a
      name marks who does not rate.
    </p>
  );
}
