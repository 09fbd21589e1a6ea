import { useEffect, useRef, useState } from 'preact/hooks';
import { membersOf } from './membersOf';
import { useCorrection } from './useCorrection';
import { moveFocus } from '../../controls/moveFocus';
import { Button } from '../../controls/Button';
import { FieldProblems } from '../../controls/FieldProblems';
import type { LeadProps } from './leadProps';

/** For initials that were mistyped, or that a member who joins has too. */
export function CorrectInitials({ results, readAll }: Omit<LeadProps, 'readAgain'>) {
  const { busy, error, told, correct } = useCorrection(readAll);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const { correction } = results;
  const there = membersOf(results).map(({ initials }) => initials);
  // Halfway through, the old ones may stand nowhere any more.
  const members = [...new Set([...(correction ? [correction.from] : []), ...there])];
  const chosen = members.includes(from) ? from : (members[0] ?? '');
  const submit = (event: Event): void => {
    event.preventDefault();
    if (!busy) void correct(chosen, to.trim());
  };
  useEffect(() => {
    if (told !== null) setTo('');
  }, [told]);
  if (members.length === 0) return null;
  return (
    <details open={correction !== null}>
      <summary>Correct initials</summary>
      {correction && (
        <p>
          The correction of <bdi>{correction.from}</bdi> to <bdi>{correction.to}</bdi> was not
          finished. Correct it once more.
        </p>
      )}
      <form class="correction" noValidate onSubmit={submit}>
        <Before members={members} chosen={chosen} choose={setFrom} />
        <After value={to} change={setTo} error={error} />
        <Button kind="small" type="submit" busy={busy}>
          Correct
        </Button>
        <p role="status">{told !== null && <span class="message message--done">{told}</span>}</p>
      </form>
    </details>
  );
}

interface BeforeProps {
  readonly members: readonly string[];
  readonly chosen: string;
  readonly choose: (initials: string) => void;
}

function Before({ members, chosen, choose }: BeforeProps) {
  return (
    <div class="field">
      <label for="initials-before">Initials</label>
      <select
        id="initials-before"
        value={chosen}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {members.map((initials) => (
          <option key={initials} value={initials} dir="auto">
            {initials}
          </option>
        ))}
      </select>
    </div>
  );
}

interface AfterProps {
  readonly value: string;
  readonly change: (initials: string) => void;
  readonly error: string | null;
}

function After({ value, change, error }: AfterProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (error !== null) moveFocus(field.current);
  }, [error]);
  return (
    <div class="field">
      <label for="initials-after">New initials</label>
      <input
        ref={field}
        id="initials-after"
        type="text"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        aria-describedby="initials-problems"
        aria-invalid={error !== null}
        value={value}
        onInput={(event) => change(event.currentTarget.value)}
      />
      <FieldProblems id="initials-problems" problems={error === null ? [] : [error]} />
    </div>
  );
}
