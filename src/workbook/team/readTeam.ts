import { sameInitials } from '../../core/team/sameInitials';
import { Refusal } from '../../core/calls/refusal';
import { isSameTeam, teamFaults, type Member } from '../../core/team/member';
import { teamLayout } from './teamLayout';
import { readTeamTable, writeTeamRows, type TeamTable } from './teamTable';
import { writeTab } from '../tab/writeTab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * The team as people keep it in the Team tab.
 *
 * @returns `[]` if the workbook has no Team tab yet
 * @throws Refusal if the tab has lost its header, or lists somebody who cannot be a member
 * @example readTeam(spreadsheet) // [{ initials: 'AB', name: 'Ada Byron' }]
 */
export function readTeam(spreadsheet: Spreadsheet): readonly Member[] {
  const table = readTeamTable(spreadsheet);
  return table ? membersOf(table) : [];
}

/**
 * Brings the Team tab up to date: members who stay keep their row, and what people noted beside it;
 * new ones take the first empty rows; where somebody left, the row is emptied.
 *
 * @param before the team as the caller last read it
 * @returns why it was not saved, if somebody has changed the tab since; else `null`
 * @throws Refusal if the tab cannot be read
 * @example saveTeam(spreadsheet, team, [])
 */
export function saveTeam(
  spreadsheet: Spreadsheet,
  team: readonly Member[],
  before: readonly Member[],
): string | null {
  const table = readTeamTable(spreadsheet);
  if (!table) {
    const named = (ending: string): string => `Team${ending}`;
    writeTab(spreadsheet, { named, mark: { kind: 'team' }, layout: teamLayout(team) });
    return null;
  }
  const current = membersOf(table);
  if (isSameTeam(current, team)) return null;
  if (!isSameTeam(current, before)) {
    return `The tab “${table.read.sheet.getName()}” was changed after this form had read it, and now lists ${
      current.map(({ initials }) => initials).join(', ') || 'nobody'
    }. Nothing was saved. Press Read team again, then make your changes.`;
  }
  const remedy = 'Press Read team again, then make your changes.';
  writeTeamRows(table, mergedRows(table.rows, team), { action: 'Saving the team', remedy });
  return null;
}

/**
 * Corrects somebody's initials in the Team tab. Does nothing if nobody has them.
 *
 * @example correctTeam(spreadsheet, 'AB', 'AX')
 */
export function correctTeam(spreadsheet: Spreadsheet, from: string, to: string): void {
  const table = readTeamTable(spreadsheet);
  if (!table) return;
  const corrected = table.rows.map((row) =>
    row.initials !== '' && sameInitials(row.initials, from) ? { ...row, initials: to } : row,
  );
  const remedy = 'Press Correct again.';
  writeTeamRows(table, corrected, { action: 'Correcting initials', remedy });
}

/**
 * The members whom a Team tab lists.
 *
 * @throws Refusal if somebody there cannot be a member
 * @example membersOf(table)[0]?.initials // 'AB'
 */
export function membersOf({ read, rows }: TeamTable): readonly Member[] {
  const members = rows.filter(({ initials }) => initials !== '');
  const [fault] = members.length > 0 ? teamFaults(members) : [];
  if (fault === undefined) return members;
  throw new Refusal({
    action: 'Reading the team',
    found: `the tab “${read.sheet.getName()}” has something to mend.`,
    remedy: fault,
  });
}

const NOBODY: Member = { initials: '', name: '' };

function mergedRows(rows: readonly Member[], team: readonly Member[]): readonly Member[] {
  const isIn = (members: readonly Member[], { initials }: Member): boolean =>
    members.some((member) => sameInitials(member.initials, initials));
  const arriving = team.filter((member) => !isIn(rows, member));
  const merged = rows.map((row): Member => {
    // A name without initials is a note that somebody made.
    if (row.initials === '') return row.name === '' ? (arriving.shift() ?? row) : row;
    return team.find((member) => isIn([member], row)) ?? NOBODY;
  });
  return [...merged, ...arriving];
}
