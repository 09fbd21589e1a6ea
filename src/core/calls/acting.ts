import { reason } from './reason';
import { Refusal } from './refusal';

/**
 * Does something that Google may fail at any moment. A refusal of the add-on's own passes as it is;
 * anything else is put into a sentence that says what failed and what to do.
 *
 * @param action what is done: 'Revealing'
 * @throws Refusal whatever fails
 * @example acting('Revealing', 'Press Reveal again.', () => revealSheet(key, chance))
 */
export function acting<Result>(action: string, remedy: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal({ action, found: reason(error), remedy }, error);
  }
}
