/**
 * A campaign tries one thing at every place of a run, or in many orders. `npm test` tries a few, others
 * with every seed; `npm run soak` tries all. Jest says at its end by which seed, and takes one:
 * `npm test -- --seed 7`.
 */

const SOAK = process.env['SOAK'] === 'yes';
const FEW = 3;

/**
 * The places, from 1, where something can be tried, such as the service calls of a run: in a soak all
 * of them; else the first, the last, and between them a few by the seed, one from each part.
 */
export function places(calls: number, seed = jest.getSeed()): readonly number[] {
  return SOAK ? placesFrom(1, calls) : few(placesFrom(1, calls), seed);
}

/** The same of a list: of so many things, each as good as the next, a few by the seed. */
export function someOf<Item>(all: readonly Item[], count: number): readonly Item[] {
  if (SOAK || all.length <= count) return all;
  const first = Math.abs(jest.getSeed()) % all.length;
  return [...all, ...all].slice(first, first + count);
}

/**
 * `test` for what takes long and stands alone: of so many in a file, a few by the seed; in a soak all.
 *
 * @example const story = longTests({ of: 6, few: 3 })
 */
export function longTests({ of, few }: { readonly of: number; readonly few: number }) {
  const chosen = someOf(
    Array.from({ length: of }, (_, index) => index),
    few,
  );
  let told = 0;
  afterAll(() => {
    if (told !== of) throw new Error(`There are ${told} long tests here, and ${of} were counted.`);
  });
  return (name: string, run: () => Promise<void>): void => {
    if (chosen.includes(told)) test(name, run);
    told += 1;
  };
}

/** The same of a part of a run: its service calls from the first to the last named. */
export function placesBetween(first: number, last: number): readonly number[] {
  return places(last - first + 1).map((place) => place + first - 1);
}

/** The same for calls that fail before, and for calls that fail after they take effect. */
export function placesAroundCalls(
  calls: number,
): readonly (readonly [number, 'before' | 'after'])[] {
  return [
    ...places(calls).map((place) => [place, 'before'] as const),
    ...places(calls, jest.getSeed() + 1).map((place) => [place, 'after'] as const),
  ];
}

/**
 * Random stories: a few; in a soak as many as `npm test` should have if it had the time, and more of
 * them, by one seed after another, until its time is over.
 */
export async function tell(
  { short, long }: { readonly short: number; readonly long: number },
  some: (choice: { readonly seed: number; readonly numRuns: number }) => Promise<void>,
): Promise<void> {
  const until = Number(process.env['SOAK_UNTIL'] ?? 0);
  let seed = jest.getSeed();
  do {
    await some({ seed, numRuns: SOAK ? long : short });
    if (SOAK) process.stdout.write(`${long} stories of seed ${seed} ended well.\n`);
    seed += 1;
  } while (Date.now() < until);
}

function placesFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function few(all: readonly number[], seed: number): readonly number[] {
  const inner = all.slice(1, -1);
  const parts = FEW - 2;
  if (inner.length <= parts) return all;
  const bounds = Array.from({ length: parts + 1 }, (_, n) =>
    Math.floor((n * inner.length) / parts),
  );
  const chosen = bounds.slice(0, -1).map((from, part) => {
    const to = bounds[part + 1] ?? from;
    return inner[from + (Math.abs(seed + part) % (to - from))];
  });
  return [all[0], ...chosen, all.at(-1)].filter((place) => place !== undefined);
}
