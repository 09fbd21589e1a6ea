import type { Json } from '../questions/question';

const TEXT = 'From the probe';

/** The way that browsers recommend. */
export async function writeClipboard(): Promise<Json> {
  const item = new ClipboardItem({
    'text/html': new Blob([`<b>${TEXT}</b>`], { type: 'text/html' }),
    'text/plain': new Blob([TEXT], { type: 'text/plain' }),
  });
  await navigator.clipboard.write([item]);
  return 'written';
}

/** The older way. */
export function copyByCommand(): Json {
  let heard = false;
  const listen = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', TEXT);
    event.preventDefault();
    heard = true;
  };
  document.addEventListener('copy', listen);
  try {
    return document.execCommand('copy') && heard;
  } finally {
    document.removeEventListener('copy', listen);
  }
}
