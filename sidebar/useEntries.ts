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

/** Takes its first values from the setup, and nothing from a setup that is read later. */
export function useEntries(setup: Setup): EntriesState {
  const [entries, setEntries] = useState<Entries>(() => ({
    domain: (setup.domains.find(hasMethods) ?? setup.domains[0])?.id ?? '',
    unticked: [],
    team: setup.team,
    teamBefore: setup.team,
    cycle: setup.suggestedCycle,
  }));
  return {
    entries,
    change: (part) => setEntries((before) => ({ ...before, ...part })),
  };
}

export function hasMethods(domain: Domain): boolean {
  return domain.subsections.some((subsection) => subsection.methods > 0);
}

export function tickedIn(domain: Domain | undefined, entries: Entries): readonly Subsection[] {
  return (domain?.subsections ?? []).filter(
    ({ id, methods }) => methods > 0 && !entries.unticked.includes(id),
  );
}
