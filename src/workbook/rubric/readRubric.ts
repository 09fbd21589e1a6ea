import { numbered, originReader, ownRubric } from '../../core/rubric/ownRubric';
import { allMethods, type Domain } from '../../core/rubric/domain';
import { builtInRubric } from '../../rubric/builtInRubric';
import { markName, type Mark } from '../tab/mark';
import { tabMarked } from '../tab/markedTabs';
import { givenIds } from './givenIds';
import { lockWorkbook } from '../store/lockWorkbook';
import { readRubricTab, rubricText } from './readRubricTab';
import { ledgerText, rubricLayout } from './rubricLayout';
import { freeName } from '../tab/tabName';
import { writeColumn } from '../tab/writeColumn';
import { writeFields } from '../tab/writeFields';
import { writeTab } from '../tab/writeTab';

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
 * @throws Refusal if the tab cannot be read at all
 * @example readRubric(spreadsheet).domains.length // 5
 */
export function readRubric(spreadsheet: Spreadsheet): RubricInUse {
  const builtIn = builtInRubric();
  const sheet = tabMarked(spreadsheet, RUBRIC);
  if (!sheet) return { domains: builtIn, sheet, faults: [], newIds: [] };
  const table = readRubricTab(sheet, builtIn);
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
 * @throws Refusal if the tab cannot be read, or was changed at the same moment
 * @example numberRubric(spreadsheet)
 */
export function numberRubric(spreadsheet: Spreadsheet): void {
  const sheet = tabMarked(spreadsheet, RUBRIC);
  if (!sheet) return;
  const builtIn = builtInRubric();
  const { read, ledger, entries } = readRubricTab(sheet, builtIn);
  const isNew = entries.some(({ id }) => id === null);
  const listed = ledger?.given ?? [];
  const before = isNew ? [...listed, ...givenIds(spreadsheet, builtIn)] : listed;
  const given = numbered(entries, before);
  const originOf = originReader(builtIn);
  const wanted = given.flatMap((entry) => [
    { row: entry.row, key: 'id', text: entry.id } as const,
    { row: entry.row, key: 'origin', text: originOf(entry) } as const,
  ]);
  // The list first: a number that stands nowhere does no harm, one that is given twice does.
  const ledgerNow = ledgerText([...before, ...given.map(({ id }) => id)]);
  if (ledger && ledger.text !== ledgerNow) {
    writeColumn(sheet, [ledger.row, ledger.column], [ledgerNow]);
  }
  writeFields(
    read,
    wanted.filter(({ row, key, text }) => rubricText(read, row, key) !== text),
    { action: 'Numbering the rubric', remedy: 'Press Read rubric again, then Create sheets.' },
  );
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
    writeTab(spreadsheet, {
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
  // Its own name is free: it may have got that when this was pressed before, and stopped half-way.
  const own = sheet.getName();
  const name = freeName(
    (ending) => `Rubric until ${day}${ending}`,
    (candidate) => candidate !== own && spreadsheet.getSheetByName(candidate) !== null,
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
