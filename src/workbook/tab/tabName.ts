const LONGEST_TAB_NAME = 100;

/**
 * The name of a sub-section's tab, cut to what Google allows; the cycle is never cut.
 *
 * @param ending follows the cycle; see `freeName`
 * @example tabName('Support logistics', 'Fall 2026', '') // 'Support logistics · Fall 2026'
 */
export function tabName(title: string, cycle: string, ending: string): string {
  const kept = ` · ${cycle}${ending}`;
  const allowed = title.replace(/[:\\/?*[\]]/g, ' ');
  return cut(allowed, LONGEST_TAB_NAME - kept.length) + kept;
}

/**
 * The first name that no tab has: the one wanted, or else a numbered one.
 *
 * @param named makes a name from an ending: '', ' (2)', ' (3)', …
 * @example freeName((ending) => `Team${ending}`, (name) => name === 'Team') // 'Team (2)'
 */
export function freeName(
  named: (ending: string) => string,
  isTaken: (name: string) => boolean,
): string {
  let name = named('');
  for (let number = 2; isTaken(name); number += 1) name = named(` (${number})`);
  return name;
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  // A character outside the basic plane has two halves; one alone is no text.
  const start = text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${start.trimEnd()}…`;
}
