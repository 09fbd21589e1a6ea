export interface Copyable {
  readonly html: string;
  readonly text: string;
}

/**
 * Puts a content on the clipboard, by whichever way the browser allows in this frame. Call it
 * straight from a click: browsers refuse when something was awaited before.
 *
 * @returns false if no way is open
 * @example await copy({ html: '<b>4</b>', text: '4' }) // true
 */
export function copy(content: Copyable): Promise<boolean> {
  if (typeof ClipboardItem === 'undefined' || !navigator.clipboard?.write) {
    return Promise.resolve(copyByEvent(content));
  }
  return write(content).then(
    () => true,
    () => copyByEvent(content),
  );
}

async function write({ html, text }: Copyable): Promise<void> {
  const part = (type: string, content: string): Record<string, Blob> => ({
    [type]: new Blob([content], { type }),
  });
  await navigator.clipboard.write([
    new ClipboardItem({ ...part('text/html', html), ...part('text/plain', text) }),
  ]);
}

/** Open where frames are kept from the clipboard itself, as Google's sidebar often is. */
function copyByEvent({ html, text }: Copyable): boolean {
  let isFilled = false;
  const fill = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    isFilled = true;
  };
  document.addEventListener('copy', fill, { once: true });
  try {
    return document.execCommand('copy') && isFilled;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill);
  }
}
