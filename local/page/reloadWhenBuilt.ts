import type { Host } from '../host/host';
import type { Autosave } from './autosave';

const pause = 50;
/** Between two calls of the sidebar that belong together. */
const quietPauses = 6;

/** Calls `told` for every build since this was made. */
export type Builds = (told: () => void) => void;

/** Hears from the server of `npm start`. What is read after this never becomes old unheard. */
export async function hearBuilds(): Promise<Builds> {
  const server = new EventSource('/esbuild');
  let missed = false;
  server.addEventListener('change', () => {
    missed = true;
  });
  await new Promise((resolve) => server.addEventListener('open', resolve, { once: true }));
  return (told) => {
    server.addEventListener('change', told);
    if (missed) told();
  };
}

/** Shows what was built anew, once the workbook is kept. */
export function reloadWhenBuilt(
  builds: Builds,
  { host, autosave, say }: { host: Host; autosave: Autosave; say: (message: string) => void },
): void {
  let reloads = false;
  builds(() => {
    if (reloads) return;
    reloads = true;
    const isKept = reload(host, autosave).catch(() => false);
    void isKept.then((kept) => {
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
