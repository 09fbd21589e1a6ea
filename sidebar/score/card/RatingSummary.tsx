import { useLayoutEffect } from 'preact/hooks';
import { countDone, isAnswered, nextOpen, wantsStrategy } from './shownMethods';
import type { BallotMethod } from '../../server/reply';
import { counted } from '../../controls/inWords';
import { ratingWords } from './ratingWords';
import { moveFocus } from '../../controls/moveFocus';
import { useFocusIfLost } from '../../controls/useFocusIfLost';
import type { RatingState } from './useRating';
import { Button } from '../../controls/Button';
import { StrategyField } from './StrategyField';

interface RatingSummaryProps {
  readonly state: RatingState;
  readonly scale: readonly string[];
  /** What comes after this sub-section. */
  readonly onward: { readonly text: string; readonly go: () => void };
}

/** Every method with its answer, to look over and change. */
export function RatingSummary({ state, scale, onward }: RatingSummaryProps) {
  const { methods } = state;
  const heading = useFocusIfLost<HTMLHeadingElement>(state.told);
  const focusHeading = (): void => moveFocus(heading.current);
  useLayoutEffect(focusHeading, [state.visit]);
  const bare = methods.filter((one) => wantsStrategy(one) && one.strategy === '').length;
  const left = methods.length - countDone(methods);
  return (
    <>
      <h3 class="card__method" ref={heading} tabIndex={-1}>
        {left === 0 ? 'You answered every method' : `${left} still to answer`}
      </h3>
      {bare > 0 && <p class="quiet">{strategiesAsked(bare)}</p>}
      {left === 0 ? (
        <Button kind="primary" onClick={onward.go}>
          {onward.text}
        </Button>
      ) : (
        <Button kind="primary" onClick={() => state.go(nextOpen(methods))}>
          Go on rating
        </Button>
      )}
      <ul class="answers">
        {methods.map((method) => (
          <li key={method.id} class="answer">
            <AnswerWords method={method} scale={scale} />
            <AnswerWays {...state} method={method} />
            {state.strategyOf?.id === method.id && (
              <StrategyField {...state} method={method} leave={focusHeading} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function strategiesAsked(bare: number): string {
  const have = bare === 1 ? 'has' : 'have';
  return `The form asks for a strategy wherever you are pretty good or great. ${counted(bare, 'method')} ${have} none yet.`;
}

interface AnswerProps {
  readonly method: BallotMethod;
  readonly scale: readonly string[];
}

function AnswerWords({ method, scale }: AnswerProps) {
  return (
    <>
      <p class="row__text" dir="auto" title={method.text}>
        {method.text}
      </p>
      <p class={isAnswered(method) ? 'answer__words' : 'quiet'}>{answerOf(method, scale)}</p>
      {method.strategy !== '' && (
        <p class="hint">
          Strategy: <bdi>{method.strategy}</bdi>
        </p>
      )}
    </>
  );
}

function answerOf(method: BallotMethod, scale: readonly string[]): string {
  const { rating, isKept, isElsewhere } = method;
  if (rating !== null) return `${rating} ${ratingWords(rating, scale)}`;
  if (isElsewhere) return 'No answer of yours; another account has answered here';
  return isKept ? 'Answered under your initials before you' : 'No answer yet';
}

interface AnswerWaysProps extends Pick<RatingState, 'go' | 'askStrategy' | 'strategyOf'> {
  readonly method: BallotMethod;
}

function AnswerWays({ method, strategyOf, go, askStrategy }: AnswerWaysProps) {
  const { id, text, strategy } = method;
  const change = isAnswered(method) ? 'Change' : 'Answer';
  const add = strategy === '' ? 'Add strategy' : 'Change strategy';
  return (
    <div class="buttons">
      <Button kind="small" label={`${change}: ${text}`} onClick={() => go(id)}>
        {change}
      </Button>
      {wantsStrategy(method) && strategyOf?.id !== id && (
        <Button kind="small" label={`${add}: ${text}`} onClick={() => askStrategy(id)}>
          {add}
        </Button>
      )}
    </div>
  );
}
