import type { Entry, Store } from './store';

const TURN = 'HUB_TURN_';

/**
 * The number of the last call that saved answers for an account. Every call has a higher one than those
 * before it: so a call that hung, and arrives after a later one was acknowledged, is known for old even
 * where the values themselves have gone there and back.
 *
 * @returns 0 if none has
 * @example lastTurn(store, 'k3v9x0ab2m') // 1795834800000
 */
export function lastTurn(store: Store, who: string): number {
  return Number(store[TURN + who] ?? 0);
}

/** The entry under which it is kept. @example turnEntry('k3v9x0ab2m', 7) // ['HUB_TURN_k3v9x0ab2m', '7'] */
export function turnEntry(who: string, turn: number): Entry {
  return [TURN + who, String(turn)];
}
