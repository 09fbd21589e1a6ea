import { useState } from 'preact/hooks';

/**
 * The cycle that is chosen among some, and the way to choose another.
 *
 * @param cycles the newest last: it is shown unless another was asked for
 * @param first asked for from the beginning
 * @returns `null` for a cycle if there is none
 */
export function useCycle(
  cycles: readonly string[],
  first: string | null = null,
): readonly [string | null, (cycle: string) => void] {
  const [chosen, choose] = useState(first);
  const newest = cycles[cycles.length - 1] ?? null;
  return [chosen !== null && cycles.includes(chosen) ? chosen : newest, choose];
}
