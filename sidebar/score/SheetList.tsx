import type { ScoreSheet } from '../server/reply';
import { isToDo } from './nextToDo';
import { useCycle } from '../controls/useCycle';
import { useFocusIfLost } from '../controls/useFocusIfLost';
import { CycleSelect } from '../controls/CycleSelect';

interface SheetListProps {
  readonly sheets: readonly ScoreSheet[];
  /** The one that was open before. */
  readonly left: ScoreSheet | null;
  /** Why something is not saved. */
  readonly problem: string | null;
  readonly open: (sheet: ScoreSheet) => void;
}

/** The sub-sections of a cycle. The focus comes to the one that was left, or the first to do. */
export function SheetList({ sheets, left, problem, open }: SheetListProps) {
  const cycles = [...new Set(sheets.map((sheet) => sheet.cycle))];
  const [cycle, choose] = useCycle(cycles, left?.cycle ?? null);
  const shown = sheets.filter((sheet) => sheet.cycle === cycle);
  const first =
    shown.find(({ subsection }) => subsection === left?.subsection) ??
    shown.find(isToDo) ??
    shown[0];
  const button = useFocusIfLost<HTMLButtonElement>(problem);
  return (
    <section class="sheets" aria-labelledby="sheets-to-rate">
      {cycles.length > 1 && cycle !== null && (
        <CycleSelect id="cycle-to-rate" label="Cycle to rate" {...{ cycle, cycles, choose }} />
      )}
      <h2 id="sheets-to-rate">Sub-sections</h2>
      <ul class="rows">
        {shown.map((sheet) => (
          <li key={sheet.subsection}>
            <button
              type="button"
              class="row"
              ref={sheet === first ? button : null}
              onClick={() => open(sheet)}
            >
              <span class="row__title" dir="auto">
                {sheet.title}
              </span>{' '}
              <span class="row__numbers">{standing(sheet)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function standing({ stage, done, methods }: ScoreSheet): string {
  return [
    ...(done !== null && methods !== null ? [`${done} of ${methods} done`] : []),
    ...(stage === 'hidden' ? ['hidden until revealed'] : []),
  ].join(' · ');
}
