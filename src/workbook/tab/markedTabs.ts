import { markCopied, markName, markNamed, type Mark, type SheetKey } from './mark';

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
    return gridTabs(spreadsheet).find((tab) => namesOn(tab).includes(name)) ?? null;
  }
}

/** A tab, and the names of ranges on it: marks, others that people gave, and those of a copy. */
export interface NamedTab {
  readonly tab: Tab;
  readonly names: readonly string[];
}

/**
 * All tabs that have cells, with their names, in their order: two calls for each, and one for each name.
 *
 * @example namedTabs(spreadsheet).length
 */
export function namedTabs(spreadsheet: Spreadsheet): readonly NamedTab[] {
  return gridTabs(spreadsheet).map((tab) => ({ tab, names: namesOn(tab) }));
}

/**
 * All tabs that bear a mark, in their order, one for each mark.
 *
 * @param tabs see `namedTabs`
 * @example markedTabs(spreadsheet).map(({ mark }) => mark.kind)
 */
export function markedTabs(
  spreadsheet: Spreadsheet,
  tabs = namedTabs(spreadsheet),
): readonly MarkedTab[] {
  const found = new Map<string, MarkedTab>();
  for (const { tab, names } of tabs) {
    for (const name of names) {
      const mark = markNamed(name);
      if (mark && !found.has(name)) found.set(name, { tab, mark });
    }
  }
  return [...found.values()];
}

/**
 * All sub-section sheets, in the order of their tabs.
 *
 * @param tabs see `namedTabs`
 * @example markedSheets(spreadsheet).map(({ key }) => key.cycle)
 */
export function markedSheets(
  spreadsheet: Spreadsheet,
  tabs = namedTabs(spreadsheet),
): readonly MarkedSheet[] {
  return markedTabs(spreadsheet, tabs).flatMap(({ tab, mark }) =>
    mark.kind === 'sheet'
      ? [{ sheet: tab, key: { subsection: mark.subsection, cycle: mark.cycle } }]
      : [],
  );
}

/** A tab without a mark, and what it is a copy of; `null` if of nothing, as far as is known. */
export interface UnmarkedTab {
  readonly tab: Tab;
  readonly copyOf: Mark | null;
}

/**
 * All tabs that bear no mark, whatever other names: those that people made, those that have lost it,
 * and copies.
 *
 * @example unmarkedTabs(namedTabs(spreadsheet)).length
 */
export function unmarkedTabs(tabs: readonly NamedTab[]): readonly UnmarkedTab[] {
  return tabs
    .filter(({ names }) => names.every((name) => markNamed(name) === null))
    .map(({ tab, names }) => {
      const [copyOf = null] = names.flatMap((name) => markCopied(name) ?? []);
      return { tab, copyOf };
    });
}

/** A chart that was moved to its own tab has no cells, and asking for any of them throws. */
function gridTabs(spreadsheet: Spreadsheet): readonly Tab[] {
  return spreadsheet.getSheets().filter(hasCells);
}

/**
 * Whether a tab has cells: one that holds nothing but a chart has none.
 *
 * @example hasCells(spreadsheet.getActiveSheet())
 */
export function hasCells(tab: Tab): boolean {
  return tab.getType() === SpreadsheetApp.SheetType.GRID;
}

function namesOn(tab: Tab): readonly string[] {
  return tab.getNamedRanges().map((range) => range.getName());
}
