import { useEffect, useState } from 'preact/hooks';
import type { Score } from '../server/reply';
import type { SaveQueue } from './saving/saveQueue';
import { useOpenSheet } from './useOpenSheet';
import { useSaving } from './saving/useSaving';
import { useScore, type ScoreState } from './useScore';
import { Alert } from '../controls/Alert';
import { Button } from '../controls/Button';
import { ChangedElsewhere } from './saving/ChangedElsewhere';
import { InitialsChoice, LeftOut } from './InitialsChoice';
import { NotSaved } from './saving/NotSaved';
import { RatesAs } from './RatesAs';
import { SaveSign } from './saving/SaveSign';
import { SheetsToRate } from './SheetsToRate';
import { UnderOtherInitials } from './saving/UnderOtherInitials';

/** It stays alive while it is hidden: it keeps what is not saved. */
export function ScoreView({ isShown }: { readonly isShown: boolean }) {
  const queue = useSaving();
  const state = useScore(isShown);
  const { score } = state;
  const [brings, bring] = useState<string | null>(null);
  const sheets = useOpenSheet({ score, isShown, queue });
  useEffect(() => {
    // The initials may have been released or corrected; or what failed too is to be read again.
    const isWrong = queue.problem !== null || sheets.error !== null || state.error !== null;
    if (isWrong) void state.refresh();
  }, [queue.problem, sheets.error]);
  return (
    <div class="fields score">
      {score?.initials && (
        <div class="score__head">
          {sheets.place ? (
            <Button kind="small" onClick={sheets.close}>
              <span aria-hidden="true">‹ </span>Sub-sections
            </Button>
          ) : (
            <RatesAs {...{ queue, bring }} initials={score.initials} refresh={state.refresh} />
          )}
          <SaveSign queue={queue} />
        </div>
      )}
      <NotSaved queue={queue} />
      <ChangedElsewhere queue={queue} ballot={sheets.ballot} />
      {score?.initials && <UnderOtherInitials queue={queue} initials={score.initials} />}
      {queue.problem === null && <ScoreError {...state} />}
      <p class="waiting" role="status">
        {!score && state.busy && 'Reading the sub-sections…'}
        {sheets.isOpening && `Opening ${sheets.sheet?.title ?? ''}…`}
      </p>
      {score && <ScoreBody {...state} {...{ score, sheets, queue, brings }} />}
    </div>
  );
}

function ScoreError({ busy, error, refresh }: ScoreState) {
  if (error === null) return null;
  return (
    <div class="not-saved">
      <Alert>{error}</Alert>
      <Button kind="small" busy={busy} onClick={() => void refresh()}>
        Read again
      </Button>
    </div>
  );
}

interface ScoreBodyProps extends Pick<ScoreState, 'refresh'> {
  readonly score: Score;
  readonly sheets: ReturnType<typeof useOpenSheet>;
  readonly queue: SaveQueue;
  readonly brings: string | null;
}

function ScoreBody({ score, sheets, queue, brings, refresh }: ScoreBodyProps) {
  const { initials, members, leftOut } = score;
  if (score.sheets.length === 0) {
    return <p>There are no sheets to rate yet. Create them in Set up.</p>;
  }
  if (members.length === 0) {
    return (
      <>
        <p>The team has nobody who rates yet. Enter the team in Set up.</p>
        <LeftOut leftOut={leftOut} />
      </>
    );
  }
  if (initials === null) return <InitialsChoice {...score} {...{ brings, refresh }} />;
  return <SheetsToRate sheets={sheets} queue={queue} scale={score.scale} />;
}
