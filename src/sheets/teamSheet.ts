import { foldInitials } from '../core/initials';
import { teamText, type Member } from '../core/team';
import { sheetMarked } from './findSheets';
import { asText } from './grids';
import { TEAM_MARK } from './mark';
import { freeName } from './tabName';
import { teamHeaders, teamLayout } from './teamLayout';
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
 * @throws Error if the tab has lost its header
 * @example readTeam(spreadsheet) // [{ initials: 'AB', name: 'Ada Byron' }]
 */
export function readTeam(spreadsheet: Spreadsheet): readonly Member[] {
  return (readTable(spreadsheet)?.rows ?? []).filter(({ initials }) => initials !== '');
}

/**
 * Brings the Team tab up to date: members who stay keep their row, and what people noted beside it;
 * new ones follow below; the others leave an empty row.
 *
 * @param before the team as the caller last read it
 * @throws Error if somebody has changed the tab since; nothing is written then
 * @example saveTeam(spreadsheet, team, [])
 */
export function saveTeam(
  spreadsheet: Spreadsheet,
  team: readonly Member[],
  before: readonly Member[],
): void {
  const table = readTable(spreadsheet);
  if (!table) {
    const isTaken = (name: string): boolean => spreadsheet.getSheetByName(name) !== null;
    const name = freeName((ending) => `Team${ending}`, isTaken);
    writeSheet(spreadsheet, { name, mark: TEAM_MARK, layout: teamLayout(team) });
    return;
  }
  const current = table.rows.filter(({ initials }) => initials !== '');
  if (isSameTeam(current, team)) return;
  if (!isSameTeam(current, before)) {
    throw new Error(
      `The tab “${table.sheet.getName()}” was changed after this form had read it, and now lists ${
        current.map(({ initials }) => initials).join(', ') || 'nobody'
      }. Nothing was saved. Press Read team again, then make your changes.`,
    );
  }
  writeRows(table, mergedRows(table.rows, team));
  SpreadsheetApp.flush();
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
  const text = (cell: unknown): string => String(cell ?? '').trim();
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

function mergedRows(rows: readonly Member[], team: readonly Member[]): readonly Member[] {
  const isIn = (members: readonly Member[], { initials }: Member): boolean =>
    members.some((member) => foldInitials(member.initials) === foldInitials(initials));
  const kept = rows.map(
    (row) => team.find((member) => isIn([member], row)) ?? { initials: '', name: '' },
  );
  return [...kept, ...team.filter((member) => !isIn(rows, member))];
}

function writeRows({ sheet, initials, name, firstRow }: Table, rows: readonly Member[]): void {
  const lacking = firstRow + rows.length - 1 - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
  const write = (column: number, texts: readonly string[]): void => {
    const range = sheet.getRange(firstRow, column, rows.length, 1);
    range.setNumberFormats(texts.map(() => ['@']));
    range.setValues(texts.map((text) => [asText(text)]));
  };
  write(
    initials,
    rows.map((member) => member.initials),
  );
  write(
    name,
    rows.map((member) => member.name),
  );
}
