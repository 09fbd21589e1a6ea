import { cycleFault } from './cycleFault';
import { findSubsection, methodsOf, type Domain } from '../rubric/domain';
import { membersIn, teamFaults, type Member } from '../team/member';

/** What a lead enters in Set up. */
export interface SetupEntries {
  /** Ids of the sub-sections ticked. */
  readonly subsections: readonly string[];
  /** As people have it; see `membersRead`. */
  readonly team: string;
  readonly cycle: string;
}

/** A sentence beside the field that caused it. */
export interface Problem {
  readonly field: keyof SetupEntries;
  readonly message: string;
}

/**
 * Everything that keeps these entries from becoming sheets, each with its field and its remedy.
 *
 * @param before the team that the one entered is to replace
 * @returns `[]` if nothing does
 * @example setupProblems({ subsections: [], team: 'AB', cycle: 'Fall 2026' }, domains)
 *   // [{ field: 'subsections', message: 'No sub-section is ticked. Tick at least one.' }]
 */
export function setupProblems(
  entries: SetupEntries,
  domains: readonly Domain[],
  before: readonly Member[] = [],
): readonly Problem[] {
  const cycle = cycleFault(entries.cycle);
  return [
    ...subsectionFaults(entries.subsections, domains).map(about('subsections')),
    ...teamFaults(membersIn(entries.team, before)).map(about('team')),
    ...(cycle === null ? [] : [cycle]).map(about('cycle')),
  ];
}

function about(field: Problem['field']): (message: string) => Problem {
  return (message) => ({ field, message });
}

function subsectionFaults(ids: readonly string[], domains: readonly Domain[]): readonly string[] {
  if (ids.length === 0) return ['No sub-section is ticked. Tick at least one.'];
  return ids.flatMap((id) => {
    const found = findSubsection(domains, id);
    if (!found) {
      return [`There is no sub-section “${id.slice(0, 20)}”. Choose from those listed.`];
    }
    return methodsOf(found.subsection).length === 0
      ? [`“${found.subsection.title}” has no methods to rate. Choose another sub-section.`]
      : [];
  });
}
