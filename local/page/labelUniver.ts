/** What Univer 0.25.1 leaves out for people who cannot see its icons: by selector, what to add. */
const missing: readonly (readonly [string, Readonly<Record<string, string | null>>])[] = [
  ['[data-u-comp="sheet-bar-append-button"]', { 'aria-label': 'Add a sheet' }],
  ['[data-slot="dropdown-menu-trigger"] button', { 'aria-label': 'All sheets' }],
  ['button[data-u-command="sheet.command.toggle-gridlines"]', { 'aria-label': 'Gridlines' }],
  ['#grid input[type="text"]:not([aria-label])', { 'aria-label': 'Name box' }],
  [
    '[aria-label="Sidebar panel"] button[aria-label="Close sidebar"]',
    { 'aria-label': 'Close panel' },
  ],
  // Beside the progress bar of a calculation that takes long.
  ['button.univer-size-4.univer-bg-transparent.univer-p-0', { 'aria-label': 'Stop calculating' }],
  ['a[data-slot="popover-trigger"]', { role: 'button', 'aria-label': 'Names' }],
  ['div[data-slot="dropdown-menu-trigger"]', { 'aria-expanded': null, 'aria-haspopup': null }],
  ['section[aria-label^="Notifications"]', { role: 'log' }],
  // A positive tabindex would come before the page's own controls.
  ['canvas[tabindex="1"]', { tabindex: '-1' }],
];

/** Adds what is missing now, and to whatever Univer draws later. */
export function labelUniver(root: HTMLElement): void {
  const label = () => {
    for (const [selector, attributes] of missing) {
      for (const found of root.querySelectorAll(selector)) setAttributes(found, attributes);
    }
  };
  label();
  let asked = 0;
  const soon = () => {
    window.cancelAnimationFrame(asked);
    asked = window.requestAnimationFrame(label);
  };
  const attributeFilter = ['aria-expanded', 'tabindex'];
  new MutationObserver(soon).observe(root, { childList: true, subtree: true, attributeFilter });
}

function setAttributes(found: Element, attributes: Readonly<Record<string, string | null>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) found.removeAttribute(name);
    else if (found.getAttribute(name) !== value) found.setAttribute(name, value);
  }
}
