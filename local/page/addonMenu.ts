import type { MenuItem } from '../host/state/screen';
import { element } from './element';

/** `Extensions > Hub Reflection > items`, as Google nests them, for mouse and keyboard. */
export class AddonMenu {
  readonly root = element('div', { className: 'menu' });
  readonly button = element('button', { type: 'button' }, 'Extensions');
  private readonly outer = menuList('Extensions');
  private readonly inner = menuList('Hub Reflection');
  private readonly addon = menuItem('Hub Reflection');

  constructor(
    private readonly items: readonly MenuItem[],
    private readonly run: (item: MenuItem) => void,
  ) {
    this.inner.append(...items.map((item) => menuItem(item.caption)));
    this.addon.append(this.inner);
    this.outer.append(this.addon);
    this.root.append(this.button, this.outer);
    for (const opener of [this.button, this.addon]) opener.setAttribute('aria-haspopup', 'menu');
    this.close();
    this.button.addEventListener('click', () =>
      this.outer.hidden ? this.open(this.outer) : this.close(),
    );
    this.addon.addEventListener('mouseenter', () => this.open(this.inner));
    this.outer.addEventListener('click', (event) => {
      const chosen = event.target instanceof Element ? event.target.closest('li') : null;
      if (chosen !== null) this.choose(chosen);
    });
    this.root.addEventListener('keydown', (event) => this.onKey(event));
    this.root.addEventListener('focusout', ({ relatedTarget }) => {
      const inside = relatedTarget instanceof Node && this.root.contains(relatedTarget);
      if (!inside) this.close();
    });
  }

  private open(list: HTMLElement): void {
    list.hidden = false;
    this.tellState();
    focusAt(list, 0);
  }

  private close(): void {
    this.inner.hidden = true;
    this.outer.hidden = true;
    this.tellState();
  }

  private back(): void {
    if (this.inner.hidden) {
      this.close();
      this.button.focus();
    } else {
      this.inner.hidden = true;
      this.tellState();
      this.addon.focus();
    }
  }

  private tellState(): void {
    this.addon.setAttribute('aria-expanded', String(!this.inner.hidden));
    this.button.setAttribute('aria-expanded', String(!this.outer.hidden));
  }

  private choose(chosen: Element): void {
    if (chosen === this.addon) return this.open(this.inner);
    const item = this.items[[...this.inner.children].indexOf(chosen)];
    this.close();
    this.button.focus();
    if (item !== undefined) this.run(item);
  }

  private onKey(event: KeyboardEvent): void {
    const list = this.inner.hidden ? this.outer : this.inner;
    const index = [...list.children].findIndex((child) => child === document.activeElement);
    const activate = () => (document.activeElement as HTMLElement | null)?.click();
    const keys: Readonly<Record<string, () => void>> = this.outer.hidden
      ? { ArrowDown: () => this.open(this.outer) }
      : {
          ArrowDown: () => focusAt(list, index + 1),
          ArrowUp: () => focusAt(list, index - 1),
          Home: () => focusAt(list, 0),
          End: () => focusAt(list, -1),
          Escape: () => this.back(),
          ArrowLeft: () => this.back(),
          ArrowRight: () => this.open(this.inner),
          Enter: activate,
          ' ': activate,
        };
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }
}

function focusAt(list: HTMLElement, index: number): void {
  const count = list.children.length;
  const child = list.children[(index + count) % count];
  if (child instanceof HTMLElement) child.focus();
}

function menuList(label: string): HTMLElement {
  const list = element('ul', { role: 'menu' });
  list.setAttribute('aria-label', label);
  return list;
}

function menuItem(caption: string): HTMLElement {
  return element('li', { role: 'menuitem', tabIndex: -1 }, caption);
}
