import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { moveFocus } from './moveFocus';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick?: () => void;
  readonly kind?: 'primary' | 'secondary' | 'small';
  readonly type?: 'button' | 'submit';
  /** Its own work is running. */
  readonly busy?: boolean;
  readonly disabled?: boolean;
  /** A fuller name than the one in sight, which it must begin with. */
  readonly label?: string;
  /** It stands where the button in use stood, and carries on from there. */
  readonly takesFocus?: boolean;
}

export function Button(props: ButtonProps) {
  const { kind = 'secondary', type = 'button', busy = false, disabled = false } = props;
  const button = useRef<HTMLButtonElement>(null);
  const wantsFocus = useRef(props.takesFocus ?? false);
  useEffect(() => {
    if (busy || !wantsFocus.current) return;
    wantsFocus.current = false;
    // A browser takes the focus from a button that is disabled or removed.
    if (document.activeElement === document.body) moveFocus(button.current);
  }, [busy]);
  return (
    <button
      ref={button}
      type={type}
      class={`button button--${kind}`}
      disabled={busy || disabled}
      aria-label={props.label}
      onClick={() => {
        wantsFocus.current = true;
        props.onClick?.();
      }}
    >
      {props.children}
    </button>
  );
}
