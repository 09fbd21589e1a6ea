import type { Domain } from '../server/reply';
import type { EntriesState } from './useEntries';

interface DomainFieldProps extends EntriesState {
  readonly domains: readonly Domain[];
}

export function DomainField({ domains, entries, change }: DomainFieldProps) {
  const chosen = domains.find(({ id }) => id === entries.domain);
  return (
    <div>
      <fieldset role="radiogroup" aria-labelledby="domain-legend">
        <legend id="domain-legend">Domain</legend>
        {domains.map(({ id, title }) => (
          <label key={id} class="choice">
            <input
              type="radio"
              name="domain"
              value={id}
              checked={id === entries.domain}
              onChange={() => change({ domain: id })}
            />
            <span dir="auto">{title}</span>
          </label>
        ))}
      </fieldset>
      {chosen && <Directions {...chosen} />}
    </div>
  );
}

function Directions({ goal, directions }: Domain) {
  if (directions.length === 0) return null;
  return (
    <details>
      <summary>How to fill in the form</summary>
      <div class="quiet">
        {goal !== null && (
          <p>
            Goal: <bdi>{goal}</bdi>
          </p>
        )}
        <ol>
          {directions.map((direction) => (
            <li key={direction} dir="auto">
              {direction}
            </li>
          ))}
        </ol>
      </div>
    </details>
  );
}
