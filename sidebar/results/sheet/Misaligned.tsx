import type { MethodResult, SheetResults } from '../../server/reply';

interface MisalignedProps extends Pick<SheetResults, 'methods' | 'misaligned'> {
  readonly busy: boolean;
  readonly go: (method: string) => void;
}

/** The rows to talk about, in the order in which to do so. */
export function Misaligned({ methods, misaligned, busy, go }: MisalignedProps) {
  const rows = misaligned.flatMap((id) => methods.filter((method) => method.id === id));
  if (rows.length === 0) return <p>{whyNone(methods)}</p>;
  return (
    <>
      <h3>{rows.length === 1 ? '1 misaligned row' : `${rows.length} misaligned rows`}</h3>
      <ul class="rows">
        {rows.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              class="row"
              title={row.text}
              // Not disabled: a browser would take the focus from it.
              aria-disabled={busy}
              onClick={() => {
                if (!busy) go(row.id);
              }}
            >
              <span class="row__text">{row.text}</span>{' '}
              <span class="row__numbers">{counts(row)}</span>{' '}
              <span class="row__numbers">
                {agreementWords(row)}
                {row.rated} of {row.of} rated
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function whyNone(methods: readonly MethodResult[]): string {
  return methods.some((method) => method.agreement !== null)
    ? 'No misaligned rows'
    : 'No row has two ratings to compare yet';
}

function counts(row: MethodResult): string {
  return row.counts.map((count, step) => `${step + 1}: ${count}`).join(' · ');
}

function agreementWords(row: MethodResult): string {
  return row.agreement === null ? '' : `Agreement ${Math.round(row.agreement * 100)}% · `;
}
