import type { Rating } from '../../server/bridge';

export type CardAction =
  | { readonly kind: 'choose'; readonly rating: Rating }
  | { readonly kind: 'go'; readonly by: 1 | -1 };

const ACTIONS: Readonly<Record<string, CardAction>> = {
  1: { kind: 'choose', rating: 1 },
  2: { kind: 'choose', rating: 2 },
  3: { kind: 'choose', rating: 3 },
  4: { kind: 'choose', rating: 4 },
  '?': { kind: 'choose', rating: '?' },
  ArrowLeft: { kind: 'go', by: -1 },
  ArrowRight: { kind: 'go', by: 1 },
};

type Press = Pick<KeyboardEvent, 'key' | 'repeat' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * What a key does on a card. A key that is held down rates one method, not all that follow.
 *
 * @returns `null` if it does nothing there
 * @example actionOf(event) // { kind: 'choose', rating: 3 }
 */
export function actionOf({ key, repeat, ctrlKey, metaKey, altKey }: Press): CardAction | null {
  if (repeat || ctrlKey || metaKey || altKey) return null;
  return ACTIONS[key] ?? null;
}
