import { ILayoutService } from '@univerjs/ui';
import type { Host } from '../host/host';

/** The grid keeps Tab for itself, as spreadsheets do; F6 goes round menu, grid and sidebar. */
export function moveByF6(host: Host): void {
  const places: readonly (() => boolean)[] = [
    () => focusOn('.menu button'),
    () => {
      host.context.injector.get(ILayoutService).focus();
      return true;
    },
    () => focusOn('#sidebar iframe'),
  ];
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      const next = (whereFocusIs() + 1) % places.length;
      if (places[next]?.() !== true) places[0]?.();
    },
    { capture: true },
  );
}

function whereFocusIs(): number {
  const focused = document.activeElement;
  if (focused?.closest('#sidebar')) return 2;
  return focused?.closest('header') ? 0 : 1;
}

function focusOn(selector: string): boolean {
  const found = document.querySelector<HTMLElement>(selector);
  found?.focus();
  return found !== null;
}
