/**
 * A name for the cycle that starts on a day, by the terms of a school year.
 *
 * @example suggestCycle(new Date(2026, 9, 1)) // 'Fall 2026'
 */
export function suggestCycle(day: Date): string {
  const month = day.getMonth();
  const term = month < 5 ? 'Spring' : month < 7 ? 'Summer' : 'Fall';
  return `${term} ${day.getFullYear()}`;
}
