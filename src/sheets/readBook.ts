import { reason } from '../core/reason';
import type { Member } from '../core/team';
import { markedSheets, unmarkedSheets } from './findSheets';
import { marksIn, readStore, type Store } from './kept';
import { markName, readMark, type Mark } from './mark';
import { readSheet, type SheetRead } from './readSheet';
import { readTeam } from './teamSheet';

/** A sub-section sheet of the workbook, or one that was and has lost its mark. */
export interface BookSheet {
  readonly name: string;
  readonly mark: Mark;
  readonly read: SheetRead;
}

/** Everything that Check workbook looks at. */
export interface Book {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly store: Store;
  readonly team: readonly Member[];
  /** Why the Team tab could not be read; `null` if it could. */
  readonly teamFault: string | null;
  readonly sheets: readonly BookSheet[];
  /** Names of sheets that are kept in mind and are not there under their mark. */
  readonly gone: readonly string[];
  /** Of these, the ones that stand there without their mark. */
  readonly unmarked: readonly BookSheet[];
}

/**
 * Reads the whole workbook.
 *
 * @example readBook().sheets.length // 4
 */
export function readBook(): Book {
  const spreadsheet = SpreadsheetApp.getActive();
  const store = readStore();
  const sheets = markedSheets(spreadsheet).map(({ sheet, mark }) => ({
    name: markName(mark),
    mark,
    read: readSheet(sheet),
  }));
  const gone = marksIn(store).filter((name) => sheets.every((sheet) => sheet.name !== name));
  const bare = gone.length > 0 ? unmarkedSheets(spreadsheet).map(readSheet) : [];
  return {
    ...{ spreadsheet, store, sheets, gone },
    ...teamOrFault(spreadsheet),
    unmarked: gone.flatMap((name): BookSheet[] => {
      const mark = readMark(name);
      const [read, ...more] = mark ? bare.filter((candidate) => looksLike(candidate, mark)) : [];
      return mark && read && more.length === 0 ? [{ name, mark, read }] : [];
    }),
  };
}

/** Told by the methods that it was made with, and by the line that names its cycle. */
function looksLike({ values, parts }: SheetRead, { subsection, cycle }: Mark): boolean {
  return (
    parts.lines.some(({ kind, id }) => kind === 'method' && id.startsWith(`${subsection}.`)) &&
    values.slice(0, parts.header).some((row) => String(row[0]).includes(` · ${cycle}.`))
  );
}

function teamOrFault(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): Pick<Book, 'team' | 'teamFault'> {
  try {
    return { team: readTeam(spreadsheet), teamFault: null };
  } catch (error) {
    return { team: [], teamFault: reason(error) };
  }
}
