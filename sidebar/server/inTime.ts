const LONGEST_CALL = 60_000;

/** Does some work later, unless it is called off by what this gives. */
export type Later = (work: () => void, milliseconds: number) => () => void;

export const later: Later = (work, milliseconds) => {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
};

/**
 * What a call gives, unless Google lets a minute pass. An answer that comes later goes unheard: the
 * call counts as failed, though it may have taken effect. Every call can be made again all the same.
 *
 * @throws Error if the call fails, or is not answered in time
 * @example await inTime(answer, later)
 */
export function inTime<Value>(answer: Promise<Value>, afterwards: Later): Promise<Value> {
  return new Promise((resolve, reject) => {
    const sentence = 'Google has not answered for a minute. Try again: nothing is done twice.';
    const giveUp = (): void => reject(new Error(sentence));
    const callOff = afterwards(giveUp, LONGEST_CALL);
    answer.finally(callOff).then(resolve, reject);
  });
}
