import { call, type SheetResults } from '../bridge';
import { useAction } from '../useAction';
import { Alert } from './Alert';
import { Button } from './Button';
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
      <Faults faults={sheet.faults} />
      {sheet.raters > 0 && <Misaligned {...sheet} go={goToMethod} />}
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

const FEW_FAULTS = 3;

function Faults({ faults }: Pick<SheetResults, 'faults'>) {
  if (faults.length === 0) return null;
  return (
    <details class="message message--warning" open={faults.length <= FEW_FAULTS}>
      <summary>
        <span aria-hidden="true">⚠</span> To check on this sheet ({faults.length})
      </summary>
      <ul>
        {faults.map((fault, index) => (
          <li key={index}>{fault}</li>
        ))}
      </ul>
    </details>
  );
}
