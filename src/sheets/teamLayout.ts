import { MOST_MEMBERS, type Member } from '../core/team';
import type { Cell, Layout } from './layout';

/** The words at the head of the Team tab, by which it is read again. */
export const teamHeaders = { initials: 'Initials', name: 'Name' } as const;

/**
 * Describes the Team tab: one row a member, with room for as many as a team may have.
 *
 * @example teamLayout([{ initials: 'AB', name: 'Ada Byron' }]).cells.length // 31
 */
export function teamLayout(team: readonly Member[]): Layout {
  const row = (look: Cell['look'], initials: string, name: string): Cell[] => [
    { look, text: initials },
    { look, text: name },
  ];
  return {
    cells: [
      row('methodHeader', teamHeaders.initials, teamHeaders.name),
      ...Array.from({ length: MOST_MEMBERS }, (_, index) =>
        row('text', team[index]?.initials ?? '', team[index]?.name ?? ''),
      ),
    ],
    frozen: { rows: 1, columns: 0 },
    widths: [
      { column: 1, columns: 1, width: 80 },
      { column: 2, columns: 1, width: 320 },
    ],
    guarded: null,
    highlights: [],
  };
}
