import { useMemo, useState } from 'preact/hooks';
import type { Results } from '../../server/reply';
import { copy } from './copy';
import { tableHtml } from './tableHtml';
import { tableText } from './tableText';
import { tallyTable, type TallyTable } from './tallyTable';
import { Button } from '../../controls/Button';
import { TableToCopy } from './TableToCopy';

interface CopyTalliesProps {
  readonly results: Results;
  readonly disabled: boolean;
}

interface Copied {
  readonly isCopied: boolean;
  readonly table: TallyTable;
}

export function CopyTallies({ results, disabled }: CopyTalliesProps) {
  const [initials, setInitials] = useState(false);
  const [last, setLast] = useState<Copied | null>(null);
  const table = useMemo(() => tallyTable(results, { initials }), [results, initials]);
  // What was done with another table says nothing about this one.
  const outcome = last?.table === table ? last : null;
  const press = (): void => {
    const copying = copy({ html: tableHtml(table), text: tableText(table) });
    setLast(null);
    void copying.then((isCopied) => setLast({ isCopied, table }));
  };
  return (
    <div class="copy">
      <Button kind="primary" disabled={disabled || results.sheets.length === 0} onClick={press}>
        Copy tallies
      </Button>
      <label class="choice">
        <input
          type="checkbox"
          checked={initials}
          aria-describedby="initials-hint"
          onChange={(event) => setInitials(event.currentTarget.checked)}
        />
        <span>Include initials</span>
      </label>
      <p id="initials-hint" class="hint">
        For your own team only.
      </p>
      <p role="status">{outcome && <CopyReport isCopied={outcome.isCopied} />}</p>
      {outcome && !outcome.isCopied && <TableToCopy table={table} />}
    </div>
  );
}

function CopyReport({ isCopied }: Pick<Copied, 'isCopied'>) {
  return (
    <span class={isCopied ? 'message message--done' : 'message'}>
      {isCopied
        ? 'Copied. Paste it into a document.'
        : 'This browser keeps the sidebar from the clipboard, so the table is selected below. Press Ctrl+C (on a Mac ⌘C) to copy.'}
    </span>
  );
}
