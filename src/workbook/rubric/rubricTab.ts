import { numbered, originReader, ownRubric } from '../../core/rubric/ownRubric';
import { reason } from '../../core/calls/reason';
import { allMethods, type Domain } from '../../core/rubric/rubric';
import { builtInRubric } from '../../rubric/builtInRubric';
import { markName, type Mark } from '../tab/mark';
import { tabMarked } from '../tab/markedTabs';
import { givenIds } from './givenIds';
import { lockWorkbook } from '../store/lock';
import { readRubricTab, type RubricTable } from './readRubricTab';
import { ledgerText, rubricLayout } from './rubricLayout';
import { freeName } from '../tab/tabName';
import { writeColumn } from '../tab/writeColumn';
import { writeSheet } from '../tab/writeTab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const RUBRIC: Mark = { kind: 'rubric' };

/** The rubric that Set up offers: the team's own if it has one, else the built-in one. */
export interface RubricInUse {
  readonly domains: readonly Domain[];
  /** The sheet it stands in; `null` if it is the built-in one. */
  readonly sheet: Sheet | null;
  /** What is wrong with rows of the tab; they are left out. */
  readonly faults: readonly string[];
  /** Ids that are not yet written into the tab. */
  readonly newIds: readonly string[];
}

/**
 * Reads the rubric in use. New methods get the ids that `numberRubric` would write.
 *
 * @throws Error if the tab cannot be read at all
 * @example readRubric(spreadsheet).domains.length // 5
 */
export function readRubric(spreadsheet: Spreadsheet): RubricInUse {
  const builtIn = builtInRubric();
  const sheet = tabMarked(spreadsheet, RUBRIC);
  if (!sheet) return { domains: builtIn, sheet, faults: [], newIds: [] };
  const table = tableOf(sheet, builtIn);
  const entries = numbered(table.entries, [
    ...(table.ledger?.given ?? []),
    ...allMethods(builtIn).map(({ id }) => id),
  ]);
  return {
    domains: ownRubric(table.places, entries, builtIn),
    sheet,
    faults: table.faults,
    newIds: entries.filter((_, index) => table.entries[index]?.id === null).map(({ id }) => id),
  };
}

/**
 * Writes ids beside new methods, and brings Origin up to date. Does nothing to the built-in rubric.
 *
 * @example numberRubric(spreadsheet)
 */
export function numberRubric(spreadsheet: Spreadsheet): void {
  const sheet = tabMarked(spreadsheet, RUBRIC);
  if (!sheet) return;
  const builtIn = builtInRubric();
  const table = tableOf(sheet, builtIn);
  const isNew = table.entries.some(({ id }) => id === null);
  const listed = table.ledger?.given ?? [];
  const before = isNew ? [...listed, ...givenIds(spreadsheet, builtIn)] : listed;
  const entries = numbered(table.entries, before);
  const originOf = originReader(builtIn);
  const [ids, origins] = [[...table.ids], [...table.origins]];
  for (const entry of entries) {
    ids[entry.row - table.firstRow] = entry.id;
    origins[entry.row - table.firstRow] = originOf(entry);
  }
  const { ledger, firstRow } = table;
  const ledgerNow = ledgerText([...before, ...entries.map(({ id }) => id)]);
  if (ids.join() !== table.ids.join()) writeColumn(sheet, [firstRow, table.idColumn], ids);
  if (origins.join() !== table.origins.join()) {
    writeColumn(sheet, [firstRow, table.originColumn], origins);
  }
  if (ledger && ledger.text !== ledgerNow) {
    writeColumn(sheet, [ledger.row, ledger.column], [ledgerNow]);
  }
  SpreadsheetApp.flush();
}

/**
 * Brings the Rubric tab on screen, and makes it from the rubric in use if there is none.
 *
 * @example editRubric()
 */
export function editRubric(): void {
  lockWorkbook('Opening the rubric');
  const spreadsheet = SpreadsheetApp.getActive();
  if (!tabMarked(spreadsheet, RUBRIC)) {
    const builtIn = builtInRubric();
    writeSheet(spreadsheet, {
      named: (ending) => `Rubric${ending}`,
      mark: RUBRIC,
      layout: rubricLayout(builtIn, givenIds(spreadsheet, builtIn)),
    });
  }
  const sheet = tabMarked(spreadsheet, RUBRIC);
  if (sheet) spreadsheet.setActiveSheet(sheet);
}

/**
 * Goes back to the built-in rubric. The team's own stays in the workbook under another name.
 *
 * @param day when that was, as people write it: it becomes part of the name
 * @returns the name under which the tab is kept; `null` if there was none
 * @example useBuiltInRubric('2026-11-21') // 'Rubric until 2026-11-21'
 */
export function useBuiltInRubric(day: string): string | null {
  lockWorkbook('Going back to the built-in rubric');
  const spreadsheet = SpreadsheetApp.getActive();
  const sheet = tabMarked(spreadsheet, RUBRIC);
  if (!sheet) return null;
  const name = freeName(
    (ending) => `Rubric until ${day}${ending}`,
    (candidate) => spreadsheet.getSheetByName(candidate) !== null,
  );
  sheet.setName(name);
  sheet
    .getNamedRanges()
    .find((range) => range.getName() === markName(RUBRIC))
    ?.setName(markName(freeMark(spreadsheet)));
  SpreadsheetApp.flush();
  return name;
}

function freeMark(spreadsheet: Spreadsheet): Mark {
  for (let number = 1; ; number += 1) {
    const mark = { kind: 'keptRubric', number } as const;
    if (tabMarked(spreadsheet, mark) === null) return mark;
  }
}

function tableOf(sheet: Sheet, builtIn: readonly Domain[]): RubricTable {
  try {
    // One call, where asking for the data range and then for its values would be two.
    return readRubricTab(sheet.getSheetValues(1, 1, -1, -1), builtIn);
  } catch (error) {
    throw new Error(
      `Reading the tab “${sheet.getName()}” failed: ${reason(error)} If the tab is empty, undo that; or press Use the built-in rubric again: your tab is kept.`,
      { cause: error },
    );
  }
}
