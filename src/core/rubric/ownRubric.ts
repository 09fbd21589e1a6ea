import { idParts, methodId } from './methodId';
import { allMethods, type Domain, type Method, type Skill, type Subsection } from './domain';
import type { RubricEntry, RubricReading } from './readRubricRows';

/** A rubric entry that has its id. */
export type NumberedEntry = RubricEntry & { readonly id: string };

/**
 * Gives new methods their ids, from where the numbers of their sub-section left off; no number is
 * given twice, not even that of a method that is gone.
 *
 * @param given ids that were given at any time, whether or not they are still in use
 * @example numbered(entries, ['2.4.06']).map(({ id }) => id) // ['2.4.01', …, '2.4.07']
 */
export function numbered(
  entries: readonly RubricEntry[],
  given: readonly string[],
): readonly NumberedEntry[] {
  const last = lastNumbers([...given, ...entries.flatMap(({ id }) => id ?? [])]);
  return entries.map((entry) => {
    if (entry.id !== null) return { ...entry, id: entry.id };
    const number = (last.get(entry.subsection.id) ?? 0) + 1;
    last.set(entry.subsection.id, number);
    return { ...entry, id: methodId(entry.subsection.id, number) };
  });
}

/**
 * The highest number given in each sub-section.
 *
 * @example lastNumbers(['2.4.01', '2.4.06']).get('2.4') // 6
 */
export function lastNumbers(ids: readonly string[]): Map<string, number> {
  const last = new Map<string, number>();
  for (const { subsection, number } of ids.flatMap((id) => idParts(id) ?? [])) {
    last.set(subsection, Math.max(number, last.get(subsection) ?? 0));
  }
  return last;
}

/**
 * The rubric that these entries make. Words that still are those of the built-in rubric keep their
 * origin, all others are the team's own; a domain keeps its goal as long as it keeps its name.
 *
 * @param places every sub-section, in order; one without entries is there without methods
 * @example ownRubric(places, entries, builtIn)[0]?.subsections.length // 4
 */
export function ownRubric(
  places: RubricReading['places'],
  entries: readonly NumberedEntry[],
  builtIn: readonly Domain[],
): readonly Domain[] {
  const originOf = originReader(builtIn);
  return firstOfEach(places, ({ domain }) => domain.id).map(({ domain: { id, title } }): Domain => {
    const original = builtIn.find((domain) => domain.id === id && domain.title === title);
    const inDomain = places.filter(({ domain }) => domain.id === id);
    return {
      id,
      title,
      goal: original?.goal ?? null,
      directions: original?.directions ?? [],
      subsections: firstOfEach(inDomain, ({ subsection }) => subsection.id).map(
        ({ subsection }): Subsection => ({
          ...subsection,
          skills: skillsOf(
            entries.filter((entry) => entry.subsection.id === subsection.id),
            originOf,
          ),
        }),
      ),
    };
  });
}

/**
 * Tells whose words an entry has.
 *
 * @example originReader(builtIn)(entry) // 'published'
 */
export function originReader(
  builtIn: readonly Domain[],
): (entry: Pick<NumberedEntry, 'id' | 'text'>) => Method['origin'] {
  const methods = new Map(allMethods(builtIn).map((method) => [method.id, method]));
  return ({ id, text }) => {
    const original = methods.get(id);
    return original?.text === text ? original.origin : 'own';
  };
}

function skillsOf(
  entries: readonly NumberedEntry[],
  originOf: ReturnType<typeof originReader>,
): readonly Skill[] {
  return firstOfEach(entries, ({ skill }) => skill).map(({ skill }) => ({
    title: skill,
    methods: entries
      .filter((entry) => entry.skill === skill)
      .map((entry) => ({ id: entry.id, text: entry.text, origin: originOf(entry) })),
  }));
}

function firstOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  return items.filter(
    (item, index) => items.findIndex((other) => keyOf(other) === keyOf(item)) === index,
  );
}
