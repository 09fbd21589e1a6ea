import { ROLES, roleIn, type Member } from '../../core/team/team';
import { tabMarked } from '../tab/markedTabs';
import { teamHeaders } from './teamLayout';
import { writeColumn } from '../tab/writeColumn';

/** The Team tab as it stands; rows without initials are kept as blank members. */
export interface TeamTable {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** Numbers of columns, the header's row, and the first row below it, from 1. */
  readonly initials: number;
  readonly name: number;
  /** 0 in a tab whose column was removed. */
  readonly role: number;
  readonly firstRow: number;
  readonly rows: readonly Member[];
}

/**
 * Reads the Team tab by its header, wherever people have moved its columns.
 *
 * @returns `null` if there is none
 * @throws Error if it has lost its header, or names a role that is none
 * @example readTeamTable(spreadsheet)?.rows.length // 30
 */
export function readTeamTable(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): TeamTable | null {
  const sheet = tabMarked(spreadsheet, { kind: 'team' });
  if (!sheet) return null;
  const values: readonly (readonly unknown[])[] = sheet.getDataRange().getValues();
  const { initials, name, role } = teamHeaders;
  const index = values.findIndex((row) => row.includes(initials) && row.includes(name));
  const header = values[index];
  if (!header) {
    throw new Error(
      `The tab “${sheet.getName()}” has lost its header row. Write “${initials}” and “${name}” above the members again.`,
    );
  }
  const columns = { initials: header.indexOf(initials) + 1, name: header.indexOf(name) + 1 };
  const roleColumn = header.indexOf(role) + 1;
  return {
    sheet,
    ...columns,
    role: roleColumn,
    firstRow: index + 2,
    rows: values.slice(index + 1).map((row) => {
      const member = { initials: cell(row, columns.initials), name: cell(row, columns.name) };
      const given = cell(row, roleColumn);
      const known = roleIn(given);
      if (given !== '' && !known) throw new Error(roleFault(sheet.getName(), given));
      return known ? { ...member, role: known } : member;
    }),
  };
}

/**
 * Writes members into rows of the table, from the first that changes to the last, and no other.
 *
 * @param rows the table's, changed; more of them go below
 * @example writeTeamRows(table, [...table.rows, member])
 */
export function writeTeamRows(table: TeamTable, rows: readonly Member[]): void {
  const changes = rows.map((member, index) => !isSame(member, table.rows[index]));
  const [from, to] = [changes.indexOf(true), changes.lastIndexOf(true) + 1];
  if (from < 0) return;
  const { sheet, firstRow } = table;
  const changed = rows.slice(from, to);
  if (table.role === 0 && changed.some(({ role }) => role)) {
    throw new Error(noRoleColumn(sheet.getName()));
  }
  const lacking = firstRow + rows.length - 1 - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
  const write = (column: number, textOf: (member: Member) => string): void =>
    writeColumn(sheet, [firstRow + from, column], changed.map(textOf));
  write(table.initials, (member) => member.initials);
  write(table.name, (member) => member.name);
  if (table.role > 0) write(table.role, (member) => member.role ?? '');
}

function isSame(a: Member, b: Member | undefined): boolean {
  return a.initials === b?.initials && a.name === b.name && a.role === b.role;
}

function cell(row: readonly unknown[], column: number): string {
  return String(row[column - 1] ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function roleFault(tab: string, given: string): string {
  return `The tab “${tab}” has something to mend. Under “${teamHeaders.role}” stands “${given.slice(0, 30)}”. Write ${ROLES.join(' or ')} there, or leave it empty for a member who rates.`;
}

function noRoleColumn(tab: string): string {
  return `Saving the team failed: the tab “${tab}” has no column “${teamHeaders.role}”. Write this word beside “${teamHeaders.name}”, then press the button again.`;
}
