import { cycleWords } from '../../core/words/protocol';
import { reason } from '../../core/calls/reason';
import type { Member } from '../../core/team/member';
import { isSameSheet, type Mark, type SheetKey } from '../tab/mark';
import { markedSheets, namedTabs, unmarkedTabs } from '../tab/markedTabs';
import { readStore, sheetsIn, type Store } from '../store/store';
import { methodLines } from '../sheet/parts';
import { readSheet, type SheetRead } from '../sheet/readSheet';
import { teamIn, type LeftOut } from '../team/readTeam';
import { readTeamTable } from '../team/teamTable';

/** A sub-section sheet of the workbook, or one that was and has lost its mark. */
export interface BookSheet {
  readonly key: SheetKey;
  readonly read: SheetRead;
}

/** A tab that looks like a sub-section sheet, and bears no mark. */
export interface Lookalike {
  readonly read: SheetRead;
  /** What it is a copy of; `null` if nothing says so. */
  readonly copyOf: Mark | null;
}

/** Everything that Check workbook looks at. */
export interface Book {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly store: Store;
  readonly team: readonly Member[];
  /** Why the Team tab could not be read; `null` if it could. */
  readonly teamFault: string | null;
  /** Rows of the Team tab that are left out. */
  readonly leftOut: readonly LeftOut[];
  /** Whether the Team tab has a place that says who does not rate. */
  readonly knowsRoles: boolean;
  readonly sheets: readonly BookSheet[];
  /** Sheets that are kept in mind and are not there under their mark. */
  readonly gone: readonly SheetKey[];
  /** Of these, the ones that stand there without their mark. */
  readonly unmarked: readonly BookSheet[];
  /** Other tabs that look like a sub-section sheet and bear no mark, such as a copy of one. */
  readonly lookalikes: readonly Lookalike[];
}

/** No sheet of the product is as long; what people keep in other tabs may be very long. */
const MOST_ROWS = 500;

/**
 * Reads the whole workbook.
 *
 * @example readBook().sheets.length // 4
 */
export function readBook(): Book {
  const spreadsheet = SpreadsheetApp.getActive();
  const store = readStore();
  const tabs = namedTabs(spreadsheet);
  const sheets = markedSheets(spreadsheet, tabs).map(({ sheet, key }) => ({
    key,
    read: readSheet(sheet),
  }));
  const gone = sheetsIn(store).filter(
    (key) => !sheets.some((sheet) => isSameSheet(sheet.key, key)),
  );
  const bare = unmarkedTabs(tabs)
    .filter(({ tab }) => tab.getMaxRows() <= MOST_ROWS)
    .map(({ tab, copyOf }): Lookalike => ({ read: readSheet(tab), copyOf }))
    .filter(({ read }) => methodLines(read.parts).length > 0);
  const unmarked = gone.flatMap((key): BookSheet[] => {
    // A copy is never the sheet, even if the original is gone: who keeps it may not know.
    const [found, ...more] = bare.filter(
      ({ read, copyOf }) => copyOf === null && looksLike(read, key),
    );
    return found && more.length === 0 ? [{ key, read: found.read }] : [];
  });
  return {
    ...{ spreadsheet, store, sheets, gone, unmarked },
    ...teamOrFault(spreadsheet),
    lookalikes: bare.filter((candidate) => unmarked.every(({ read }) => read !== candidate.read)),
  };
}

/** Told by the methods that it was made with, and by the line that names its cycle. */
function looksLike({ values, parts }: SheetRead, { subsection, cycle }: SheetKey): boolean {
  return (
    methodLines(parts).some(({ id }) => id.startsWith(`${subsection}.`)) &&
    values.slice(0, parts.header.row).some((row) => String(row[0]).includes(cycleWords(cycle)))
  );
}

function teamOrFault(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): Pick<Book, 'team' | 'teamFault' | 'leftOut' | 'knowsRoles'> {
  try {
    const table = readTeamTable(spreadsheet);
    const { members, leftOut } = table ? teamIn(table) : { members: [], leftOut: [] };
    return {
      ...{ team: members, teamFault: null, leftOut },
      knowsRoles: table !== null && table.read.header.columnOf('role') > 0,
    };
  } catch (error) {
    return { team: [], teamFault: reason(error), leftOut: [], knowsRoles: false };
  }
}
