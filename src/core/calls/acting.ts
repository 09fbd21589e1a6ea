import { reason } from './reason';

/** The product's own sentences do; Google's, in whatever language, do not. */
const NAMES_ITS_ACTION = / failed: | gave up\. /;

/**
 * Does something that Google may fail at any moment, in words of its own; then its message is put
 * into a sentence that says what failed and what to do.
 *
 * @param action what is done: 'Revealing'
 * @throws Error with a message that names an action
 * @example acting('Revealing', 'Press Reveal again.', () => revealSheet(mark))
 */
export function acting<Result>(action: string, remedy: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    const said = reason(error);
    if (NAMES_ITS_ACTION.test(said)) throw error;
    throw new Error(`${action} failed: ${said} ${remedy}`, { cause: error });
  }
}
