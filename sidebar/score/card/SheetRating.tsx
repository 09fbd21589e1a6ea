import { countDone } from './shownMethods';
import type { Ballot, Score, ScoreSheet } from '../../server/reply';
import { cardAction } from './cardAction';
import type { Place } from '../saving/place';
import type { SaveQueue } from '../saving/saveQueue';
import { useRating, type RatingState } from './useRating';
import { MethodCard } from './MethodCard';
import { RatingSummary } from './RatingSummary';

interface SheetRatingProps extends Pick<Score, 'scale'> {
  readonly place: Place;
  readonly ballot: Ballot;
  readonly queue: SaveQueue;
  /** What comes after this sub-section. */
  readonly onward: { readonly text: string; readonly go: () => void };
}

/** A sub-section, one method after another. */
export function SheetRating({ place, ballot, queue, scale, onward }: SheetRatingProps) {
  const state = useRating(place, ballot, queue);
  const { methods, method } = state;
  const done = `${countDone(methods)} of ${methods.length} done`;
  return (
    <div class="card" onKeyDown={(event) => act(event, state)}>
      <div class="card__progress">
        <progress aria-label="Methods done" max={methods.length} value={countDone(methods)} />
        <p>{done}</p>
      </div>
      {method ? (
        <MethodCard state={state} method={method} scale={scale} />
      ) : (
        <RatingSummary state={state} scale={scale} onward={onward} />
      )}
      <p class="hint">{whereRatingsGo(queue.stageAt(place) ?? ballot.stage)}</p>
      {method && <p class="hint keys">Keys: 1 to 4 and ? to answer, ← and → to go back and on.</p>}
    </div>
  );
}

function act(event: KeyboardEvent, { method, choose, step }: RatingState): void {
  const action = isTyping(event) ? null : cardAction(event);
  if (!action) return;
  event.preventDefault();
  if (action.kind === 'go') step(action.by);
  else if (method) choose(action.rating);
}

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLTextAreaElement;
}

function whereRatingsGo(stage: ScoreSheet['stage']): string {
  return stage === 'hidden'
    ? 'Your ratings stay out of the sheet until the lead reveals them.'
    : 'Your ratings show in the sheet as you make them.';
}
