import type { SheetResults } from '../../server/reply';
import { Agreed } from './Agreed';
import { Faults } from '../../controls/Faults';
import { RowsApart } from './RowsApart';
import { ProgressList } from './ProgressList';
import { TallyBar } from './TallyBar';

interface ShownSheetProps {
  readonly sheet: SheetResults;
  readonly scale: readonly string[];
  readonly busy: boolean;
  readonly go: (method: string) => void;
}

/** What is to be seen of a sheet whose ratings stand in its cells. */
export function ShownSheet({ sheet, scale, busy, go }: ShownSheetProps) {
  const { tally, faults, raters, progress, methods } = sheet;
  return (
    <>
      <p class="quiet">{rated(sheet)}</p>
      <TallyBar tally={tally} scale={scale} />
      <Faults heading="To check on this sheet" faults={faults} />
      {raters > 0 && <RowsApart {...sheet} busy={busy} go={go} />}
      <Agreed methods={methods} scale={scale} />
      <details>
        <summary>Who is done</summary>
        <ProgressList progress={progress} />
      </details>
    </>
  );
}

function rated({ members, raters, finished }: SheetResults): string {
  if (raters === 0) return `0 of ${members} have rated`;
  const verb = raters === 1 ? 'has' : 'have';
  return `${raters} of ${members} ${verb} rated, ${finished} answered every method`;
}
