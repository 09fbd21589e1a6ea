/**
 * What a caught value says. Google's exceptions need not be of the script's own `Error`.
 *
 * @example reason(new Error('Busy.')) // 'Busy.'
 */
export function reason(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
}
