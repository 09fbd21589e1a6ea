import { LONGEST_STRATEGY } from '../../../src/core/ballots/strategiesOf';
import type { BallotMethod } from '../../server/reply';
import { useFocusIfLost } from '../../controls/useFocusIfLost';

const NEARLY_FULL = 100;

interface StrategyFieldProps {
  readonly method: BallotMethod;
  readonly write: (strategy: string) => void;
  readonly endTyping: () => void;
  /** Where Escape leads. */
  readonly leave: () => void;
}

export function StrategyField({ method, write, endTyping, leave }: StrategyFieldProps) {
  const field = useFocusIfLost<HTMLTextAreaElement>();
  const left = LONGEST_STRATEGY - method.strategy.length;
  return (
    <div class="field strategy">
      <label for="strategy">What strategy do you use?</label>
      <p id="strategy-of" class="hint strategy__of">
        For: <bdi>{method.text}</bdi>
      </p>
      <textarea
        id="strategy"
        ref={field}
        dir="auto"
        rows={2}
        maxLength={LONGEST_STRATEGY}
        aria-describedby="strategy-of"
        value={method.strategy}
        onInput={(event) => write(event.currentTarget.value)}
        onBlur={endTyping}
        onKeyDown={(event) => {
          if (event.key === 'Escape') leave();
        }}
      />
      <p class="hint" role="status">
        {left < NEARLY_FULL && `Room for ${left} more characters`}
      </p>
    </div>
  );
}
