import { Refusal } from '../../core/calls/refusal';
import { correctionIn, type Store } from '../store/store';

/**
 * Makes sure that no correction of initials was left half-done: somebody stands under two sets of
 * initials then, and would be counted under both.
 *
 * @param action what is being done, for the message
 * @throws Refusal if one was
 * @example requireCorrected(store, 'Revealing')
 */
export function requireCorrected(store: Store, action: string): void {
  const correction = correctionIn(store);
  if (correction === null) return;
  const { from, to } = correction;
  throw new Refusal({
    action,
    found: `the correction of ${from} to ${to} was not finished.`,
    remedy: `Ask the lead to correct ${from} to ${to} once more in Results, under Lead. Nothing was changed.`,
  });
}
