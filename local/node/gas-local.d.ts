declare module 'gas-local' {
  /** Runs every script file of a folder in a context, and gives the context. */
  export function require(
    folder: string,
    context: object,
    options?: { filter?: (path: string) => boolean },
  ): Record<string, unknown>;
}
