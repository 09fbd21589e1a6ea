import { MOST_MEMBERS, type Member } from '../../core/team/member';
import { ROLES, teamHeaders } from '../../core/words/protocol';
import type { Cell, Choices, Layout } from '../tab/layout';

const roles: Choices = {
  values: ROLES,
  help: 'Leave it empty for a member who rates. A facilitator guides the others; someone inactive has left, and keeps their ratings.',
};

/**
 * Describes the Team tab: one row a member, with room for as many as a team may have.
 *
 * @example teamLayout([{ initials: 'AB', name: 'Ada Byron' }]).cells.length // 31
 */
export function teamLayout(team: readonly Member[]): Layout {
  const header = (text: string): Cell => ({ look: 'methodHeader', text });
  const text = (value = ''): Cell => ({ look: 'text', text: value });
  return {
    cells: [
      [teamHeaders.initials, teamHeaders.name, teamHeaders.role].map(header),
      ...Array.from({ length: Math.max(team.length, MOST_MEMBERS) }, (_, index): Cell[] => [
        text(team[index]?.initials),
        text(team[index]?.name),
        { ...text(team[index]?.role), choices: roles },
      ]),
    ],
    frozen: { rows: 1, columns: 0 },
    widths: [
      { column: 1, columns: 1, width: 80 },
      { column: 2, columns: 1, width: 320 },
      { column: 3, columns: 1, width: 120 },
    ],
    guarded: null,
    highlights: [],
  };
}
