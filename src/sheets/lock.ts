const PATIENCE_MS = 20_000;

/**
 * Runs something while no other script changes this workbook. It has to flush what it writes, so
 * that the next script finds it.
 *
 * @param action what is being done, for the message: 'Creating the sheet'
 * @throws Error if the workbook stays busy; nothing has been changed then
 * @example withLock('Creating the sheet', () => create(plan))
 */
export function withLock<Result>(action: string, work: () => Result): Result {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE_MS)) {
    throw new Error(
      `${action} waited ${PATIENCE_MS / 1000} seconds for another change to this workbook to end, and gave up. Nothing was changed. Try again in a minute.`,
    );
  }
  try {
    return work();
  } finally {
    release(lock);
  }
}

/** Google frees a lock when its script ends; so what came of the work matters, not how this goes. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch {
    return;
  }
}
