/**
 * Anything may arrive at an entry point: the sidebar's console and a formula in a cell can call it
 * as well as the sidebar can. These readers take what is wanted and refuse the rest.
 */

/**
 * A text out of an unknown request.
 *
 * @throws TypeError if it holds none of that name
 * @example textIn({ cycle: 'Fall 2026' }, 'cycle') // 'Fall 2026'
 */
export function textIn(request: unknown, name: string): string {
  const value = fieldOf(request, name);
  if (typeof value === 'string') return value;
  throw new TypeError(`This call needs a text “${name}”, and found ${typeof value}.`);
}

/**
 * A list of texts out of an unknown request.
 *
 * @throws TypeError if it holds none of that name
 * @example textsIn({ subsections: ['2.1'] }, 'subsections') // ['2.1']
 */
export function textsIn(request: unknown, name: string): readonly string[] {
  const value = fieldOf(request, name);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  throw new TypeError(`This call needs a list of texts “${name}”, and found ${typeof value}.`);
}

function fieldOf(request: unknown, name: string): unknown {
  return typeof request === 'object' && request !== null
    ? (request as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
