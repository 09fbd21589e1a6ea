import type { EntriesState } from './useEntries';
import { FieldProblems } from '../controls/FieldProblems';

interface CycleFieldProps extends EntriesState {
  readonly cycles: readonly string[];
  readonly problems: readonly string[];
}

export function CycleField({ cycles, problems, entries, change }: CycleFieldProps) {
  return (
    <div class="field">
      <label for="cycle">Cycle</label>
      <p id="cycle-hint" class="hint">
        {cycles.length === 0
          ? 'A name for this round of reflection.'
          : `Choose an existing cycle to add to it: ${cycles.join(', ')}.`}
      </p>
      <input
        id="cycle"
        type="text"
        list="cycles"
        autocomplete="off"
        dir="auto"
        aria-describedby="cycle-hint cycle-problems"
        aria-invalid={problems.length > 0}
        value={entries.cycle}
        onInput={(event) => change({ cycle: event.currentTarget.value })}
      />
      <datalist id="cycles">
        {cycles.map((cycle) => (
          <option key={cycle} value={cycle} />
        ))}
      </datalist>
      <FieldProblems id="cycle-problems" problems={problems} />
    </div>
  );
}
