import { correctionIn, type Store } from '../store/kept';

/**
 * Makes sure that no correction of initials was left half-done: somebody stands under two sets of
 * initials then, and would be counted under both.
 *
 * @param action what is being done, for the message
 * @throws Error if one was
 * @example requireCorrected(store, 'Revealing')
 */
export function requireCorrected(store: Store, action: string): void {
  const correction = correctionIn(store);
  if (correction === null) return;
  const { from, to } = correction;
  throw new Error(
    `${action} failed: the correction of ${from} to ${to} was not finished. Ask the lead to correct ${from} to ${to} once more in Results, under Lead. Nothing was changed.`,
  );
}
