/**
 * The head of a member's column bears their initials, in brackets if nobody waits for their ratings:
 * so the formulas of a sheet can tell, without another tab, of how many a row is rated.
 */
const SET_ASIDE = /^\((.*)\)$/u;

/**
 * The text at the head of a member's column.
 *
 * @example headOf('EF', false) // '(EF)'
 */
export function headOf(initials: string, isAwaited: boolean): string {
  return isAwaited ? initials : `(${initials})`;
}

/** The initials that a head bears. @example initialsAt(' (EF)') // 'EF' */
export function initialsAt(head: string): string {
  return (SET_ASIDE.exec(head.trim())?.[1] ?? head).trim();
}

/** Whether it says that nobody waits for them. @example isSetAside('(EF)') // true */
export function isSetAside(head: string): boolean {
  return SET_ASIDE.test(head.trim());
}
