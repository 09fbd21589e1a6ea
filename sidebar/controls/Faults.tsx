const FEW_FAULTS = 3;

interface FaultsProps {
  readonly heading: string;
  readonly faults: readonly string[];
}

/** What people have to put right by hand. Many are folded away behind their number. */
export function Faults({ heading, faults }: FaultsProps) {
  if (faults.length === 0) return null;
  return (
    <details class="message message--warning" open={faults.length <= FEW_FAULTS}>
      <summary>
        <span aria-hidden="true">⚠</span> {heading} ({faults.length})
      </summary>
      <ul>
        {faults.map((fault, index) => (
          <li key={index}>{fault}</li>
        ))}
      </ul>
    </details>
  );
}
