import { Refusal } from '../../core/calls/refusal';
const PATIENCE_MS = 20_000;

/**
 * Keeps other scripts from changing this workbook until the present call ends, when Google frees
 * the lock. Flush what is written meanwhile, so that the next script finds it.
 *
 * @param action what is being done, for the message: 'Creating the sheet'
 * @throws Refusal if the workbook stays busy; nothing has been changed then
 * @example lockWorkbook('Creating the sheet')
 */
export function lockWorkbook(action: string): void {
  if (isLocked()) return;
  throw new Refusal({
    action,
    found: `another change to this workbook has not come to its end in ${PATIENCE_MS / 1000} seconds.`,
    remedy: 'Nothing was changed. Try again in a minute.',
  });
}

/** Under load Google throws where it should answer false; both mean that there is no lock. */
function isLocked(): boolean {
  try {
    return LockService.getDocumentLock().tryLock(PATIENCE_MS);
  } catch {
    return false;
  }
}
