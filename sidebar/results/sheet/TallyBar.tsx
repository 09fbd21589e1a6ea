import type { SheetResults } from '../../server/reply';

interface TallyBarProps extends Pick<SheetResults, 'tally'> {
  readonly scale: readonly string[];
}

export function TallyBar({ tally, scale }: TallyBarProps) {
  const lines = scale.map((label, step) => `${step + 1} ${label}: ${tally[step] ?? 0}`);
  const isEmpty = tally.every((count) => count === 0);
  return (
    <div class="tally">
      <div class="bar" role="img" aria-label={`Ratings. ${lines.join('; ')}`}>
        {isEmpty && <span class="bar__empty">No ratings yet</span>}
        {tally.map(
          (count, step) =>
            count > 0 && (
              <span key={step} class={`bar__step step-${step + 1}`} style={{ flexGrow: count }}>
                {count}
              </span>
            ),
        )}
      </div>
      {!isEmpty && <Legend lines={lines} />}
    </div>
  );
}

function Legend({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul class="legend">
      {lines.map((line, step) => (
        <li key={line}>
          <span class={`legend__colour step-${step + 1}`} aria-hidden="true" />
          {line}
        </li>
      ))}
    </ul>
  );
}
