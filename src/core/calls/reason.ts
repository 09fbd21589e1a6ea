/** What stands for the words of an error that has none. */
export const NO_REASON = 'Google gave no reason.';

/** The classes of errors that Google puts before a message, one or several. */
const CLASSES = /^\s*(?:(?:Uncaught\s)?\w*(?:Error|Exception)\s?:\s*)+/u;

/**
 * What a caught value says, in words alone. Google's exceptions need not be of the script's own
 * `Error`, and their classes may stand in the message, as in `ScriptError: Exception: Busy.`
 *
 * @example reason(new Error('Busy.')) // 'Busy.'
 * @example reason('ScriptError: Exception: Busy.') // 'Busy.'
 */
export function reason(error: unknown): string {
  const said =
    typeof error === 'object' && error !== null && 'message' in error ? error.message : error;
  return (
    String(said ?? '')
      .replace(CLASSES, '')
      .trim() || NO_REASON
  );
}
