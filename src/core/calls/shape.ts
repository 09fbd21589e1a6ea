/**
 * What a value from outside has to be. Anything may arrive at an entry point, and anything may have
 * been written where something is kept; what does not fit is refused whole.
 */
export interface Shape<Value> {
  /** For a message: 'a text'. */
  readonly wanted: string;
  readonly fits: (given: unknown) => given is Value;
}

/** The values that fit a shape. */
export type ValueOf<Wanted> = Wanted extends Shape<infer Value> ? Value : never;

export const text: Shape<string> = {
  wanted: 'a text',
  fits: (given) => typeof given === 'string',
};

export const wholeNumber: Shape<number> = {
  wanted: 'a whole number',
  fits: (given): given is number => Number.isSafeInteger(given),
};

/** @example listOf(text).fits(['2.1']) // true */
export function listOf<Item>(item: Shape<Item>): Shape<readonly Item[]> {
  return {
    wanted: `a list, each item ${item.wanted}`,
    fits: (given): given is readonly Item[] => Array.isArray(given) && given.every(item.fits),
  };
}

/** @example pairOf(text, text).fits(['AB', 'AX']) // true */
export function pairOf<First, Second>(
  first: Shape<First>,
  second: Shape<Second>,
): Shape<readonly [First, Second]> {
  return {
    wanted: `a pair, first ${first.wanted}, then ${second.wanted}`,
    fits: (given): given is readonly [First, Second] =>
      Array.isArray(given) && given.length === 2 && first.fits(given[0]) && second.fits(given[1]),
  };
}

/** @example filledListOf(text).fits([]) // false */
export function filledListOf<Item>(item: Shape<Item>): Shape<readonly Item[]> {
  const list = listOf(item);
  return {
    wanted: `${list.wanted}, with one at least`,
    fits: (given): given is readonly Item[] => list.fits(given) && given.length > 0,
  };
}

/** @example oneOf(['open', 'hidden']).fits('seen') // false */
export function oneOf<Choice extends string>(choices: readonly Choice[]): Shape<Choice> {
  return {
    wanted: choices.map((choice) => `“${choice}”`).join(' or '),
    fits: (given): given is Choice => choices.some((choice) => choice === given),
  };
}

/** @example orNull(text).fits(null) // true */
export function orNull<Value>(shape: Shape<Value>): Shape<Value | null> {
  return {
    wanted: `${shape.wanted}, or nothing`,
    fits: (given): given is Value | null => given === null || shape.fits(given),
  };
}

/** Something that earlier versions did not keep. @example orMissing(text).fits(undefined) // true */
export function orMissing<Value>(shape: Shape<Value>): Shape<Value | undefined> {
  return {
    wanted: `${shape.wanted}, or missing`,
    fits: (given): given is Value | undefined => given === undefined || shape.fits(given),
  };
}

type Fields = Readonly<Record<string, Shape<unknown>>>;
type RecordOf<Wanted extends Fields> = { readonly [Key in keyof Wanted]: ValueOf<Wanted[Key]> };

/** @example recordOf({ cycle: text }).fits({ cycle: 'Fall 2026' }) // true */
export function recordOf<Wanted extends Fields>(fields: Wanted): Shape<RecordOf<Wanted>> {
  return {
    wanted: `a record of ${Object.keys(fields).join(', ')}`,
    fits: (given): given is RecordOf<Wanted> =>
      Object.entries(fields).every(([name, shape]) => shape.fits(fieldOf(given, name))),
  };
}

/** What a value of any kind holds under a name. @example fieldOf({ cycle: 'Fall 2026' }, 'cycle') // 'Fall 2026' */
export function fieldOf(given: unknown, name: string): unknown {
  return typeof given === 'object' && given !== null
    ? (given as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
