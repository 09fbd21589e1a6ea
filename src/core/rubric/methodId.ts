const METHOD_ID = /^(\d{1,2}\.\d{1,2})\.(\d{2,4})$/;
const RUN = /^(\d{1,2}\.\d{1,2})\.(\d{2,4})–(\d{2,4})$/;

/**
 * The two parts of a method's id: the sub-section that it was first given in, and its number there.
 *
 * @returns `null` if the text is no such id
 * @example idParts('2.1.03') // { subsection: '2.1', number: 3 }
 */
export function idParts(
  id: string,
): { readonly subsection: string; readonly number: number } | null {
  const [, subsection, digits] = METHOD_ID.exec(id) ?? [];
  const number = Number(digits);
  return subsection && methodId(subsection, number) === id ? { subsection, number } : null;
}

/**
 * @example methodId('2.1', 3) // '2.1.03'
 */
export function methodId(subsection: string, number: number): string {
  return `${subsection}.${String(number).padStart(2, '0')}`;
}

/**
 * A list of ids in few words, as a sheet keeps it beside its tally to notice what is missing later.
 * Never the same text as one id alone.
 *
 * @example idRuns(['2.1.01', '2.1.02', '2.1.03', '2.1.07']) // '2.1.01–03, 2.1.07–07'
 */
export function idRuns(ids: readonly string[]): string {
  const runs: { readonly subsection: string; readonly first: number; last: number }[] = [];
  for (const { subsection, number } of ids.flatMap((id) => idParts(id) ?? [])) {
    const run = runs[runs.length - 1];
    if (run?.subsection === subsection && run.last === number - 1) run.last = number;
    else runs.push({ subsection, first: number, last: number });
  }
  return runs
    .map(
      ({ subsection, first, last }) =>
        `${methodId(subsection, first)}–${String(last).padStart(2, '0')}`,
    )
    .join(', ');
}

/**
 * Reads back what `idRuns` wrote.
 *
 * @returns `null` if the text is no list of ids
 * @example idsInRuns('2.1.01–03') // ['2.1.01', '2.1.02', '2.1.03']
 */
export function idsInRuns(text: string): readonly string[] | null {
  const ids: string[] = [];
  for (const part of text.split(', ')) {
    const [, subsection, first, last] = RUN.exec(part) ?? [];
    if (!subsection || !first || !last) return null;
    for (let number = Number(first); number <= Number(last); number += 1) {
      ids.push(methodId(subsection, number));
    }
  }
  return ids;
}
