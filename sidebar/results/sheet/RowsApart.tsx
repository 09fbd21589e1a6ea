import { MISALIGNED } from '../../../src/core/words/protocol';
import type { MethodResult, SheetResults } from '../../server/reply';

interface RowsApartProps extends Pick<SheetResults, 'methods' | 'misaligned' | 'voicesApart'> {
  readonly busy: boolean;
  readonly go: (method: string) => void;
}

/** The rows to talk about, in the order in which to do so. */
export function RowsApart({ methods, misaligned, voicesApart, ...acting }: RowsApartProps) {
  const rowsOf = (ids: readonly string[]): readonly MethodResult[] =>
    ids.flatMap((id) => methods.filter((method) => method.id === id));
  return (
    <>
      {misaligned.length > 0 ? (
        <RowList
          heading={count(misaligned, 'misaligned row')}
          rows={rowsOf(misaligned)}
          {...acting}
        />
      ) : (
        <p>{whyNone(methods)}</p>
      )}
      {voicesApart.length > 0 && (
        <RowList
          heading={`${count(voicesApart, 'row')} with voices apart`}
          rows={rowsOf(voicesApart)}
          {...acting}
        />
      )}
    </>
  );
}

interface RowListProps extends Pick<RowsApartProps, 'busy' | 'go'> {
  readonly heading: string;
  readonly rows: readonly MethodResult[];
}

function RowList({ heading, rows, busy, go }: RowListProps) {
  return (
    <>
      <h3>{heading}</h3>
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
              <span class="row__text" dir="auto">
                {row.text}
              </span>{' '}
              <span class="row__numbers">{counts(row)}</span>{' '}
              <span class="row__numbers">{standing(row)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function count(ids: readonly string[], noun: string): string {
  return ids.length === 1 ? `1 ${noun}` : `${ids.length} ${noun}s`;
}

function whyNone(methods: readonly MethodResult[]): string {
  return methods.some((method) => method.agreement !== null)
    ? 'No misaligned rows'
    : 'No row has two ratings to compare yet';
}

function counts(row: MethodResult): string {
  return row.counts.map((count, step) => `${step + 1}: ${count}`).join(' · ');
}

function standing({ alignment, agreement, rated, of }: MethodResult): string {
  const word = alignment === null || alignment === MISALIGNED ? '' : `${alignment} · `;
  const percent = agreement === null ? '' : `Agreement ${agreement}% · `;
  return `${word}${percent}${rated} of ${of} rated`;
}
