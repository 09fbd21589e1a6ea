import type { ComponentChildren } from 'preact';
import { useFocusIfLost } from './useFocusIfLost';

interface ToldProps {
  readonly kind?: 'done' | 'warning';
  readonly children: ComponentChildren;
}

/** What came of a press. Where its button is gone, the focus comes here, and not to the top. */
export function Told({ kind = 'done', children }: ToldProps) {
  const message = useFocusIfLost<HTMLDivElement>();
  return (
    <div ref={message} class={`message message--${kind}`} tabIndex={-1}>
      {children}
    </div>
  );
}
