/** Whose words a method has: the published tool's, this project's, or the team's. */
export type Origin = 'published' | 'starter' | 'own';

/** One row that is rated. Its id (`2.1.03`) never changes, whatever becomes of its text. */
export interface Method {
  readonly id: string;
  readonly text: string;
  readonly origin: Origin;
}

export interface Skill {
  readonly title: string;
  readonly methods: readonly Method[];
}

export interface Subsection {
  readonly id: string;
  readonly title: string;
  readonly skills: readonly Skill[];
}

export interface Domain {
  readonly id: string;
  readonly title: string;
  /** What work in this domain is for; `null` where the published text gives none. */
  readonly goal: string | null;
  /** How to fill in the form of this domain, a sentence or two each. */
  readonly directions: readonly string[];
  readonly subsections: readonly Subsection[];
}

/**
 * All methods of a sub-section, in the order of the form.
 *
 * @example methodsOf(supportLogistics).length // 6
 */
export function methodsOf(subsection: Subsection): readonly Method[] {
  return subsection.skills.flatMap((skill) => skill.methods);
}

/**
 * All methods of some domains, in the order of the rubric.
 *
 * @example allMethods(builtIn).filter(({ origin }) => origin === 'published').length // 43
 */
export function allMethods(domains: readonly Domain[]): readonly Method[] {
  return domains.flatMap(({ subsections }) => subsections).flatMap(methodsOf);
}

/**
 * Finds a sub-section and the domain it stands in.
 *
 * @returns `null` if no domain holds a sub-section of that id
 * @example findSubsection(domains, '2.4')?.subsection.title // 'Support logistics'
 */
export function findSubsection(
  domains: readonly Domain[],
  id: string,
): { readonly domain: Domain; readonly subsection: Subsection } | null {
  for (const domain of domains) {
    const subsection = domain.subsections.find((candidate) => candidate.id === id);
    if (subsection) return { domain, subsection };
  }
  return null;
}
