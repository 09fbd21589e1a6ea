const LONGEST_CALL = 60_000;

/** Does some work later, unless it is called off by what this gives. */
export type Later = (work: () => void, milliseconds: number) => () => void;

/**
 * What a call gives, unless Google lets a minute pass. An answer that comes later goes unheard: the
 * call counts as failed, though it may have taken effect.
 *
 * @throws Error if the call fails, or is not answered in time
 * @example await inTime(call('getScore'), later)
 */
export function inTime<Value>(answer: Promise<Value>, later: Later): Promise<Value> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => reject(new Error('Google has not answered for a minute.'));
    const callOff = later(giveUp, LONGEST_CALL);
    answer.finally(callOff).then(resolve, reject);
  });
}
