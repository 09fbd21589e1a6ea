/**
 * What a cell holds where it shows something else: a date, a percentage. As text it is what people
 * read in it, which is what is read and quoted; it is no rating, whatever it shows.
 */
export class ShownOtherwise {
  constructor(
    readonly held: unknown,
    private readonly shown: string,
  ) {}

  toString(): string {
    return this.shown;
  }
}

type Values = readonly (readonly unknown[])[];

interface Reading {
  readonly filled: readonly number[];
  readonly shown: () => Values;
}

/**
 * Values as people read them. What cells show is asked only if there is one that may show something
 * else than it holds, and then once.
 *
 * @param reading.filled columns, from 0, where formulas put numbers that nobody quotes
 * @param reading.shown gives what the same cells show
 * @example asShown([[0.75, 3]], { filled: [], shown: () => [['75%', '3']] }).map(String) // ['75%,3']
 */
export function asShown(values: Values, { filled, shown }: Reading): Values {
  const mayDiffer = (value: unknown, column: number): boolean =>
    value instanceof Date || (isOddNumber(value) && !filled.includes(column));
  if (!values.some((row) => row.some(mayDiffer))) return values;
  const texts = shown();
  return values.map((row, r) =>
    row.map((value, c) => {
      const text = String(texts[r]?.[c] ?? '');
      return mayDiffer(value, c) && text !== String(value)
        ? new ShownOtherwise(value, text)
        : value;
    }),
  );
}

/** What a cell holds, whatever it shows. @example heldIn(new ShownOtherwise(0.75, '75%')) // 0.75 */
export function heldIn(value: unknown): unknown {
  return value instanceof ShownOtherwise ? value.held : value;
}

/** The steps of the scale are in nearly every cell, and show as they are. */
function isOddNumber(value: unknown): boolean {
  return typeof value === 'number' && ![1, 2, 3, 4].includes(value);
}
