import { isSameCycle } from '../../core/cycle/isSameCycle';
import type { Member } from '../../core/team/member';
import { sheetsIn, type Store } from '../store/store';
import type { SheetKey } from '../tab/mark';
import { markedSheets } from '../tab/markedTabs';
import { currentCycle } from './currentCycle';

/** What is known of the team of a cycle. */
export interface CycleTeam {
  readonly team: readonly Member[];
  /** Whether it is the whole team; else only those are told who do not rate. */
  readonly isKnown: boolean;
}

/**
 * Whose ratings a cycle waits for. The Team tab lists the team of the current cycle; an earlier one
 * may have had another, but who has left has left.
 *
 * @param listed the members whom the Team tab lists
 * @param current see `currentCycle`
 * @example teamOfCycle(listed, 'Fall 2026', 'Spring 2026').isKnown // false
 */
export function teamOfCycle(
  listed: readonly Member[],
  current: string | null,
  cycle: string,
): CycleTeam {
  const isKnown = current !== null && isSameCycle(current, cycle);
  return { team: isKnown ? listed : listed.filter(({ role }) => role), isKnown };
}

/**
 * Whether the team of the Team tab may be given columns in sheets of a cycle: unless another is
 * known to be the current one, by the sheets that were prepared last or by those that are there.
 *
 * @example isTeamOf(spreadsheet, store, 'Fall 2026')
 */
export function isTeamOf(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  store: Store,
  cycle: string,
): boolean {
  const isCurrent = (keys: readonly SheetKey[]): boolean => {
    const current = currentCycle(store, keys);
    return current === null || isSameCycle(current, cycle);
  };
  // Asking all tabs takes a call for each; the record most often knows.
  return isCurrent(sheetsIn(store)) || isCurrent(markedSheets(spreadsheet).map(({ key }) => key));
}
