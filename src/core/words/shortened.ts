/**
 * What a cell holds, short enough for a sentence, or for another cell.
 *
 * @param most in characters
 * @example shortened('great') // 'great'
 * @example shortened('great', 3) // 'gr…'
 */
export function shortened(text: string, most = 60): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
