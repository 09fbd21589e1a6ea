import { useState } from 'preact/hooks';
import { call } from '../../server/call';
import type { Results, Revealed, SheetResults } from '../../server/reply';
import { isHiding } from './isHiding';
import { useAction } from '../../controls/useAction';
import { Alert } from '../../controls/Alert';
import { Button } from '../../controls/Button';
import { HiddenSheet } from './HiddenSheet';
import { Reveal } from './Reveal';
import { RevealReport } from './RevealReport';
import { ShownSheet } from './ShownSheet';

interface SheetSectionProps {
  readonly sheet: SheetResults;
  readonly results: Results;
  readonly readAgain: () => Promise<void>;
}

export function SheetSection({ sheet, results, readAgain }: SheetSectionProps) {
  const { subsection, title } = sheet;
  const { cycle, scale, lead } = results;
  const [revealed, setRevealed] = useState<Revealed | null>(null);
  const { busy, error, run } = useAction();
  const goToMethod = (method: string): void =>
    void run(() => call('showMethod', { subsection, cycle, method }));
  const canReveal = lead !== 'other';
  const isHidden = isHiding(sheet);
  return (
    <section class="sheet" aria-labelledby={`sheet-${subsection}`}>
      <h2 id={`sheet-${subsection}`} dir="auto">
        {title}
      </h2>
      <RevealReport revealed={revealed} />
      {isHidden ? (
        <HiddenSheet sheet={sheet} canReveal={canReveal} />
      ) : (
        <ShownSheet sheet={sheet} scale={scale} busy={busy} go={goToMethod} />
      )}
      {error !== null && <Alert>{error}</Alert>}
      <div class="buttons">
        {isHidden && canReveal && (
          <Reveal sheet={sheet} cycle={cycle} readAgain={readAgain} tell={setRevealed} />
        )}
        <Button
          kind="small"
          busy={busy}
          label={`Go to sheet ${title}`}
          onClick={() => void run(() => call('showSheet', { subsection, cycle }))}
        >
          Go to sheet
        </Button>
      </div>
    </section>
  );
}
