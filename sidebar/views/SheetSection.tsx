import { call, type SheetResults } from '../bridge';
import { useAction } from '../useAction';
import { Alert } from './Alert';
import { Button } from './Button';
import { Faults } from './Faults';
import { Misaligned } from './Misaligned';
import { TallyBar } from './TallyBar';

interface SheetSectionProps {
  readonly sheet: SheetResults;
  readonly scale: readonly string[];
  readonly cycle: string;
}

export function SheetSection({ sheet, scale, cycle }: SheetSectionProps) {
  const { subsection, title } = sheet;
  const { busy, error, run } = useAction();
  const goToMethod = (method: string): void =>
    void run(() => call('showMethod', { subsection, cycle, method }));
  return (
    <section class="sheet" aria-labelledby={`sheet-${subsection}`}>
      <h2 id={`sheet-${subsection}`}>{title}</h2>
      <p class="quiet">{progress(sheet)}</p>
      <TallyBar tally={sheet.tally} scale={scale} />
      <Faults heading="To check on this sheet" faults={sheet.faults} />
      {sheet.raters > 0 && <Misaligned {...sheet} busy={busy} go={goToMethod} />}
      {error !== null && <Alert>{error}</Alert>}
      <Button
        kind="small"
        busy={busy}
        label={`Go to sheet ${title}`}
        onClick={() => void run(() => call('showSheet', { subsection, cycle }))}
      >
        Go to sheet
      </Button>
    </section>
  );
}

function progress({ members, raters, finished }: SheetResults): string {
  if (raters === 0) return `0 of ${members} have rated`;
  const verb = raters === 1 ? 'has' : 'have';
  return `${raters} of ${members} ${verb} rated, ${finished} answered every method`;
}
