import type { Host } from '../host/host';
import { ScriptRun } from '../host/scriptRun';
import { element, find } from './element';

/** The flags of the frame in which Google shows a sidebar. */
const sandbox =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals allow-same-origin';

const f6 = { key: 'F6', bubbles: true } as const;

const delay = () => 5 + Math.random() * 10;

/** Shows and hides the sidebar as the script asks; `google.script` in it leads to the script. */
export class SidebarFrame {
  private readonly aside = find('aside', '#sidebar');
  private run: ScriptRun | null = null;
  private shown: Host['screen']['sidebar'] = null;
  private person = '';

  constructor(
    private readonly host: Host,
    private readonly html: string,
    private readonly keep: () => Promise<unknown>,
  ) {
    find('button', '.close').addEventListener('click', () => host.screen.closeSidebar());
  }

  draw(): void {
    const { sidebar } = this.host.screen;
    if (sidebar === this.shown) return;
    // Who rates as somebody else goes on where they are, which may be in a cell.
    const takesFocus = this.shown === null || this.person === this.host.user;
    this.shown = sidebar;
    this.person = this.host.user;
    this.run?.close();
    this.aside.querySelector('iframe')?.remove();
    this.aside.hidden = sidebar === null;
    if (sidebar === null) return find('button', '[aria-haspopup=menu]').focus();
    this.aside.setAttribute('aria-label', sidebar.title);
    find('h2').textContent = sidebar.title;
    Reflect.set(window, 'localGoogle', this.google());
    const frame = element('iframe', {
      title: sidebar.title,
      srcdoc: this.document(sidebar.appended),
    });
    frame.setAttribute('sandbox', sandbox);
    frame.addEventListener('load', () => {
      // Keys pressed in the frame are not heard outside it.
      frame.contentWindow?.addEventListener('keydown', (event) => {
        if (event.key === 'F6') frame.dispatchEvent(new KeyboardEvent('keydown', f6));
      });
      if (takesFocus) frame.focus();
    });
    this.aside.append(frame);
  }

  /** The sidebar's own page, with `google` there before its first script. */
  private document(appended: string): string {
    const joined = '<script>window.google = parent.localGoogle;</script>';
    return this.html.replace(/<head[^>]*>/i, (head) => head + joined) + appended;
  }

  private google() {
    const { host, person } = this;
    const names = () => Object.keys(host.script).filter((name) => !name.endsWith('_'));
    const run = async (name: string, given: readonly unknown[]) => {
      const returned = await host.as(person, () => host.run(name, ...given));
      // Google has kept what it says it has; a reload may follow at once.
      await this.keep();
      return returned;
    };
    this.run = new ScriptRun(run, names, delay);
    return {
      script: {
        run: this.run.runner(),
        host: {
          close: () => host.screen.closeSidebar(),
          setWidth: () => undefined,
          setHeight: () => undefined,
        },
      },
    };
  }
}
