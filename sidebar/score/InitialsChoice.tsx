import { call } from '../server/call';
import type { Score } from '../server/reply';
import { useAction } from '../controls/useAction';
import { useFocusIfLost } from '../controls/useFocusIfLost';
import { Alert } from '../controls/Alert';

interface InitialsChoiceProps extends Pick<Score, 'members'> {
  /** Does some work, then reads anew who holds which initials. */
  readonly refresh: (after: () => Promise<void>) => Promise<void>;
}

/** "I am": one press takes the initials. */
export function InitialsChoice({ members, refresh }: InitialsChoiceProps) {
  const { busy, error, run } = useAction();
  const heading = useFocusIfLost<HTMLHeadingElement>();
  const claim = (initials: string): void => {
    const work = (): Promise<void> => run(() => call('claimInitials', { initials }));
    if (!busy) void refresh(work);
  };
  return (
    <section class="sheets" aria-labelledby="i-am">
      <h2 id="i-am" ref={heading} tabIndex={-1}>
        I am
      </h2>
      <p class="hint">Choose yourself once; this is remembered for you in this workbook.</p>
      {error !== null && <Alert>{error}</Alert>}
      <ul class="rows">
        {members.map(({ initials, name, isTaken }) => (
          <li key={initials}>
            <button
              type="button"
              class="row row--member"
              disabled={isTaken}
              aria-disabled={busy}
              onClick={() => claim(initials)}
            >
              <strong dir="auto">{initials}</strong> <span dir="auto">{name}</span>{' '}
              {isTaken && <span class="badge">taken</span>}
            </button>
          </li>
        ))}
      </ul>
      {members.some(({ isTaken }) => isTaken) && (
        <p class="hint">If yours are taken, ask who took them, or the lead, to release them.</p>
      )}
    </section>
  );
}
