import { plainCycle } from './isSameCycle';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
] as const;

/** A cycle named by a season, in the order in which one year has them. */
const SEASON = /^(winter|spring|summer|fall|autumn) (\d{4})$/i;
const ORDER = ['winter', 'spring', 'summer', 'fall'] as const;

/**
 * A name for the cycle that starts on a day: its month, or its term if the last cycle is named so. Which
 * season a month has depends on where one lives; so a last cycle that seems to lie ahead is the one that runs.
 *
 * @param today such as `2026-10-01`
 * @param cycles that there are, the last one last
 * @example suggestCycle('2026-10-01', []) // 'October 2026'
 * @example suggestCycle('2026-10-01', ['Autumn 2025', 'Spring 2026']) // 'Autumn 2026'
 */
export function suggestCycle(today: string, cycles: readonly string[]): string {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const last = plainCycle(cycles[cycles.length - 1] ?? '');
  const named = seasonIn(last);
  if (named === null) return `${MONTHS[month - 1] ?? ''} ${year}`;
  const season = month < 6 ? 'spring' : month < 8 ? 'summer' : 'fall';
  const isAhead =
    named.year > year ||
    (named.year === year && ORDER.indexOf(named.season) > ORDER.indexOf(season));
  return isAhead ? last : `${wordFor(season, cycles)} ${year}`;
}

type Season = (typeof ORDER)[number];

function seasonIn(
  cycle: string,
): { readonly word: string; readonly season: Season; readonly year: number } | null {
  const [, word = '', year] = SEASON.exec(plainCycle(cycle)) ?? [];
  const name = word.toLowerCase() === 'autumn' ? 'fall' : word.toLowerCase();
  const season = ORDER.find((one) => one === name);
  return season ? { word, season, year: Number(year) } : null;
}

/** As the team has written it last. */
function wordFor(season: Season, cycles: readonly string[]): string {
  const words = cycles.map(seasonIn).filter((named) => named?.season === season);
  const word = words[words.length - 1]?.word ?? season;
  return word.charAt(0).toUpperCase() + word.slice(1);
}
