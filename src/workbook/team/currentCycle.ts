import { isSameCycle } from '../../core/cycle/isSameCycle';
import { sheetIn, type Store } from '../store/store';
import type { SheetKey } from '../tab/mark';

/**
 * The cycle whose team the Team tab lists: that of the sheet that was made last. Earlier ones may
 * have had another team.
 *
 * @param keys of all sheets there are
 * @returns `null` if nothing is kept about them, as in a copy of the file, and they are of several cycles
 * @example currentCycle(store, keys) // 'Fall 2026'
 */
export function currentCycle(store: Store, keys: readonly SheetKey[]): string | null {
  const numberOf = (key: SheetKey): number => sheetIn(store, key)?.number ?? 0;
  const [first, ...others] = [...keys].sort((a, b) => numberOf(b) - numberOf(a));
  if (!first) return null;
  const isOnly = others.every(({ cycle }) => isSameCycle(cycle, first.cycle));
  return isOnly || numberOf(first) > 0 ? first.cycle : null;
}
