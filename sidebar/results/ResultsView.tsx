import type { Results } from '../server/reply';
import { isHiding } from './sheet/isHiding';
import { useCheck } from './check/useCheck';
import { useResults, type ResultsState } from './useResults';
import { Alert } from '../controls/Alert';
import { Button } from '../controls/Button';
import { CheckWorkbook } from './check/CheckWorkbook';
import { CopyTallies } from './report/CopyTallies';
import { CycleSelect } from '../controls/CycleSelect';
import { LeadSection } from './lead/LeadSection';
import { SheetSection } from './sheet/SheetSection';

interface ResultsViewProps {
  readonly cycles: readonly string[];
  readonly isShown: boolean;
  /** The sidebar was opened to check the workbook. */
  readonly isForCheck: boolean;
  readonly reload: () => Promise<unknown>;
}

export function ResultsView({ cycles, isShown, isForCheck, reload }: ResultsViewProps) {
  const state = useResults({ cycles, isShown, reload });
  const check = useCheck({ isAsked: isForCheck, isShown, readAgain: state.readAgain });
  const { cycle, results, busy, error } = state;
  if (!isShown) return null;
  const isSettled = cycle === null || results !== null || error !== null;
  return (
    <div class="fields">
      {cycle === null && (
        <p>There are no sheets to show yet. Create them in Set up, then let each member rate.</p>
      )}
      <div class="cycle-choice">
        {cycle !== null && (
          <CycleSelect
            id="cycle-shown"
            label="Cycle to show"
            {...{ cycle, cycles, choose: state.choose }}
          />
        )}
        <Button busy={busy} onClick={state.refresh}>
          Refresh
        </Button>
      </div>
      {error !== null && <Alert>{error}</Alert>}
      <p class="waiting" role="status">
        {busy && !results && 'Counting the ratings…'}
      </p>
      {results && <Counted {...state} results={results} />}
      <CheckWorkbook check={check} isSettled={isSettled} />
    </div>
  );
}

interface CountedProps extends Omit<ResultsState, 'results'> {
  readonly results: Results;
}

function Counted({ results, busy, error, readAgain, readAll }: CountedProps) {
  const { sheets, cycle } = results;
  return (
    <>
      <CopyTallies results={results} disabled={busy || error !== null} />
      {!sheets.every(isHiding) && (
        <p class="hint">
          Highlighted when agreement is below 50 %: the gaps between your ratings are more than half
          as large as they could be.
        </p>
      )}
      {sheets.map((sheet) => (
        <SheetSection key={`${cycle} ${sheet.subsection}`} {...{ sheet, results, readAgain }} />
      ))}
      <LeadSection results={results} readAgain={readAgain} readAll={readAll} />
    </>
  );
}
