/**
 * What a caught value says, whatever was thrown.
 *
 * @example reason(new Error('Busy.')) // 'Busy.'
 */
export function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
