const NAME = 'hub-reflection';

/**
 * Whether this tab of the browser is the one that keeps the workbook, and stays so until it is
 * closed. Two tabs that both did would overwrite each other's ratings.
 *
 * That the lock is held says nothing yet, since a tab that is being reloaded takes a moment to let
 * go of it; but only a living tab answers.
 */
export async function isOnlyTab(): Promise<boolean> {
  // Missing where the page is neither on this computer nor served by https.
  if (!('locks' in navigator)) return true;
  const tabs = new BroadcastChannel(NAME);
  const another = new AbortController();
  let keeps = false;
  tabs.onmessage = ({ data }) => {
    if (data === 'answer') another.abort();
    else if (keeps) tabs.postMessage('answer');
  };
  return new Promise((resolve) => {
    const untilClosed = () => {
      keeps = true;
      // Another may have asked before this one knew.
      tabs.postMessage('answer');
      resolve(true);
      return new Promise(() => undefined);
    };
    navigator.locks
      .request(NAME, { signal: another.signal }, untilClosed)
      .catch(() => resolve(false));
    tabs.postMessage('question');
  });
}
