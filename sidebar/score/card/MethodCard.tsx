import { useLayoutEffect } from 'preact/hooks';
import type { BallotMethod } from '../../server/reply';
import { moveFocus } from '../../controls/moveFocus';
import { useFocusIfLost } from '../../controls/useFocusIfLost';
import type { RatingState } from './useRating';
import { Button } from '../../controls/Button';
import { Choices } from './Choices';
import { StrategyField } from './StrategyField';

interface MethodCardProps {
  readonly state: RatingState;
  readonly method: BallotMethod;
  readonly scale: readonly string[];
}

/** One method to rate. */
export function MethodCard({ state, method, scale }: MethodCardProps) {
  const heading = useFocusIfLost<HTMLHeadingElement>(state.told);
  const focusHeading = (): void => moveFocus(heading.current);
  useLayoutEffect(focusHeading, [state.visit]);
  return (
    <>
      <div class="card__words">
        <p class="quiet" dir="auto">
          {method.skill}
        </p>
        <h3 id="method" class="card__method" dir="auto" ref={heading} tabIndex={-1}>
          {method.text}
        </h3>
        {method.isElsewhere && (
          <p class="hint">
            Another account has answered here under your initials. That answer is not shown, and
            does not count as yours.
          </p>
        )}
        {method.isKept && (
          <p class="hint">
            Answered by whoever rated under your initials before you. Their answer is not shown, and
            stays kept; yours would count in its place.
          </p>
        )}
      </div>
      <Choices scale={scale} rating={method.rating} choose={state.choose} />
      {state.strategyOf && (
        <StrategyField
          key={state.strategyOf.id}
          method={state.strategyOf}
          write={state.write}
          endTyping={state.endTyping}
          leave={focusHeading}
        />
      )}
      <Ways state={state} method={method} />
    </>
  );
}

function Ways({ state, method }: Omit<MethodCardProps, 'scale'>) {
  const isFirst = method.id === state.methods[0]?.id;
  return (
    <div class="card__ways">
      <Button kind="small" disabled={isFirst} onClick={() => state.step(-1)}>
        Previous
      </Button>
      {method.rating !== null && (
        <Button kind="small" label="Clear answer" onClick={state.clear}>
          Clear
        </Button>
      )}
      <Button kind="small" onClick={() => state.step(1)}>
        Next
      </Button>
    </div>
  );
}
