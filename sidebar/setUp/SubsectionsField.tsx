import type { Domain, Subsection } from '../server/reply';
import { hasMethods, type EntriesState } from './useEntries';
import { FieldProblems } from '../controls/FieldProblems';

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
          'No method stands below these sub-sections in your Rubric tab, so there is nothing to rate yet.'}
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
            <bdi>{subsection.title}</bdi> <span class="quiet unbroken">({extent(subsection)})</span>{' '}
            <Origins {...subsection} />
          </span>
        </label>
      ))}
      <FieldProblems id="subsections-problems" problems={problems} />
    </fieldset>
  );
}

function extent({ methods }: Subsection): string {
  if (methods === 0) return 'no methods yet';
  return methods === 1 ? '1 method' : `${methods} methods`;
}

/** Whose words these are, where they are not the published ones. */
function Origins({ methods, starter, own }: Subsection) {
  const part = (count: number, name: string): string =>
    count === methods ? name : `${count} ${name}`;
  return (
    <>
      {starter > 0 && (
        <span class="badge" title="Written for Hub Reflection; not part of the published tool">
          {part(starter, 'starter')}
        </span>
      )}
      {own > 0 && (
        <span class="badge" title="Your team’s own words">
          {part(own, 'your own')}
        </span>
      )}
    </>
  );
}
