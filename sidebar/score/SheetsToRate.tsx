import type { Score } from '../server/reply';
import type { SaveQueue } from './saving/saveQueue';
import { nextToDo } from './nextToDo';
import type { OpenSheet } from './useOpenSheet';
import { Alert } from '../controls/Alert';
import { Button } from '../controls/Button';
import { SheetList } from './SheetList';
import { SheetRating } from './card/SheetRating';

interface SheetsToRateProps extends Pick<Score, 'scale'> {
  readonly sheets: OpenSheet;
  readonly queue: SaveQueue;
}

/** The list of sub-sections, or the one that is open. */
export function SheetsToRate({ sheets, queue, scale }: SheetsToRateProps) {
  if (sheets.place) return <Opened sheets={sheets} queue={queue} scale={scale} />;
  return (
    <SheetList
      sheets={sheets.sheets}
      left={sheets.sheet}
      problem={queue.problem}
      open={sheets.open}
    />
  );
}

function Opened({ sheets, queue, scale }: SheetsToRateProps) {
  const { place, ballot, sheet, error } = sheets;
  if (!place) return null;
  return (
    <section class="opened" aria-labelledby="open-sheet">
      <h2 id="open-sheet" class="opened__title" dir="auto">
        {sheet?.title} <span class="badge">as {place.initials}</span>
      </h2>
      {error !== null && (
        <div class="not-saved">
          <Alert>{error}</Alert>
          <Button kind="small" onClick={sheets.tryAgain}>
            Try again
          </Button>
        </div>
      )}
      {ballot && (
        <SheetRating
          key={JSON.stringify(place)}
          {...{ place, ballot, queue, scale }}
          onward={onward(sheets, place)}
        />
      )}
    </section>
  );
}

/** Where to go once every method is answered. */
function onward(
  { sheets, open, close }: OpenSheet,
  place: NonNullable<OpenSheet['place']>,
): { readonly text: string; readonly go: () => void } {
  const next = nextToDo(sheets, place);
  return next
    ? { text: `Next: ${next.title}`, go: () => open(next) }
    : { text: 'Back to sub-sections', go: close };
}
