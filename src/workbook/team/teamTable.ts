import { Refusal } from '../../core/calls/refusal';
import { roleIn, type Member } from '../../core/team/member';
import { ROLES, teamHeaders } from '../../core/words/protocol';
import { tabMarked } from '../tab/markedTabs';
import {
  readTabAtOnce,
  requireHeader,
  rowsBelow,
  textAt,
  type Failure,
  type TabRead,
} from '../tab/readTab';
import { writeFields, type FieldChange } from '../tab/writeFields';
import { teamKind } from './teamKind';

type TeamKey = keyof typeof teamHeaders;

/** The Team tab as it stands. */
export interface TeamTable {
  readonly read: TabRead<TeamKey>;
  /** One for each row below the header; rows without initials are kept as blank members. */
  readonly rows: readonly Member[];
}

/**
 * Reads the Team tab by its header, wherever people have moved its columns.
 *
 * @returns `null` if there is none
 * @throws Refusal if it has lost its header, or names a role that is none
 * @example readTeamTable(spreadsheet)?.rows.length // 30
 */
export function readTeamTable(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): TeamTable | null {
  const sheet = tabMarked(spreadsheet, { kind: 'team' });
  if (!sheet) return null;
  const action = 'Reading the team';
  const remedy = 'Try again. If the tab was emptied, undo that.';
  const read = readTabAtOnce(sheet, teamKind, { action, remedy });
  const { missing, doubled } = read.header;
  // A role that nobody reads would make somebody who has left one who is waited for.
  const words = [...new Set([...missing, ...doubled])];
  requireHeader(read, { action, remedy: 'Write it above the members again.' }, words);
  return { read, rows: rowsBelow(read).map((row) => memberIn(read, row)) };
}

function memberIn(read: TabRead<TeamKey>, row: number): Member {
  const member = { initials: plainText(read, row, 'initials'), name: plainText(read, row, 'name') };
  const given = plainText(read, row, 'role');
  const role = roleIn(given);
  if (given !== '' && !role) throw roleRefusal(read.sheet.getName(), given);
  return role ? { ...member, role } : member;
}

/**
 * Writes members into rows of the table, only where they differ from what stands there.
 *
 * @param rows the table's, changed; more of them go below
 * @throws Refusal if the tab was changed at the same moment
 * @example writeTeamRows(table, [...table.rows, member], failure)
 */
export function writeTeamRows(
  { read, rows: before }: TeamTable,
  rows: readonly Member[],
  failure: Failure,
): void {
  const changes = rows.flatMap((member, index): FieldChange<TeamKey>[] =>
    (['initials', 'name', 'role'] as const)
      .filter((key) => (member[key] ?? '') !== (before[index]?.[key] ?? ''))
      .map((key) => ({ row: read.header.row + 1 + index, key, text: member[key] ?? '' })),
  );
  writeFields(read, changes, failure);
}

function plainText({ values, header }: TabRead<TeamKey>, row: number, key: TeamKey): string {
  return textAt(values, { row, column: header.columnOf(key) })
    .replace(/\s+/gu, ' ')
    .trim();
}

function roleRefusal(tab: string, given: string): Refusal {
  return new Refusal({
    action: 'Reading the team',
    found: `in the tab “${tab}”, under “${teamHeaders.role}”, stands “${given.slice(0, 30)}”.`,
    remedy: `Write ${ROLES.join(' or ')} there, or leave it empty for a member who rates.`,
  });
}
