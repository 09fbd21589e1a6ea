import type { Cell, Choices } from './layout';
import { looks, type Look } from './looks';

type Cells = readonly (readonly Cell[])[];

/**
 * One property of every cell, in the shape that the batched setters of a range take.
 * It is worked out once for each distinct look, since that may cost a builder's calls.
 *
 * @example looksOf(cells, (look) => look.format) // [['@', …], …]
 */
export function looksOf<Property>(cells: Cells, property: (look: Look) => Property): Property[][] {
  const once = memo((name: keyof typeof looks) => property(looks[name]));
  return cells.map((row) => row.map((cell) => once(cell.look)));
}

/**
 * What to write into every cell.
 *
 * @example valuesOf(cells) // [['Support logistics', '', …], …]
 */
export function valuesOf(cells: Cells): string[][] {
  return cells.map((row) => row.map(valueOf));
}

/**
 * The drop-down of every cell, each distinct one built once.
 *
 * @example choicesOf(cells, buildRule) // [[null, …], …]
 */
export function choicesOf<Rule>(
  cells: Cells,
  build: (choices: Choices) => Rule,
): (Rule | null)[][] {
  const once = memo(build);
  return cells.map((row) => row.map(({ choices }) => (choices ? once(choices) : null)));
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
