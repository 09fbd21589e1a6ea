import type { ComponentChildren } from 'preact';

export function Alert({ children }: { readonly children: ComponentChildren }) {
  return (
    <p class="message message--error" role="alert">
      {children}
    </p>
  );
}
