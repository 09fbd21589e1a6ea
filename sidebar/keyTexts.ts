import { createElement, Fragment, options, type ComponentChildren } from 'preact';

/**
 * From now on every text that is put into the page stands in an element of its own, with the text for
 * its key: another text is another element.
 *
 * A tool that translates pages takes a text out, and puts its translation there. Preact would go on
 * changing the text that is out, which nobody sees, and could not remove the translation: the card
 * would show one method while another is rated. An element goes with whatever stands in it by then.
 */
export function keyTexts(): void {
  const before = options.vnode;
  options.vnode = (vnode) => {
    before?.(vnode);
    const { type, key, props } = vnode;
    if (typeof type !== 'string' && type !== Fragment) return;
    // Such as these elements themselves, and options of a select, which can hold no others.
    if (key === props.children) return;
    vnode.props = { ...props, children: keyed(props.children) };
  };
}

/** Leaves all else in its place, by which Preact knows it again. */
function keyed(children: ComponentChildren): ComponentChildren {
  if (isText(children)) return elementOf(String(children));
  if (!Array.isArray(children)) return children;
  return children.map((child, at) => {
    if (!isText(child)) return keyed(child);
    return at > 0 && isText(children[at - 1]) ? null : elementOf(textFrom(children.slice(at)));
  });
}

/** What is read as one text, such as “3 of 6”, though it was put together of several. */
function textFrom(children: readonly ComponentChildren[]): string {
  const end = children.findIndex((child) => !isText(child));
  return children.slice(0, end < 0 ? children.length : end).join('');
}

function elementOf(text: string): ComponentChildren {
  return text.trim() === '' ? text : createElement('span', { key: text }, text);
}

function isText(child: unknown): child is string | number {
  return typeof child === 'string' || typeof child === 'number';
}
