import { sameInitials } from '../../core/team/sameInitials';
import { isHalfSaved, isLeftover, type TeamChange } from '../../core/team/halfSaved';
import { Refusal } from '../../core/calls/refusal';
import { isSameTeam, teamFaults, type Member } from '../../core/team/member';
import { teamLayout } from './teamLayout';
import { readTeamTable, writeTeamRows, type TableRow, type TeamTable } from './teamTable';
import { writeTab } from '../tab/writeTab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Somebody in the Team tab who cannot be taken for a member, and so is left out. */
export interface LeftOut {
  /** As they stand there. */
  readonly initials: string;
  /** Which row it is, why, and what to do. */
  readonly fault: string;
}

/** The team of the Team tab. */
export interface TeamRead {
  readonly members: readonly Member[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * The team as people keep it in the Team tab. A row that cannot be understood is left out, and keeps nobody else
 * from going on.
 *
 * @returns `[]` if the workbook has no Team tab yet
 * @throws Refusal if the tab has lost its header
 * @example readTeam(spreadsheet) // [{ initials: 'AB', name: 'Ada Byron' }]
 */
export function readTeam(spreadsheet: Spreadsheet): readonly Member[] {
  return readWholeTeam(spreadsheet).members;
}

/**
 * The same, and who is left out.
 *
 * @throws Refusal if the tab has lost its header
 * @example readWholeTeam(spreadsheet).leftOut.length // 0
 */
export function readWholeTeam(spreadsheet: Spreadsheet): TeamRead {
  const table = readTeamTable(spreadsheet);
  return table ? teamIn(table) : { members: [], leftOut: [] };
}

/**
 * The team, if nobody has to be left out: who gets a column is for the lead to see first.
 *
 * @throws Refusal if somebody in the tab cannot be a member, or they cannot be a team
 * @example requireTeam(spreadsheet) // [{ initials: 'AB', name: 'Ada Byron' }]
 */
export function requireTeam(spreadsheet: Spreadsheet): readonly Member[] {
  const { members, leftOut } = readWholeTeam(spreadsheet);
  const [fault] = [
    ...leftOut.map((one) => one.fault),
    ...(members.length > 0 ? teamFaults(members) : []),
  ];
  if (fault === undefined) return members;
  const found = 'the Team tab has something to mend.';
  throw new Refusal({ action: 'Reading the team', found, remedy: fault });
}

/**
 * Brings the Team tab up to date: members who stay keep their row, and what people noted beside it;
 * new ones take the first empty rows; where somebody left, the row is emptied. What a saving left
 * half-done is completed by the next.
 *
 * @param before the team as the caller last read it
 * @returns why it was not saved, if somebody has changed the tab since, or a row there has to be mended
 *   first; else `null`
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
  const { members: current, leftOut } = teamIn(table);
  const [odd] = leftOut;
  if (odd) {
    return `A row of the tab “${table.read.sheet.getName()}” has to be mended first. ${odd.fault} Then press Read team again. Nothing was saved.`;
  }
  const change = { before, wanted: team };
  if (!isSameTeam(current, team) && !isHalfSaved(current, change)) {
    return `The tab “${table.read.sheet.getName()}” was changed after this form had read it, and now lists ${
      current.map(({ initials }) => initials).join(', ') || 'nobody'
    }. Nothing was saved. Press Read team again, then make your changes.`;
  }
  const remedy = 'Press Read team again, then make your changes.';
  writeTeamRows(table, mergedRows(table.rows, change), { action: 'Saving the team', remedy });
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
 * Whom a Team tab lists.
 *
 * @example teamIn(table).members[0]?.initials // 'AB'
 */
export function teamIn({ rows }: TeamTable): TeamRead {
  const people = rows.filter(({ initials }) => initials !== '');
  return {
    members: people
      .filter(({ fault }) => fault === null)
      .map(({ initials, name, role }) => ({ initials, name, ...(role && { role }) })),
    leftOut: people.flatMap(({ initials, fault }) => (fault === null ? [] : [{ initials, fault }])),
  };
}

const NOBODY: Member = { initials: '', name: '' };

function mergedRows(rows: readonly TableRow[], change: TeamChange): readonly Member[] {
  const team = change.wanted;
  const isIn = (members: readonly Member[], { initials }: Member): boolean =>
    members.some((member) => sameInitials(member.initials, initials));
  const arriving = team.filter((member) => !isIn(rows, member));
  const merged = rows.map((row): Member => {
    if (isLeftover(row, rows, change)) return NOBODY;
    // Any other name without initials is a note that somebody made.
    if (row.initials === '') return row.name === '' ? (arriving.shift() ?? row) : row;
    return team.find((member) => isIn([member], row)) ?? NOBODY;
  });
  return [...merged, ...arriving];
}
