import { useLayoutEffect, useRef } from 'preact/hooks';
import { moveFocus } from './moveFocus';

/**
 * Takes the focus if what had it has gone, on arrival and when something changes.
 *
 * @param change such as the message that goes away together with its button
 */
export function useFocusIfLost<Wanted extends HTMLElement>(change: string | null = null) {
  const element = useRef<Wanted>(null);
  useLayoutEffect(() => {
    if (document.activeElement === document.body) moveFocus(element.current);
  }, [change]);
  return element;
}
