import type * as Local from '../local/node';

/** The host without a screen, as `test/setup/withHost.mjs` has loaded it. */
export const { localHost } = globalThis as unknown as { readonly localHost: typeof Local };
