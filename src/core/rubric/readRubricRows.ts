import { idParts } from './methodId';
import type { Domain } from './domain';
import {
  foldTitle,
  NOWHERE,
  placeAfter,
  type Named,
  type Place,
  type RubricRow,
} from './placeAfter';

/** A row whose method can be rated, and where it belongs. */
export interface RubricEntry {
  readonly row: number;
  /** `null` if it is new and has none yet. */
  readonly id: string | null;
  readonly domain: Named;
  readonly subsection: Named;
  readonly skill: string;
  readonly text: string;
}

export interface RubricReading {
  /** Every sub-section that is named, in order, whether or not it has methods. */
  readonly places: readonly { readonly domain: Named; readonly subsection: Named }[];
  readonly entries: readonly RubricEntry[];
  /** What is wrong with which row, each with its remedy. Those rows are left out. */
  readonly faults: readonly string[];
}

/**
 * Reads an edited rubric. A bad row is told and left out; the others keep working.
 *
 * @param builtIn its domains and sub-sections are known by name
 * @example readRubricRows(rows, builtIn).faults // ['Row 12: the method has no leadership skill …']
 */
export function readRubricRows(
  rows: readonly RubricRow[],
  builtIn: readonly Domain[],
): RubricReading {
  const places: { domain: Named; subsection: Named }[] = [];
  const entries: RubricEntry[] = [];
  const faults: { row: number; text: string }[] = [];
  const headings: Heading[] = [];
  const known = builtIn.flatMap((domain): Named[] => [domain, ...domain.subsections]);
  let place = NOWHERE;
  for (const row of rows.filter((each) => !isPaper(each, known))) {
    place = placeAfter(place, row, [...known, ...headings.map(({ named }) => named)]);
    const { domain, subsection, skill } = place;
    const brought = [row.domain ? domain : null, row.subsection ? subsection : null].flatMap(
      (named): Heading[] => (named ? [{ row: row.number, named }] : []),
    );
    const fault = place.fault ?? methodFault(row, place, entries);
    // A row under two names of one heading still counts: its number says where it belongs.
    const otherName = renamed(brought, headings);
    if (otherName !== null) faults.push({ row: row.number, text: otherName });
    headings.push(...brought);
    if (row.subsection && domain && subsection) places.push({ domain, subsection });
    if (fault !== null) faults.push({ row: row.number, text: fault });
    else if (row.method && domain && subsection) {
      const { id, method: text, number } = row;
      entries.push({ row: number, id: id || null, domain, subsection, skill, text });
    }
  }
  return {
    places,
    entries,
    faults: [...faults, ...emptySubsections(headings, entries)]
      .sort((a, b) => a.row - b.row)
      .map(({ row, text }) => `Row ${row}: ${text}`),
  };
}

/** Tables pasted from the published document bring their own heads and tallies along. */
function isPaper(row: RubricRow, known: readonly Named[]): boolean {
  if (row.id || row.domain || row.subsection) return false;
  const [, tallied] = /^tally for (.+)$/iu.exec(row.method) ?? [];
  return tallied
    ? known.some(({ title }) => foldTitle(title) === foldTitle(tallied))
    : /^leadership skill$/iu.test(row.skill) && /^methods\b/iu.test(row.method);
}

type Heading = { readonly row: number; readonly named: Named };

function renamed(brought: readonly Heading[], above: readonly Heading[]): string | null {
  for (const { named } of brought) {
    const first = above.find((heading) => heading.named.id === named.id);
    if (first && first.named.title !== named.title) {
      return `${named.id} is called “${named.title}” here and “${first.named.title}” in row ${first.row}. Give both the same name, or one of them another number.`;
    }
  }
  return null;
}

function methodFault(row: RubricRow, place: Place, entries: readonly RubricEntry[]): string | null {
  if (!row.method) {
    return row.id ? `${row.id} has no text. Write the method, or delete the row.` : null;
  }
  // Headings that are wrong have been told at their own row.
  if (!place.domain || !place.subsection) return place.isTold ? null : nowhere;
  if (!place.skill) {
    return 'the method has no leadership skill above it. Write one in its row or above.';
  }
  if (row.id && !idParts(row.id)) {
    return `“${row.id}” in the # column is no number that Hub Reflection gave. Clear that cell; the method gets a new number.`;
  }
  const twin = entries.find(({ id }) => row.id !== '' && id === row.id);
  if (twin) {
    return `${row.id} stands in row ${twin.row} as well. Clear the # cell of the one that is new.`;
  }
  const same = entries.find(
    ({ subsection, text }) =>
      subsection.id === place.subsection?.id && fold(text) === fold(row.method),
  );
  return same
    ? `the method stands in row ${same.row} as well. Reword or delete one of them.`
    : null;
}

const nowhere =
  'the method has no domain and sub-section above it. Write them in its row or above.';

function emptySubsections(
  headings: readonly Heading[],
  entries: readonly RubricEntry[],
): readonly { row: number; text: string }[] {
  return headings
    .filter(({ named }) => named.id.includes('.'))
    .filter(
      ({ row, named }) => headings.find((heading) => heading.named.id === named.id)?.row === row,
    )
    .filter(({ named }) => !entries.some(({ subsection }) => subsection.id === named.id))
    .map(({ row, named }) => ({
      row,
      text: `“${named.title}” has no method that can be rated. Write one below it, or delete the row.`,
    }));
}

function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toUpperCase();
}
