import type { Domain, Subsection } from '../bridge';
import { hasMethods, type EntriesState } from '../useEntries';
import { FieldProblems } from './FieldProblems';

interface SubsectionsFieldProps extends EntriesState {
  readonly domain: Domain;
  readonly problems: readonly string[];
}

export function SubsectionsField({ domain, entries, change, problems }: SubsectionsFieldProps) {
  const toggle = (id: string): void =>
    change({
      unticked: entries.unticked.includes(id)
        ? entries.unticked.filter((other) => other !== id)
        : [...entries.unticked, id],
    });
  return (
    <fieldset aria-describedby="subsections-note subsections-problems">
      <legend>Sub-sections</legend>
      <p id="subsections-note" class="hint">
        {!hasMethods(domain) &&
          'The published tool names these sub-sections and gives no methods for them, so there is nothing to rate yet.'}
      </p>
      {domain.subsections.map((subsection) => (
        <label key={subsection.id} class={subsection.methods > 0 ? 'choice' : 'choice choice--off'}>
          <input
            type="checkbox"
            checked={subsection.methods > 0 && !entries.unticked.includes(subsection.id)}
            disabled={subsection.methods === 0}
            aria-invalid={subsection.methods > 0 && problems.length > 0}
            onChange={() => toggle(subsection.id)}
          />
          <span>
            {subsection.title} <span class="quiet unbroken">({extent(subsection)})</span>
          </span>
        </label>
      ))}
      <FieldProblems id="subsections-problems" problems={problems} />
    </fieldset>
  );
}

function extent({ methods }: Subsection): string {
  if (methods === 0) return 'no methods published yet';
  return methods === 1 ? '1 method' : `${methods} methods`;
}
