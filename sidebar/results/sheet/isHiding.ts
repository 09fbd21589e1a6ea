import type { SheetResults } from '../../server/reply';

/** Whether a sheet's cells are not, or not all, what its members rated. */
export function isHiding({ stage }: Pick<SheetResults, 'stage'>): boolean {
  return stage === 'hidden' || stage === 'revealing';
}
