import type { Member } from '../../core/team/member';
import { roleBehind, roleIn } from '../../core/team/role';
import { rowFaults, type TeamRow } from '../../core/team/rowFaults';
import type { teamHeaders } from '../../core/words/protocol';
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

/** A row below the header; without initials it is a note, or empty. */
export interface TableRow extends TeamRow {
  /** Why nobody there can be taken for a member; `null` if somebody can, or it is a note. */
  readonly fault: string | null;
  /** The role stands behind the name, and not in its own column. */
  readonly isRoleInName: boolean;
}

/** The Team tab as it stands. */
export interface TeamTable {
  readonly read: TabRead<TeamKey>;
  readonly rows: readonly TableRow[];
}

/**
 * Reads the Team tab by its header, wherever people have moved its columns.
 *
 * @returns `null` if there is none
 * @throws Refusal if it has lost its header
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
  const rows = rowsBelow(read).map((row) => rowIn(read, row));
  const people = rows.filter(({ initials }) => initials !== '');
  const faults = rowFaults(people);
  const faultOf = new Map(people.map((row, index) => [row, faults[index] ?? null]));
  return { read, rows: rows.map((row) => ({ ...row, fault: faultOf.get(row) ?? null })) };
}

function rowIn(read: TabRead<TeamKey>, number: number): Omit<TableRow, 'fault'> {
  const [initials, written, said] = (['initials', 'name', 'role'] as const).map((key) =>
    plainText(read, number, key),
  ) as [string, string, string];
  const role = roleIn(said);
  const behind = role || initials === '' ? { name: written } : roleBehind(written);
  return {
    ...{ number, initials, ...behind, ...(role && { role }) },
    unread: role ? '' : said,
    isRoleInName: behind.name !== written,
  };
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
    changedKeys(member, before[index]).map((key) => ({
      ...{ row: read.header.row + 1 + index, key },
      text: member[key] ?? '',
    })),
  );
  writeFields(read, changes, failure);
}

function changedKeys(member: Member, before?: TableRow): readonly TeamKey[] {
  const changed = (['initials', 'name', 'role'] as const).filter(
    (key) => (member[key] ?? '') !== (before?.[key] ?? ''),
  );
  const isMoved = before?.isRoleInName === true && changed.some((key) => key !== 'initials');
  return isMoved ? [...new Set([...changed, 'name' as const, 'role' as const])] : changed;
}

function plainText({ values, header }: TabRead<TeamKey>, row: number, key: TeamKey): string {
  return textAt(values, { row, column: header.columnOf(key) })
    .replace(/\s+/gu, ' ')
    .trim();
}
