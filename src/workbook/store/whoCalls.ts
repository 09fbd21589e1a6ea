const WHO = 'HUB_WHO';

/**
 * Who is calling: a random id that Google keeps for this account alone. No name or address is asked
 * for, since that would take a further permission.
 *
 * @returns `null` if this account was never given one
 * @example whoCalls() // 'k3v9x0ab2m'
 */
export function whoCalls(): string | null {
  return PropertiesService.getUserProperties().getProperty(WHO);
}

/**
 * Who is calling, given an id if need be.
 *
 * @param chance a number from 0 to 1
 * @example whoCallsNow(Math.random())
 */
export function whoCallsNow(chance: number): string {
  const known = whoCalls();
  if (known !== null) return known;
  const who = chance.toString(36).slice(2, 12).padEnd(10, '0');
  PropertiesService.getUserProperties().setProperty(WHO, who);
  return who;
}
