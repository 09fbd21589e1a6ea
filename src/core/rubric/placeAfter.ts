/** One row of a rubric as a team edits it. An empty heading means: the same as above. */
export interface RubricRow {
  /** Where it stands, for messages. */
  readonly number: number;
  readonly id: string;
  readonly domain: string;
  readonly subsection: string;
  readonly skill: string;
  readonly method: string;
}

/** A domain or sub-section by its number and name. */
export interface Named {
  readonly id: string;
  readonly title: string;
}

/** Where in an edited rubric a row stands, by the last headings at or above it. */
export interface Place {
  readonly domain: Named | null;
  readonly subsection: Named | null;
  readonly skill: string;
  /** What is wrong with a heading of this row; `null` if nothing is. */
  readonly fault: string | null;
  /** Whether a heading at or above the row was wrong, and what it leaves out has been told. */
  readonly isTold: boolean;
}

export const NOWHERE: Place = {
  domain: null,
  subsection: null,
  skill: '',
  fault: null,
  isTold: false,
};

const NUMBERED = /^([1-9]\d?(?:\.[1-9]\d?)?)[.)]?\s+(\S.*)$/u;

/**
 * The place of the next row. A heading is a name that is known, or a number and a name
 * (`6 Our own domain`, `2.5 Our own sub-section`).
 *
 * @param known domains and sub-sections of the built-in rubric, and of the rows above
 * @example placeAfter(place, row, known).subsection // { id: '2.4', title: 'Support logistics' }
 */
export function placeAfter(before: Place, row: RubricRow, known: readonly Named[]): Place {
  const inDomain = row.domain ? domainOf(row.domain, before, known) : { ...before, fault: null };
  const inSubsection =
    row.subsection && inDomain.fault === null
      ? subsectionOf(row.subsection, inDomain, known)
      : inDomain;
  return row.skill ? { ...inSubsection, skill: plainTitle(row.skill) } : inSubsection;
}

function domainOf(text: string, before: Place, known: readonly Named[]): Place {
  const domains = known.filter(({ id }) => !id.includes('.'));
  const named = headingOf(text, domains);
  if (named && !named.id.includes('.')) {
    const isSame = named.id === before.domain?.id;
    return isSame ? { ...before, domain: named, fault: null } : { ...NOWHERE, domain: named };
  }
  const fault = `there is no domain “${text}”. Use the name of one that is there, or begin a domain of your own with the next number: “${nextNumber(domains)} ${text}”. Its rows are left out.`;
  return { ...NOWHERE, fault, isTold: true };
}

function subsectionOf(text: string, place: Place, known: readonly Named[]): Place {
  const { domain } = place;
  if (!domain) {
    const fault = `“${text}” has no domain above it. Write one in its row or above. Its rows are left out.`;
    return place.isTold ? place : { ...NOWHERE, fault, isTold: true };
  }
  const siblings = known.filter(({ id }) => id.startsWith(`${domain.id}.`));
  const named = headingOf(text, siblings);
  if (named?.id.startsWith(`${domain.id}.`)) {
    const isSame = named.id === place.subsection?.id;
    return isSame ? { ...place, subsection: named } : { ...NOWHERE, domain, subsection: named };
  }
  const next = `${domain.id}.${nextNumber(siblings)}`;
  const fault = `domain ${domain.id} has no sub-section “${text}”. Use the name of one that is there, or begin one of your own with the next number: “${next} ${text.replace(NUMBERED, '$2')}”. Its rows are left out.`;
  return { ...NOWHERE, domain, fault, isTold: true };
}

function headingOf(text: string, known: readonly Named[]): Named | null {
  const [, id, title] = NUMBERED.exec(text) ?? [];
  if (id && title) return { id, title: plainTitle(title) };
  const isNamed = ({ id, title: name }: Named): boolean =>
    id === text || foldTitle(name) === foldTitle(text);
  return known.find(isNamed) ?? null;
}

function nextNumber(siblings: readonly Named[]): number {
  return 1 + Math.max(0, ...siblings.map(({ id }) => Number(id.split('.').pop())));
}

/** Page breaks of the published document leave “(continued)” behind. */
function plainTitle(text: string): string {
  return text.replace(/\s*\(continued\)\s*$/iu, '').trim();
}

/**
 * The form in which two spellings of a heading are equal.
 *
 * @example foldTitle('Build trust (continued)') // 'BUILD TRUST'
 */
export function foldTitle(text: string): string {
  return plainTitle(text).normalize('NFC').replace(/[’']/gu, "'").toUpperCase();
}
