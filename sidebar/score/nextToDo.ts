import type { ScoreSheet } from '../server/reply';

/** Whether something is left to answer, as far as is known. */
export function isToDo({ done, methods }: ScoreSheet): boolean {
  return done === null || done !== methods;
}

/**
 * The sheet to go on with after another of the same cycle, round the end.
 *
 * @returns `null` if all others are done
 * @example nextToDo(sheets, sheets[3])?.title // 'Build network connections'
 */
export function nextToDo(
  sheets: readonly ScoreSheet[],
  after: Pick<ScoreSheet, 'subsection' | 'cycle'>,
): ScoreSheet | null {
  const cycle = sheets.filter((sheet) => sheet.cycle === after.cycle);
  const at = cycle.findIndex(({ subsection }) => subsection === after.subsection);
  return [...cycle.slice(at + 1), ...cycle.slice(0, Math.max(at, 0))].find(isToDo) ?? null;
}
