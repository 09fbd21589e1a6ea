/** Tabs that a person adds in Univer have an id with letters; Google's are numbers. */
export function numericId(id: string): number {
  if (/^\d+$/.test(id)) return Number(id);
  return [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2_147_483_647, 7);
}
