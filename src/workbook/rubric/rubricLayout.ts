import { lastNumbers } from '../../core/rubric/ownRubric';
import { methodId } from '../../core/rubric/methodId';
import { allMethods, type Domain } from '../../core/rubric/domain';
import { LEDGER, rubricHeaders } from '../../core/words/protocol';
import type { Cell, Layout } from '../tab/layout';

const HOW_TO =
  'Reword, add, remove or reorder rows; Set up offers what stands here. Leave # empty for a new method; an empty domain, sub-section or skill means: the same as above. To rename one, change it in all its rows. Sheets that are there already do not change.';

/**
 * Describes the Rubric tab: one row a method.
 *
 * @param given ids that were given at any time; no new method may get one of them
 * @example rubricLayout(builtIn, []).frozen.rows // 4
 */
export function rubricLayout(domains: readonly Domain[], given: readonly string[]): Layout {
  const columns = Object.keys(rubricHeaders).length;
  const line = (look: Cell['look'], text: string): Cell[] => [
    { look, text },
    ...Array.from({ length: columns - 1 }, (): Cell => ({ look })),
  ];
  return {
    cells: [
      line('title', 'Rubric'),
      line('line', HOW_TO),
      line('line', ledgerText([...given, ...allMethods(domains).map(({ id }) => id)])),
      Object.values(rubricHeaders).map((text): Cell => ({ look: 'methodHeader', text })),
      ...domains.flatMap(domainRows),
    ],
    frozen: { rows: 4, columns: 0 },
    widths: [
      { column: 1, columns: 1, width: 64 },
      { column: 2, columns: 3, width: 180 },
      { column: 5, columns: 1, width: 480 },
    ],
    guarded: { row: 3, column: 1, rows: 1, columns },
    highlights: [],
  };
}

/**
 * The highest number given in each sub-section, as the tab keeps it in sight.
 *
 * @example ledgerText(['2.4.01', '2.4.06']) // 'Numbers given so far, each only once: 2.4.06'
 */
export function ledgerText(given: readonly string[]): string {
  const last = [...lastNumbers(given)].map(([subsection, number]) => methodId(subsection, number));
  return LEDGER + last.join(', ');
}

/**
 * Reads a ledger back.
 *
 * @returns the highest id given in each sub-section; `[]` if the text is no ledger
 * @example ledgerIds('Numbers given so far, each only once: 2.4.06') // ['2.4.06']
 */
export function ledgerIds(text: string): readonly string[] {
  return text.startsWith(LEDGER) ? text.slice(LEDGER.length).split(', ') : [];
}

/** Every row names its place, so that rows can be moved, removed and sorted freely. */
function domainRows({ id, title, subsections }: Domain): Cell[][] {
  return subsections.flatMap((subsection) =>
    subsection.skills.flatMap((skill) =>
      skill.methods.map((method) =>
        [
          method.id,
          `${id} ${title}`,
          `${subsection.id} ${subsection.title}`,
          skill.title,
          method.text,
          method.origin,
        ].map((text): Cell => ({ look: 'text', text })),
      ),
    ),
  );
}
