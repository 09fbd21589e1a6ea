import { reason } from '../../core/calls/reason';
import { Refusal } from '../../core/calls/refusal';

const PATIENCE_MS = 20_000;
const REMEDY = 'Nothing was changed. Try again in a minute.';

/**
 * Keeps other scripts from changing this workbook until the present call ends, when Google frees
 * the lock. Flush what is written meanwhile, so that the next script finds it.
 *
 * @param action what is being done, for the message: 'Creating the sheet'
 * @throws Refusal if the workbook stays busy, or Google gives no lock; nothing has been changed then
 * @example lockWorkbook('Creating the sheet')
 */
export function lockWorkbook(action: string): void {
  if (isLocked(action)) return;
  throw new Refusal({
    action,
    found: `another change to this workbook has not come to its end in ${PATIENCE_MS / 1000} seconds.`,
    remedy: REMEDY,
  });
}

/** Under load Google throws where it should wait: then nobody has waited, perhaps for nobody. */
function isLocked(action: string): boolean {
  try {
    return LockService.getDocumentLock().tryLock(PATIENCE_MS);
  } catch (error) {
    const found = `Google could not say whether others are changing this workbook: ${reason(error)}`;
    throw new Refusal({ action, found, remedy: REMEDY }, error);
  }
}
