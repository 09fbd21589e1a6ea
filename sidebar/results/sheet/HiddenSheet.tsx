import type { SheetResults } from '../../server/reply';
import { doneIn, doneWords, ratersIn } from './progressWords';
import { Alert } from '../../controls/Alert';
import { Faults } from '../../controls/Faults';
import { ProgressList } from './ProgressList';

interface HiddenSheetProps {
  readonly sheet: SheetResults;
  readonly canReveal: boolean;
}

/** Stands where the tally will: it says who has rated, and nothing of what. */
export function HiddenSheet({ sheet: { stage, progress, faults }, canReveal }: HiddenSheetProps) {
  return (
    <>
      {stage === 'revealing' ? (
        <Alert>
          The reveal was not finished.{' '}
          {canReveal ? 'Press Reveal again to complete it.' : 'The lead can complete it.'}
        </Alert>
      ) : (
        <div class="bar">
          <span class="bar__empty">Hidden until revealed</span>
        </div>
      )}
      <h3>{doneWords(progress)}</h3>
      <progress max={ratersIn(progress).length} value={doneIn(progress)} aria-hidden="true" />
      <ProgressList progress={progress} />
      <Faults heading="To check on this sheet" faults={faults} />
      {!canReveal && stage === 'hidden' && <p>The lead reveals.</p>}
    </>
  );
}
