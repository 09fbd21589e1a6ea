import { describe } from './describe';

/**
 * A copy of a value on its way between sidebar and script, made by `json`. Google fails the call if
 * it holds anything but texts, numbers, booleans, null, arrays and plain objects.
 */
export function copyJsonLike(value: unknown, json: typeof JSON, what: string): unknown {
  check(value, what);
  return json.parse(JSON.stringify(value)) as unknown;
}

function check(value: unknown, path: string): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  if (Array.isArray(value)) {
    Array.from(value).forEach((item, index) => check(item, `${path}[${index}]`));
    return;
  }
  if (typeof value !== 'object' || !isPlain(value)) {
    throw new TypeError(
      `${path} is ${describe(value)}, and cannot pass between sidebar and script; send texts, finite numbers, booleans, null, arrays and plain objects.`,
    );
  }
  for (const [key, item] of Object.entries(value)) check(item, `${path}.${key}`);
}

/** The script and the sidebar's frame have Object constructors of their own. */
export function isPlain(value: object): boolean {
  if (Object.prototype.toString.call(value) !== '[object Object]') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
