import { ratingIn, type Rating } from '../../../src/core/agreement/rating';

export type CardAction =
  | { readonly kind: 'choose'; readonly rating: Rating }
  | { readonly kind: 'go'; readonly by: 1 | -1 };

const ARROWS: Readonly<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowRight: 1 };

type Press = Pick<KeyboardEvent, 'key' | 'repeat' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * What a key does on a card. A key that is held down rates one method, not all that follow.
 *
 * @returns `null` if it does nothing there
 * @example cardAction(event) // { kind: 'choose', rating: 3 }
 */
export function cardAction({ key, repeat, ctrlKey, metaKey, altKey }: Press): CardAction | null {
  if (repeat || ctrlKey || metaKey || altKey) return null;
  const [rating, by] = [ratingIn(key), ARROWS[key]];
  if (rating !== null) return { kind: 'choose', rating };
  return by === undefined ? null : { kind: 'go', by };
}
