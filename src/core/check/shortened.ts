const MOST = 60;

/**
 * What a cell holds, short enough for a sentence.
 *
 * @example shortened('great') // 'great'
 */
export function shortened(text: string): string {
  return text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text;
}
