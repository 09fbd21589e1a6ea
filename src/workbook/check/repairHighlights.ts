import type { SheetRead } from '../sheet/readSheet';
import { highlightRule } from '../tab/highlightRule';
import { findHighlights } from './highlightRules';

/**
 * Gives a sheet its highlights back, before those that people made, which stay.
 *
 * @example repairHighlights(read)
 */
export function repairHighlights(read: SheetRead): void {
  const found = findHighlights(read);
  if (!found) return;
  const lost = found.reaches.filter(({ missed }) => missed.length > 0);
  const made = lost.map(({ highlight }) => highlightRule(read.sheet, highlight));
  // Google replaces all rules of the tab.
  if (made.length > 0) read.sheet.setConditionalFormatRules([...made, ...found.kept]);
}
