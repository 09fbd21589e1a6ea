import { useEffect, useRef } from 'preact/hooks';
import { checkedWords, repairableIn, repairQuestion } from './checkedWords';
import type { Check } from './useCheck';
import type { Findings } from '../../server/reply';
import { Alert } from '../../controls/Alert';
import { AskFirst } from '../../controls/AskFirst';
import { Button } from '../../controls/Button';
import { ChangedList } from './ChangedList';
import { FindingList } from './FindingList';
import { Told } from '../../controls/Told';

interface CheckWorkbookProps {
  readonly check: Check;
  /** All above it is in place. */
  readonly isSettled: boolean;
}

export function CheckWorkbook({ check, isSettled }: CheckWorkbookProps) {
  const { busy, error, findings, repaired } = check;
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!check.isAwaited || !isSettled) return;
    section.current?.scrollIntoView();
    if (findings || error !== null) check.arrive();
  }, [isSettled, busy]);
  return (
    <section ref={section} class="sheet" aria-labelledby="check">
      <h2 id="check">Check workbook</h2>
      <p class="hint">
        Counts every rating again in another way, and looks for what was overwritten, doubled or
        lost.
      </p>
      <Button kind="small" busy={busy} onClick={check.start}>
        Check workbook
      </Button>
      {error !== null && <Alert>{error}</Alert>}
      <div role="status">
        {busy && <p class="waiting">Counting every rating again…</p>}
        {findings && <Found findings={findings} repaired={repaired} key={repaired} />}
      </div>
      {findings && findings.findings.length > 0 && <FindingList findings={findings.findings} />}
      {findings && repairableIn(findings.findings).length > 0 && (
        <AskFirst
          button="Repair"
          work={check.repair}
          question={repairQuestion(findings)}
          yes={{ text: 'Repair', label: 'Repair now' }}
          no={{ text: 'Leave', label: 'Leave it as it is' }}
        />
      )}
      {findings && <ChangedList findings={findings} settle={check.settle} />}
    </section>
  );
}

interface FoundProps {
  readonly findings: Findings;
  readonly repaired: string | null;
}

function Found({ findings, repaired }: FoundProps) {
  const isWell = findings.findings.length + findings.changed.length === 0;
  return (
    <Told kind={isWell ? 'done' : 'warning'}>
      {repaired !== null && <p>{repaired}</p>}
      <p>{checkedWords(findings)}</p>
    </Told>
  );
}
