import type { MethodResult } from '../../server/reply';

interface AgreedProps {
  readonly methods: readonly MethodResult[];
  readonly scale: readonly string[];
}

/** What the team settled in its meeting and how it works, apart from what each member rated. */
export function Agreed({ methods, scale }: AgreedProps) {
  const settled = methods.filter(({ agreed, strategies }) => agreed !== null || strategies !== '');
  if (settled.length === 0) return null;
  return (
    <details>
      <summary>Agreed levels and strategies ({settled.length})</summary>
      <ul class="settled">
        {settled.map(({ id, text, agreed, strategies }) => (
          <li key={id}>
            <p dir="auto">{text}</p>
            {agreed !== null && (
              <p>
                We agreed:{' '}
                <strong>
                  {agreed} {scale[agreed - 1]}
                </strong>
              </p>
            )}
            <Strategies lines={strategies.split('\n').filter((line) => line.trim() !== '')} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Strategies({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line, index) => (
        <li key={index} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  );
}
