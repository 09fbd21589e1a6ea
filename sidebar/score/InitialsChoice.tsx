import { useState } from 'preact/hooks';
import { call } from '../server/call';
import type { Score } from '../server/reply';
import { useAction } from '../controls/useAction';
import { useFocusIfLost } from '../controls/useFocusIfLost';
import { Alert } from '../controls/Alert';
import { counted } from '../controls/inWords';
import { Faults } from '../controls/Faults';
import { IsItYou } from './IsItYou';

interface InitialsChoiceProps extends Pick<Score, 'members' | 'leftBehind' | 'leftOut'> {
  /** Initials from which answers are to come along, as far as was said. */
  readonly brings: string | null;
  /** Does some work, then reads anew who holds which initials. */
  readonly refresh: (after: () => Promise<void>) => Promise<void>;
}

type Member = Score['members'][number];

/** "I am": one press takes the initials, unless answers are kept under them that may be another’s. */
export function InitialsChoice(props: InitialsChoiceProps) {
  const { members, leftBehind, leftOut, brings, refresh } = props;
  const { busy, error, run } = useAction();
  const heading = useFocusIfLost<HTMLHeadingElement>();
  const left = leftBehind.find(({ initials }) => initials === brings) ?? leftBehind[0];
  const [bringing, setBringing] = useState(left?.initials === brings);
  const claim = ({ initials }: Member): void => {
    const bring = bringing && left && left.initials !== initials ? left.initials : '';
    const work = (): Promise<void> => run(() => call('claimInitials', { initials, bring }));
    if (!busy) void refresh(work);
  };
  return (
    <section class="sheets" aria-labelledby="i-am">
      <h2 id="i-am" ref={heading} tabIndex={-1}>
        I am
      </h2>
      <p class="hint">Choose yourself once; this is remembered for you in this workbook.</p>
      {error !== null && <Alert>{error}</Alert>}
      {left && <TakeAlong left={left} isWanted={bringing} want={setBringing} />}
      <ul class="rows">
        {members.map((member) => (
          <MemberItem key={member.initials} member={member} isBusy={busy} claim={claim} />
        ))}
      </ul>
      <LeftOut leftOut={leftOut} />
      <TakenHint members={members} />
    </section>
  );
}

function TakenHint({ members }: Pick<Score, 'members'>) {
  if (!members.some(({ isTaken }) => isTaken)) return null;
  return <p class="hint">If yours are taken, ask who took them, or the lead, to release them.</p>;
}

interface TakeAlongProps {
  readonly left: Score['leftBehind'][number];
  readonly isWanted: boolean;
  readonly want: (isWanted: boolean) => void;
}

function TakeAlong({ left: { initials, answers }, isWanted, want }: TakeAlongProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={isWanted}
        onChange={(event) => want(event.currentTarget.checked)}
      />
      <span>
        Take along {counted(answers, 'answer')} that I gave as <bdi>{initials}</bdi>
      </span>
    </label>
  );
}

interface MemberItemProps {
  readonly member: Member;
  readonly isBusy: boolean;
  readonly claim: (member: Member) => void;
}

function MemberItem({ member, isBusy, claim }: MemberItemProps) {
  const { initials, name, isTaken, elsewhere } = member;
  const [isAsking, ask] = useState(false);
  const [denials, setDenials] = useState(0);
  const button = useFocusIfLost<HTMLButtonElement>(String(denials));
  const deny = (): void => {
    ask(false);
    setDenials(denials + 1);
  };
  return (
    <li>
      {isAsking ? (
        <IsItYou member={member} yes={() => claim(member)} no={deny} />
      ) : (
        <button
          type="button"
          class="row row--member"
          // On arrival the heading takes the focus; after a question, what was asked about.
          ref={denials > 0 ? button : null}
          disabled={isTaken}
          aria-disabled={isBusy}
          onClick={() => (elsewhere > 0 ? ask(true) : claim(member))}
        >
          <strong dir="auto">{initials}</strong> <span dir="auto">{name}</span>{' '}
          {isTaken && <span class="badge">taken</span>}
        </button>
      )}
    </li>
  );
}

/** For whoever looks for themself, and whose row in the Team tab is not understood. */
export function LeftOut({ leftOut }: Pick<Score, 'leftOut'>) {
  if (leftOut.length === 0) return null;
  return (
    <>
      <Faults heading="Rows of the Team tab that are left out" faults={leftOut} />
      <p class="hint">If you are one of them, ask the lead to mend it, or mend it in that tab.</p>
    </>
  );
}
