import type { Cell, Choices, Layout } from './layout';
import { looks, type Look } from './looks';

/**
 * One property of every cell of a layout, in the shape that the batched setters of a range take.
 * It is worked out once for each distinct look, since that may cost a builder's calls.
 *
 * @example looksOf(layout, (look) => look.format) // [['@', …], …]
 */
export function looksOf<Property>(
  layout: Layout,
  property: (look: Look) => Property,
): Property[][] {
  const once = memo((name: keyof typeof looks) => property(looks[name]));
  return layout.cells.map((row) => row.map((cell) => once(cell.look)));
}

/**
 * What to write into every cell.
 *
 * @example valuesOf(layout) // [['Support logistics', '', …], …]
 */
export function valuesOf(layout: Layout): string[][] {
  return layout.cells.map((row) => row.map(valueOf));
}

/**
 * The drop-down of every cell, each distinct one built once.
 *
 * @example choicesOf(layout, buildRule) // [[null, …], …]
 */
export function choicesOf<Rule>(
  layout: Layout,
  build: (choices: Choices) => Rule,
): (Rule | null)[][] {
  const once = memo(build);
  return layout.cells.map((row) => row.map(({ choices }) => (choices ? once(choices) : null)));
}

/**
 * Text as Sheets will take it for text. The number format `@` keeps dates and numbers as typed, but
 * not formulas: those need the apostrophe, which Sheets strips on writing.
 *
 * @example asText('=1+1') // "'=1+1"
 */
export function asText(text: string): string {
  return /^[=+\-@']/.test(text) ? `'${text}` : text;
}

function valueOf({ text, formula }: Cell): string {
  return formula ?? asText(text ?? '');
}

function memo<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, { readonly value: Value }>();
  return (key) => {
    const entry = made.get(key) ?? { value: make(key) };
    made.set(key, entry);
    return entry.value;
  };
}
