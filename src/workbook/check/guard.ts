import { repairable, type Fault } from '../../core/check/fault';
import { wordColumns } from '../sheet/columns';
import { methodLines, type Parts } from '../sheet/parts';
import type { SheetRead } from '../sheet/readSheet';
import { guardedIn } from '../sheet/subsectionLayout';
import { areaIn, areaOf, isCovered } from '../tab/highlightRule';
import type { Area } from '../tab/layout';
import { countedRows, placesIn } from './formulaCells';

/**
 * Whether people are warned before they edit a formula. A lock of the team's own is as good.
 *
 * @example checkGuard(read).length // 0
 */
export function checkGuard({ sheet, parts }: SheetRead): readonly Fault[] {
  if (!guardOf(parts)) return [];
  const { RANGE } = SpreadsheetApp.ProtectionType;
  const areas = sheet.getProtections(RANGE).map((protection) => areaIn(protection.getRange()));
  const filled = wordColumns.filter(({ isFilled }) => isFilled);
  const cells = guardedRows(parts).flatMap((row) =>
    filled.map(({ key }) => ({ row, column: parts.header.columnOf(key) })),
  );
  return cells.every((cell) => isCovered(cell, areas))
    ? []
    : [
        repairable(
          'guard',
          'Nobody is warned any more before they type over a formula, or not everywhere: the protection is gone or changed. Repair adds it; protections of your own stay.',
        ),
      ];
}

/**
 * Has people warned before they edit a formula. What is protected beside that stays as it is.
 *
 * @example repairGuard(read)
 */
export function repairGuard({ sheet, parts }: SheetRead): void {
  const area = guardOf(parts);
  if (area) areaOf(sheet, area).protect().setWarningOnly(true);
}

/** `null` if the columns stand so that nobody can tell. */
function guardOf(parts: Parts): Area | null {
  const [places, rows] = [placesIn(parts), countedRows(parts)];
  if (!places || !rows || parts.header.lost.length > 0) return null;
  return guardedIn(places, { first: rows.first, last: rows.tally ?? rows.last });
}

/** Rows that people inserted need no guard. */
function guardedRows(parts: Parts): readonly number[] {
  const tally = parts.lines.filter(({ kind }) => kind === 'tally');
  const methods = methodLines(parts);
  const [first] = methods;
  // The formula of Agreement and Alignment stands above the first method, beside the name of its skill.
  const anchor = parts.lines.filter(
    ({ kind, text, row }) =>
      kind === 'band' && text !== '' && first !== undefined && row < first.row,
  );
  return [...anchor.slice(-1), ...methods, ...tally].map(({ row }) => row);
}
