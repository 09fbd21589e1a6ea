/** The parts of a sentence about something that was not done. */
export interface Refused {
  /** What failed: 'Revealing'. */
  readonly action: string;
  /** What was found instead of what is wanted; ends with a full stop. */
  readonly found: string;
  /** What to do about it, in one sentence or more. */
  readonly remedy: string;
}

const FAILED = ' failed: ';

/**
 * Something that the add-on would not do, in a sentence of its own for people to read. It is known
 * by its type: what Google throws, in whatever language, is none.
 *
 * @example throw new Refusal({ action: 'Revealing', found: 'nobody has rated.', remedy: 'Wait.' })
 */
export class Refusal extends Error {
  constructor({ action, found, remedy }: Refused, cause?: unknown) {
    super(`${action}${FAILED}${found} ${remedy}`, cause === undefined ? undefined : { cause });
  }
}

/**
 * Whether a sentence is of the add-on's own. The sidebar gets nothing but the message of what was
 * thrown; all that the script throws is a refusal, so anything else is Google's, which had not begun
 * to run the script, or did not bring back its answer.
 *
 * @example isRefusal('Revealing failed: nobody has rated. Wait.') // true
 */
export function isRefusal(sentence: string): boolean {
  return sentence.includes(FAILED);
}
