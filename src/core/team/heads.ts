import type { Member } from './member';
import { sameInitials } from './sameInitials';

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

/**
 * The head that a member's column should bear, if it is another than the one there.
 *
 * @param column the initials at its head, and whether they stand without brackets
 * @returns `null` if it is right, or the team does not know them
 * @example headWanted({ initials: 'EF', isAwaited: true }, membersIn('EF Eve (inactive)')) // '(EF)'
 */
export function headWanted(
  { initials, isAwaited }: { readonly initials: string; readonly isAwaited: boolean },
  team: readonly Member[],
): string | null {
  const member = team.find((own) => sameInitials(own.initials, initials));
  const isRater = member?.role === undefined;
  return member && isRater !== isAwaited ? headOf(initials, isRater) : null;
}

/** The initials that a head bears. @example initialsAt(' (EF)') // 'EF' */
export function initialsAt(head: string): string {
  return (SET_ASIDE.exec(head.trim())?.[1] ?? head).trim();
}

/** Whether it says that nobody waits for them. @example isSetAside('(EF)') // true */
export function isSetAside(head: string): boolean {
  return SET_ASIDE.test(head.trim());
}
