import { ROLES, teamHeaders } from '../words/protocol';
import { shortened } from '../words/shortened';
import type { Member } from './personRead';
import { isRoleUnclear } from './role';
import { isInitials, sameInitials } from './sameInitials';

/** A row of the Team tab, as far as it was understood. */
export interface TeamRow extends Member {
  /** Its number in the tab. */
  readonly number: number;
  /** What stands for a role and is none; else ''. */
  readonly unread: string;
}

const LONGEST_QUOTE = 40;
const HOW_TO_MARK = `Write ${ROLES.join(' or ')} under “${teamHeaders.role}”, or leave it empty for a member who rates.`;

/**
 * Why somebody in the Team tab cannot be taken for a member, each with its row and its remedy. Such a row is left
 * out, and everybody else goes on. Of two rows with the same initials neither is taken: whose the ratings
 * under them are, nobody can tell, and one of both would rate as the other. Of two that say the same, the
 * first is.
 *
 * @param rows those with initials
 * @returns one for each row; `null` for a member
 * @example rowFaults([{ number: 2, initials: 'AB', name: 'Ada', unread: '' }]) // [null]
 */
export function rowFaults(rows: readonly TeamRow[]): readonly (string | null)[] {
  return rows.map((row) => ownFault(row) ?? twinFault(row, rows));
}

function ownFault(row: TeamRow): string | null {
  const { initials, name, number, unread } = row;
  const who = `${initials} ${shortened(name, LONGEST_QUOTE)}`.trim();
  if (!isInitials(initials)) {
    return `Row ${number}: “${shortened(initials, LONGEST_QUOTE)}” cannot be initials. Write 1 to 4 letters or digits under “${teamHeaders.initials}”, and the rest in the other columns.`;
  }
  if (unread !== '') {
    return `Row ${number}, ${who}: “${shortened(unread, LONGEST_QUOTE)}” stands under “${teamHeaders.role}”. ${HOW_TO_MARK}`;
  }
  return isRoleUnclear(row)
    ? `Row ${number}, ${who}: it is not clear whether they rate. ${HOW_TO_MARK} Then take that word off the name.`
    : null;
}

function twinFault(row: TeamRow, rows: readonly TeamRow[]): string | null {
  const twins = rows.filter(({ initials }) => sameInitials(initials, row.initials));
  const [first = row, ...others] = twins;
  if (others.length === 0) return null;
  const areSame = others.every(
    ({ name, role, unread }) => name === first.name && role === first.role && unread === '',
  );
  if (areSame && row === first) return null;
  const numbers = twins.map(({ number }) => number).join(' and ');
  return areSame
    ? `Row ${row.number}, ${row.initials}: this member stands in row ${first.number} already. Clear one of the two.`
    : `Row ${row.number}, ${`${row.initials} ${shortened(row.name, LONGEST_QUOTE)}`.trim()}: rows ${numbers} have the same initials, so nobody can tell who rates under them. Give each initials of their own; capitals make no difference.`;
}
