import { useResults, type ResultsState } from '../useResults';
import { Alert } from './Alert';
import { Button } from './Button';
import { CopyTallies } from './CopyTallies';
import { SheetSection } from './SheetSection';

interface ResultsViewProps {
  readonly cycles: readonly string[];
  readonly isShown: boolean;
  readonly reload: () => Promise<unknown>;
}

export function ResultsView({ cycles, isShown, reload }: ResultsViewProps) {
  const state = useResults({ cycles, isShown, reload });
  const { results, busy, error } = state;
  if (!isShown) return null;
  return (
    <div class="fields">
      {state.cycle === null && (
        <p>There are no sheets to show yet. Create them in Set up, then let each member rate.</p>
      )}
      <div class="cycle-choice">
        {state.cycle !== null && <CycleChoice {...state} cycles={cycles} cycle={state.cycle} />}
        <Button busy={busy} onClick={state.refresh}>
          Refresh
        </Button>
      </div>
      {error !== null && <Alert>{error}</Alert>}
      <p class="waiting" role="status">
        {busy && !results && 'Counting the ratings…'}
      </p>
      {results && <CopyTallies results={results} disabled={busy || error !== null} />}
      {results && (
        <p class="hint">
          Rows are misaligned, and highlighted on their sheet, when your ratings are more spread out
          than an even split between two neighbouring ratings.
        </p>
      )}
      {results?.sheets.map((sheet) => (
        <SheetSection
          key={sheet.subsection}
          sheet={sheet}
          scale={results.scale}
          cycle={results.cycle}
        />
      ))}
    </div>
  );
}

interface CycleChoiceProps extends Pick<ResultsState, 'choose'> {
  readonly cycle: string;
  readonly cycles: readonly string[];
}

function CycleChoice({ cycle, cycles, choose }: CycleChoiceProps) {
  return (
    <div class="field">
      <label for="cycle-shown">Cycle to show</label>
      <select
        id="cycle-shown"
        value={cycle}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {cycles.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
