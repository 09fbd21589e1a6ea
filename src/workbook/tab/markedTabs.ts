import { markName, markNamed, type Mark, type SheetKey } from './mark';

type Tab = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A tab that bears a mark. */
export interface MarkedTab {
  readonly tab: Tab;
  readonly mark: Mark;
}

/** A sub-section sheet, and which one it is. */
export interface MarkedSheet {
  readonly sheet: Tab;
  readonly key: SheetKey;
}

/**
 * The tab that bears a mark, whatever it is called now.
 *
 * @returns `null` if none does
 * @example tabMarked(spreadsheet, { kind: 'team' })?.getName() // 'Team'
 */
export function tabMarked(spreadsheet: Spreadsheet, mark: Mark): Tab | null {
  const name = markName(mark);
  try {
    return spreadsheet.getRangeByName(name)?.getSheet() ?? null;
  } catch {
    // What Google answers for a mark whose tab was deleted is not documented, and any call can
    // fail once. Asking every tab is slow and certain; if that fails too, its error is the answer.
    return spreadsheet.getSheets().find((tab) => namesOn(tab).includes(name)) ?? null;
  }
}

/**
 * All tabs that bear a mark, in their order, one for each mark: should a tab that a user duplicated
 * bear its original's mark, it is left alone.
 *
 * @example markedTabs(spreadsheet).map(({ mark }) => mark.kind)
 */
export function markedTabs(spreadsheet: Spreadsheet): readonly MarkedTab[] {
  const found = new Map<string, MarkedTab>();
  for (const tab of spreadsheet.getSheets()) {
    for (const name of namesOn(tab)) {
      const mark = markNamed(name);
      if (mark && !found.has(name)) found.set(name, { tab, mark });
    }
  }
  return [...found.values()];
}

/**
 * All sub-section sheets, in the order of their tabs.
 *
 * @example markedSheets(spreadsheet).map(({ key }) => key.cycle)
 */
export function markedSheets(spreadsheet: Spreadsheet): readonly MarkedSheet[] {
  return markedTabs(spreadsheet).flatMap(({ tab, mark }) =>
    mark.kind === 'sheet'
      ? [{ sheet: tab, key: { subsection: mark.subsection, cycle: mark.cycle } }]
      : [],
  );
}

/**
 * All tabs with no named range: those that people made, and those that have lost their mark.
 *
 * @example unmarkedTabs(spreadsheet).length
 */
export function unmarkedTabs(spreadsheet: Spreadsheet): readonly Tab[] {
  return spreadsheet.getSheets().filter((tab) => namesOn(tab).length === 0);
}

function namesOn(tab: Tab): readonly string[] {
  return tab.getNamedRanges().map((range) => range.getName());
}
