import type { Form, FormRow } from '../sheet/form';
import { foldInitials, sameInitials } from '../team/sameInitials';
import { ratingIn } from '../agreement/rating';
import { ratersOf, type Member, type Role } from '../team/member';

/** How far a member has come on a sheet; never what they chose. */
export interface MemberProgress {
  readonly initials: string;
  /** Methods with an answer; `?` is one. */
  readonly answered: number;
  /** Methods that are waited for: none of somebody who does not rate, or no longer does. */
  readonly left: number;
  readonly role: Role | null;
  /** Somebody rates under these initials in the sidebar. */
  readonly isHeld: boolean;
  /** Answers under these initials that came from another account, and count for nobody. */
  readonly elsewhere: number;
}

/** What is known of a member beside the sheet. */
export interface Known {
  /** Ids of methods whose answers are kept hidden. */
  readonly hidden: readonly string[];
  readonly isHeld: boolean;
  readonly elsewhere: number;
}

/**
 * How far everybody has come who has a column, or is in the team and rates.
 *
 * @param knownOf by initials
 * @example progressOf(form, team, () => ({ hidden: [], isHeld: false, elsewhere: 0 }))[0]?.left // 3
 */
export function progressOf(
  form: Form,
  team: readonly Member[],
  knownOf: (initials: string) => Known,
): readonly MemberProgress[] {
  const raters = ratersOf(team).map(({ initials }) => initials);
  const everybody = new Map(
    [...form.members, ...raters].map((initials) => [foldInitials(initials), initials]),
  );
  return [...everybody.values()].map((initials) => {
    const { hidden, ...known } = knownOf(initials);
    const role = roleOf(form, team, initials);
    const answered = form.rows.filter(
      (row) => hidden.includes(row.id) || isAnswered(row, initials),
    ).length;
    const left = role === null ? form.rows.length - answered : 0;
    return { initials, answered, left, role, ...known };
  });
}

/** Of whom the team says nothing, as of many in an earlier cycle, the head of the column says it. */
function roleOf(
  { setAside }: Form,
  team: readonly Member[],
  initials: string,
): MemberProgress['role'] {
  const member = team.find((own) => sameInitials(own.initials, initials));
  if (member) return member.role ?? null;
  return setAside.includes(initials) ? 'inactive' : null;
}

function isAnswered({ entries }: FormRow, initials: string): boolean {
  return entries.some(
    (entry) => sameInitials(entry.initials, initials) && ratingIn(entry.value) !== null,
  );
}
