import type { Progress } from '../../server/reply';
import { counted, inWords } from '../../controls/inWords';

/** Those who are asked to rate: facilitators and inactive members are never missing. */
export function ratersIn(progress: readonly Progress[]): readonly Progress[] {
  return progress.filter(({ role }) => role === null);
}

export function doneIn(progress: readonly Progress[]): number {
  return ratersIn(progress).filter(({ left }) => left === 0).length;
}

/**
 * How far a member is, without what they chose.
 *
 * @example progressWords({ initials: 'CD', answered: 11, left: 3, role: null, isHeld: true, elsewhere: 0 }) // '3 left'
 */
export function progressWords(member: Progress): string {
  const { elsewhere } = member;
  return elsewhere === 0
    ? ownWords(member)
    : `${ownWords(member)}; ${counted(elsewhere, 'answer')} from another account`;
}

function ownWords({ answered, left, role }: Progress): string {
  if (role !== null) return answered === 0 ? role : `${role}, answered ${answered}`;
  if (left === 0) return 'all done';
  return answered === 0 ? 'not begun' : `${left} left`;
}

/**
 * How many are done, of those who are asked to rate.
 *
 * @example doneWords(progress) // '2 of 3 are done'
 */
export function doneWords(progress: readonly Progress[]): string {
  const done = doneIn(progress);
  return `${done} of ${ratersIn(progress).length} ${done === 1 ? 'is' : 'are'} done`;
}

/**
 * Who is missing, by name.
 *
 * @example missingWords(progress) // 'CD has 3 left and EF has not begun.'
 */
export function missingWords(progress: readonly Progress[]): string {
  const missing = ratersIn(progress).filter(({ left }) => left > 0);
  if (missing.length === 0) return 'Everybody is done.';
  const begun = missing.filter(({ answered }) => answered > 0);
  const others = missing.filter(({ answered }) => answered === 0).map(({ initials }) => initials);
  const clauses = begun.map(({ initials, left }) => `${initials} has ${left} left`);
  if (others.length > 0) {
    clauses.push(`${inWords(others)} ${others.length === 1 ? 'has' : 'have'} not begun`);
  }
  // A clause may list people by itself, so more than two are told apart by a comma.
  return clauses.length > 2
    ? `${clauses.slice(0, -1).join(', ')}, and ${clauses[clauses.length - 1] ?? ''}.`
    : `${inWords(clauses)}.`;
}
