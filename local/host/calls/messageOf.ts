/** What a thrown value says. An error thrown in the script's own world is no `instanceof Error` here. */
export function messageOf(error: unknown): string {
  const message: unknown =
    typeof error === 'object' && error !== null ? Reflect.get(error, 'message') : error;
  return typeof message === 'string' ? message : String(error);
}
