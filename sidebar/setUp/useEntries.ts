import { useEffect, useState } from 'preact/hooks';
import type { Domain, Setup, Subsection } from '../server/reply';
import type { Way } from '../../src/core/sheet/stage';

/** What a lead has entered in Set up. */
export interface Entries {
  readonly domain: string;
  /** Sub-sections are ticked at first; so those that are not are remembered. */
  readonly unticked: readonly string[];
  readonly team: string;
  /** The Team tab as this form last read or saved it. */
  readonly teamBefore: string;
  /** The team for which this form last made sure that all sheets of a cycle have columns. */
  readonly teamInSheets: string;
  readonly cycle: string;
  readonly way: Way;
}

export interface EntriesState {
  readonly entries: Entries;
  readonly change: (part: Partial<Entries>) => void;
  /** Notes that a text was saved as a team, unless somebody has typed on since. */
  readonly saved: (sent: string, team: string) => void;
}

/**
 * Takes its first values from the setup, and nothing from a setup that is read later, unless the
 * domain chosen is gone from the rubric, or the Team tab has changed and nobody has typed here.
 */
export function useEntries(setup: Setup): EntriesState {
  const [entries, setEntries] = useState<Entries>(() => ({
    domain: firstDomain(setup),
    unticked: [],
    team: setup.draft?.team ?? setup.team,
    // Of a draft the team that it began from, so that a colleague's change since then is noticed.
    teamBefore: setup.draft?.teamBefore ?? setup.team,
    teamInSheets: setup.team,
    cycle: setup.suggestedCycle,
    way: 'hidden',
  }));
  useEffect(() => setEntries((before) => withTeamOf(setup, before)), [setup]);
  const isThere = setup.domains.some(({ id }) => id === entries.domain);
  return {
    entries: isThere ? entries : { ...entries, domain: firstDomain(setup) },
    change: (part) => setEntries((before) => ({ ...before, ...part })),
    saved: (sent, team) =>
      setEntries((before) => ({
        ...before,
        ...(before.team === sent && { team }),
        teamBefore: team,
      })),
  };
}

function withTeamOf({ team, teamFault }: Setup, entries: Entries): Entries {
  const isTyped = entries.team !== entries.teamBefore;
  return isTyped || teamFault !== null ? entries : { ...entries, team, teamBefore: team };
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
