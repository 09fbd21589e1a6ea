/**
 * Moves the focus within the sidebar. While somebody is in the grid it waits until they are back: a
 * frame that takes the focus takes it from the grid, and what is typed there next would be a rating.
 *
 * @param element nothing happens if it is not there
 * @example moveFocus(heading.current)
 */
export function moveFocus(element: HTMLElement | null | undefined): void {
  if (!element) return;
  window.onfocus = null;
  if (document.hasFocus()) return element.focus();
  window.onfocus = () => {
    window.onfocus = null;
    // Without scrolling: what is clicked on the way back has to stay where it is.
    if (document.activeElement === document.body) element.focus({ preventScroll: true });
  };
}
