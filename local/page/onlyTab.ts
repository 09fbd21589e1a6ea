/** A tab that is being reloaded takes a moment to let go. */
const patience = 500;

/**
 * Whether this tab of the browser is the one that keeps the workbook, and stays so until it is
 * closed. Two tabs that both did would overwrite each other's ratings.
 */
export async function isOnlyTab(): Promise<boolean> {
  // Missing where the page is neither on this computer nor served by https.
  if (!('locks' in navigator)) return true;
  return new Promise((resolve) => {
    const untilClosed = () => {
      resolve(true);
      return new Promise(() => undefined);
    };
    const signal = AbortSignal.timeout(patience);
    navigator.locks.request('hub-reflection', { signal }, untilClosed).catch(() => resolve(false));
  });
}
