import { foldInitials } from '../core/initials';
import { teamFaults, teamText, type Member } from '../core/team';
import { sheetMarked } from './findSheets';
import { TEAM_MARK } from './mark';
import { teamHeaders, teamLayout } from './teamLayout';
import { writeColumn } from './writeColumn';
import { writeSheet } from './writeSheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The Team tab as it stands; rows without initials are kept as blank members. */
interface Table {
  readonly sheet: Sheet;
  /** Column numbers and the number of the first row below the header, from 1. */
  readonly initials: number;
  readonly name: number;
  readonly firstRow: number;
  readonly rows: readonly Member[];
}

/**
 * The team as people keep it in the Team tab.
 *
 * @returns `[]` if the workbook has no Team tab yet
 * @throws Error if the tab has lost its header, or lists somebody who cannot be a member
 * @example readTeam(spreadsheet) // [{ initials: 'AB', name: 'Ada Byron' }]
 */
export function readTeam(spreadsheet: Spreadsheet): readonly Member[] {
  const table = readTable(spreadsheet);
  return table ? membersOf(table) : [];
}

/**
 * Brings the Team tab up to date: members who stay keep their row, and what people noted beside it;
 * new ones take the first empty rows; where somebody left, the row is emptied.
 *
 * @param before the team as the caller last read it
 * @returns why it was not saved, if somebody has changed the tab since; else `null`
 * @throws Error if the tab cannot be read
 * @example saveTeam(spreadsheet, team, [])
 */
export function saveTeam(
  spreadsheet: Spreadsheet,
  team: readonly Member[],
  before: readonly Member[],
): string | null {
  const table = readTable(spreadsheet);
  if (!table) {
    const named = (ending: string): string => `Team${ending}`;
    writeSheet(spreadsheet, { named, mark: TEAM_MARK, layout: teamLayout(team) });
    return null;
  }
  const current = membersOf(table);
  if (isSameTeam(current, team)) return null;
  if (!isSameTeam(current, before)) {
    return `The tab “${table.sheet.getName()}” was changed after this form had read it, and now lists ${
      current.map(({ initials }) => initials).join(', ') || 'nobody'
    }. Nothing was saved. Press Read team again, then make your changes.`;
  }
  writeRows(table, mergedRows(table.rows, team));
  SpreadsheetApp.flush();
  return null;
}

function membersOf({ sheet, rows }: Table): readonly Member[] {
  const members = rows.filter(({ initials }) => initials !== '');
  const [fault] = members.length > 0 ? teamFaults(members) : [];
  if (fault === undefined) return members;
  throw new Error(`The tab “${sheet.getName()}” has something to mend. ${fault}`);
}

function readTable(spreadsheet: Spreadsheet): Table | null {
  const sheet = sheetMarked(spreadsheet, TEAM_MARK);
  if (!sheet) return null;
  const values = sheet.getDataRange().getValues() as unknown[][];
  const { initials, name } = teamHeaders;
  const header = values.findIndex((row) => row.includes(initials) && row.includes(name));
  const [initialsAt, nameAt] = [initials, name].map((word) => values[header]?.indexOf(word));
  if (initialsAt === undefined || nameAt === undefined) {
    throw new Error(
      `The tab “${sheet.getName()}” has lost its header row. Write “${initials}” and “${name}” above the members again.`,
    );
  }
  const text = (cell: unknown): string =>
    String(cell ?? '')
      .replace(/\s+/gu, ' ')
      .trim();
  return {
    sheet,
    initials: initialsAt + 1,
    name: nameAt + 1,
    firstRow: header + 2,
    rows: values
      .slice(header + 1)
      .map((row) => ({ initials: text(row[initialsAt]), name: text(row[nameAt]) })),
  };
}

function isSameTeam(a: readonly Member[], b: readonly Member[]): boolean {
  const lines = (team: readonly Member[]): string => teamText(team).split('\n').sort().join('\n');
  return lines(a) === lines(b);
}

const NOBODY: Member = { initials: '', name: '' };

function mergedRows(rows: readonly Member[], team: readonly Member[]): readonly Member[] {
  const isIn = (members: readonly Member[], { initials }: Member): boolean =>
    members.some((member) => foldInitials(member.initials) === foldInitials(initials));
  const arriving = team.filter((member) => !isIn(rows, member));
  const merged = rows.map((row): Member => {
    // A name without initials is a note that somebody made.
    if (row.initials === '') return row.name === '' ? (arriving.shift() ?? row) : row;
    return team.find((member) => isIn([member], row)) ?? NOBODY;
  });
  return [...merged, ...arriving];
}

/** Writes from the first row that changes to the last, and no other. */
function writeRows(
  { sheet, initials, name, firstRow, rows }: Table,
  merged: readonly Member[],
): void {
  const changes = merged.map(
    (member, index) =>
      member.initials !== rows[index]?.initials || member.name !== rows[index]?.name,
  );
  const [from, to] = [changes.indexOf(true), changes.lastIndexOf(true) + 1];
  const lacking = firstRow + merged.length - 1 - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
  const changed = merged.slice(from, to);
  writeColumn(
    sheet,
    [firstRow + from, initials],
    changed.map((member) => member.initials),
  );
  writeColumn(
    sheet,
    [firstRow + from, name],
    changed.map((member) => member.name),
  );
}
