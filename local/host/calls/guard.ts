import { describe } from './describe';

// What Google refuses, the host refuses: each guard returns its argument, narrowed, or throws.

export function whole(value: unknown, what: string, least = 1): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least) {
    throw new RangeError(
      `${what} is ${describe(value)}; give a whole number of at least ${String(least)}.`,
    );
  }
  return value;
}

export function text(value: unknown, what: string): string {
  if (typeof value !== 'string') {
    throw new TypeError(`${what} is ${describe(value)}; give a text.`);
  }
  return value;
}

export function flag(value: unknown, what: string): boolean {
  if (typeof value !== 'boolean') {
    throw new TypeError(`${what} is ${describe(value)}; give true or false.`);
  }
  return value;
}

export function colour(value: unknown, what: string): string | null {
  if (value === null) return null;
  if (typeof value !== 'string' || !/^#[0-9a-f]{6}$/i.test(value)) {
    throw new RangeError(`${what} is ${describe(value)}; give a colour such as #1a73e8, or null.`);
  }
  return value;
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[], what: string): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) {
    throw new RangeError(`${what} is ${describe(value)}; give one of ${allowed.join(', ')}.`);
  }
  return found;
}

export function list(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) {
    throw new TypeError(`${what} is ${describe(value)}; give an array.`);
  }
  return value;
}

/** A two-dimensional array of exactly the range's shape, every cell narrowed by `cell`. */
export function grid<T>(
  value: unknown,
  shape: { readonly rows: number; readonly columns: number },
  cell: (value: unknown) => T,
): T[][] {
  const rows = list(value, 'The data');
  if (rows.length !== shape.rows) {
    throw new RangeError(
      `The number of rows in the data does not match the number of rows in the range. The data has ${rows.length} but the range has ${shape.rows}.`,
    );
  }
  return rows.map((given) => {
    const row = list(given, 'A row of the data');
    if (row.length !== shape.columns) {
      throw new RangeError(
        `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${shape.columns}.`,
      );
    }
    return Array.from(row, cell);
  });
}
