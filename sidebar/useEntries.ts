import { useState } from 'preact/hooks';
import type { Domain, Setup, Subsection } from './bridge';

/** What a lead has entered in Set up. */
export interface Entries {
  readonly domain: string;
  /** Sub-sections are ticked at first; so those that are not are remembered. */
  readonly unticked: readonly string[];
  readonly team: string;
  /** The Team tab as this form last read or saved it. */
  readonly teamBefore: string;
  readonly cycle: string;
}

export interface EntriesState {
  readonly entries: Entries;
  readonly change: (part: Partial<Entries>) => void;
}

/**
 * Takes its first values from the setup, and nothing from a setup that is read later, unless the
 * domain chosen is gone from the rubric.
 */
export function useEntries(setup: Setup): EntriesState {
  const [entries, setEntries] = useState<Entries>(() => ({
    domain: firstDomain(setup),
    unticked: [],
    team: setup.team,
    teamBefore: setup.team,
    cycle: setup.suggestedCycle,
  }));
  const isThere = setup.domains.some(({ id }) => id === entries.domain);
  return {
    entries: isThere ? entries : { ...entries, domain: firstDomain(setup) },
    change: (part) => setEntries((before) => ({ ...before, ...part })),
  };
}

/** The published methods come first; a team's own rubric may have none of them. */
function firstDomain({ domains }: Setup): string {
  const published = domains.find(({ subsections }) =>
    subsections.some(({ methods, starter, own }) => methods > starter + own),
  );
  return (published ?? domains.find(hasMethods) ?? domains[0])?.id ?? '';
}

export function hasMethods(domain: Domain): boolean {
  return domain.subsections.some((subsection) => subsection.methods > 0);
}

export function tickedIn(domain: Domain | undefined, entries: Entries): readonly Subsection[] {
  return (domain?.subsections ?? []).filter(
    ({ id, methods }) => methods > 0 && !entries.unticked.includes(id),
  );
}
