/** @example element('button', { type: 'button' }, 'Open') */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  text = '',
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  if (text !== '') made.textContent = text;
  return made;
}

/** The element of the page with that selector, of that kind. */
export function find<K extends keyof HTMLElementTagNameMap>(
  name: K,
  selector = '',
): HTMLElementTagNameMap[K] {
  const found = document.querySelector<HTMLElementTagNameMap[K]>(`${name}${selector}`);
  if (found === null) throw new Error(`The page has no ${name}${selector}.`);
  return found;
}
