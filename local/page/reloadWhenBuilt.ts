import type { Host } from '../host/host';
import type { Autosave } from './autosave';

const pause = 50;
/** Between two calls of the sidebar that belong together. */
const quietPauses = 6;

/** Shows what was built anew, once the workbook is kept: the server of `npm start` tells when. */
export function reloadWhenBuilt(
  host: Host,
  autosave: Autosave,
  say: (message: string) => void,
): void {
  let reloads = false;
  new EventSource('/esbuild').addEventListener('change', () => {
    if (reloads) return;
    reloads = true;
    void reload(host, autosave).then((kept) => {
      reloads = kept;
      if (!kept) say('Built anew. This page is not kept: reload it to see what changed.');
    });
  });
}

async function reload(host: Host, autosave: Autosave): Promise<boolean> {
  // What somebody is typing into a cell counts as typed.
  if (host.workbook.isCellEditing()) await host.workbook.endEditingAsync(true);
  for (let quiet = 0; quiet < quietPauses; quiet += 1) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (host.isRunning) quiet = 0;
  }
  await host.settle();
  const kept = await autosave.now();
  if (kept) location.reload();
  return kept;
}
