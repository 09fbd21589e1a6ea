import { CHOICES, type Rating } from '../../../src/core/agreement/rating';
import { ratingWords } from './ratingWords';

interface ChoicesProps {
  readonly scale: readonly string[];
  readonly rating: Rating | null;
  readonly choose: (rating: Rating) => void;
}

/** The steps of the scale, and a way to leave them all. */
export function Choices({ scale, rating, choose }: ChoicesProps) {
  return (
    <div class="choices" role="group" aria-labelledby="method">
      {CHOICES.map((choice) => (
        <button
          key={choice}
          type="button"
          class="pick"
          aria-pressed={choice === rating}
          aria-keyshortcuts={String(choice)}
          onClick={({ detail }) => {
            // The second click of a double click would rate the next method.
            if (detail <= 1) choose(choice);
          }}
        >
          <span class={choice === '?' ? 'pick__number' : `pick__number step-${choice}`}>
            {choice}
          </span>{' '}
          <span>{ratingWords(choice, scale)}</span>
        </button>
      ))}
    </div>
  );
}
