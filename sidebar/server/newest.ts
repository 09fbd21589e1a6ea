export interface Newest {
  /** Waits for an answer, and uses it unless another was asked for meanwhile. */
  readonly take: <Value>(asked: Promise<Value>, use: (answer: Value) => void) => Promise<void>;
  /** Wants none of those that were asked for any more. */
  readonly drop: () => void;
}

/**
 * Keeps to the newest of several calls: Google keeps no order among them. An answer that comes late
 * is dropped, as is a failure; a failure of the newest is for whoever asked to tell.
 *
 * @example await newest().take(call('getScore'), setScore)
 */
export function newest(): Newest {
  let last = 0;
  const next = (): number => {
    last += 1;
    return last;
  };
  return {
    take: async (asked, use) => {
      const own = next();
      try {
        const answer = await asked;
        if (own === last) use(answer);
      } catch (thrown) {
        if (own === last) throw thrown;
      }
    },
    drop: () => void next(),
  };
}
