import { LifecycleStages } from '@univerjs/core';
import { Host } from '../host/host';
import { AddonMenu } from './addonMenu';
import { ask } from './ask';
import { Autosave } from './autosave';
import { dropdownKeys } from './dropdownKeys';
import { find } from './element';
import { labelUniver } from './labelUniver';
import { loadText } from './loadText';
import { MenuRuns } from './menuRuns';
import { moveByF6 } from './moveByF6';
import { isOnlyTab } from './onlyTab';
import { RateAs } from './rateAs';
import { hearBuilds, reloadWhenBuilt, type Builds } from './reloadWhenBuilt';
import { SidebarFrame } from './sidebarFrame';
import { forgetSaved, readSaved, type Saved } from './store';
import { createUniver } from './univer';
import { warnBeforeEdits } from './warnings';

/** Whether the page is built anew on every edit of its source: set by the build. */
declare const WATCHED: boolean;

const say = (message: string) => {
  find('p', '#status').textContent = message;
};

const dark = window.matchMedia('(prefers-color-scheme: dark)');

void start().catch((thrown: unknown) => {
  say(`The page could not start: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  throw thrown;
});

async function start(): Promise<void> {
  const { univer, api } = createUniver(find('section', '#grid'), dark.matches);
  dark.addEventListener('change', () => api.toggleDarkMode(dark.matches));
  const host = new Host({ api, injector: univer.__getInjector() });
  // Before Univer listens for keys itself, which it does once a workbook is open.
  moveByF6(host);
  dropdownKeys(host);
  const builds = WATCHED ? await hearBuilds() : null;
  const [code, html, keeps] = await Promise.all([
    text('Code.js'),
    text('sidebar.html'),
    isOnlyTab(),
  ]);
  const saved = await readSaved();
  loadText(host, code);
  const ready = new Promise<void>((resolve) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage >= LifecycleStages.Rendered) resolve();
    });
  });
  find('h1').textContent = host.open(saved?.workbook, saved?.properties).getName();
  warnBeforeEdits(host);
  await draw(host, html, { saved, keeps, builds });
  await ready;
  labelUniver(find('body'));
  Object.assign(window, { univerAPI: api, host });
  document.documentElement.dataset['ready'] = 'true';
}

interface Visit {
  readonly saved: Saved | null;
  /** Whether this tab of the browser keeps the workbook; another one does otherwise. */
  readonly keeps: boolean;
  /** Only where the server follows edits. */
  readonly builds: Builds | null;
}

async function draw(host: Host, html: string, { saved, keeps, builds }: Visit): Promise<void> {
  let sidebarSeen = saved?.sidebarSeen ?? false;
  const autosave = new Autosave(host, () => sidebarSeen, say);
  if (!keeps) autosave.stop();
  if (builds) reloadWhenBuilt(builds, { host, autosave, say });
  find('p', '#elsewhere').hidden = keeps;
  find('button', '#start-over').disabled = !keeps;
  const runs = new MenuRuns(host, say);
  const rateAs = new RateAs(host, { say, became: () => runs.reopenSidebar() });
  const sidebar = new SidebarFrame(host, html, () => autosave.settled());
  host.screen.changed = () => {
    const menu = new AddonMenu(host.screen.menu, ({ functionName }) => runs.run(functionName));
    if (host.screen.sidebar === null) find('nav').replaceChildren(menu.root);
    if (host.screen.sidebar !== null && !sidebarSeen) {
      sidebarSeen = true;
      autosave.soon();
    }
    find('p', '#hint').hidden = sidebarSeen;
    sidebar.draw();
  };
  host.context.api.onCommandExecuted(debounced(() => rateAs.refresh()));
  host.workbook.onSelectionChange(() => tellError(host));
  find('button', '#start-over').addEventListener('click', () => void startOver(autosave));
  rateAs.refresh();
  await host.run('onOpen');
  if (saved !== null && keeps) say('Saved in this browser');
}

async function startOver(autosave: Autosave): Promise<void> {
  const sure = await ask({
    title: 'Start over?',
    text: 'This deletes the spreadsheet kept in this browser, with every rating in it and what the add-on remembers about people.',
    confirm: 'Delete and start over',
  });
  if (!sure) return;
  autosave.stop();
  await forgetSaved();
  location.reload();
}

/** In Google the message of an #ERROR! shows on hover; here when its cell is selected. */
function tellError(host: Host): void {
  const range = host.workbook.getActiveRange();
  if (range === null) return;
  const error = host.functions.errorAt(
    range.getSheetId(),
    range.getRow() + 1,
    range.getColumn() + 1,
  );
  if (error !== null) say(`#ERROR! ${error}`);
}

function debounced(act: () => void): () => void {
  let timer: number | undefined;
  return () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(act, 150);
  };
}

async function text(file: string): Promise<string> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file} could not be read: build the add-on first.`);
  return response.text();
}
