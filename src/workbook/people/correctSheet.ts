import { foldInitials } from '../../core/team/initials';
import { withCorrectedInitials } from '../../core/ballots/strategies';
import { headers, letters } from '../sheet/columns';
import type { Correction } from '../store/kept';
import { readSheet, type SheetRead } from '../sheet/readSheet';
import { strayWrites, takeBack, type StrayWrite, type WrittenCell } from '../sheet/strayWrites';
import { strategyRuns, writeStrategies, type StrategyChange } from '../sheet/writeStrategies';

/**
 * Why initials cannot be corrected on a sheet.
 *
 * @param isBegun whether a first try got stuck on its way, so that the new ones may stand there
 * @returns a sentence; `null` if they can be
 * @example sheetFault(read, { from: 'AB', to: 'AX' }, false) // null
 */
export function sheetFault(
  { sheet, parts }: SheetRead,
  { from, to }: Correction,
  isBegun: boolean,
): string | null {
  const tab = (): string => `the tab “${sheet.getName()}”`;
  if (parts.missing.length > 0) {
    return `the header of ${tab()} cannot be read, so the initials there would stay wrong. Press Check workbook first.`;
  }
  if (parts.columnOf(headers.strategies) === 0) {
    return `${tab()} has no column “${headers.strategies}”, so the strategies there would stay under ${from.slice(0, 10)}. Put this header back first.`;
  }
  const headed = (initials: string) =>
    parts.ratings.filter((own) => isSame(own.initials, initials));
  if (headed(from).length > 1) {
    return `two columns on ${tab()} are headed ${from}. Put that right first.`;
  }
  const isTaken =
    !isSame(from, to) && headed(to).length > 0 && (headed(from).length > 0 || !isBegun);
  return isTaken
    ? `a column on ${tab()} is headed ${to} already. Choose other initials, or put that column right first.`
    : null;
}

/**
 * Makes sure that the strategies of a sheet can be corrected.
 *
 * @throws Error if one of them is made by a formula, or would become too long
 * @example requireStrategies(read, { from: 'AB', to: 'AX' })
 */
export function requireStrategies(read: SheetRead, correction: Correction): void {
  strategyRuns(
    read.sheet,
    read.parts.columnOf(headers.strategies),
    strategyChanges(read, correction),
  );
}

/**
 * Corrects initials in the header and the strategies of a sheet, as it stands at that moment.
 *
 * @returns whether anything had to be changed
 * @throws Error if they cannot be corrected, or the sheet was changed at the same moment
 * @example correctSheet(sheet, { from: 'AB', to: 'AX' })
 */
export function correctSheet(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  correction: Correction,
): boolean {
  const read = readSheet(sheet);
  const fault = sheetFault(read, correction, true);
  if (fault !== null) throw new Error(`Correcting ${correction.from} failed: ${fault}`);
  const { header, ratings, columnOf } = read.parts;
  const column = ratings.find(({ initials }) => isSame(initials, correction.from))?.column;
  const heading = column === undefined ? null : { row: header, column };
  const strategies = strategyChanges(read, correction);
  if (!heading && strategies.length === 0) return false;
  try {
    if (heading) {
      sheet.getRangeList([letters(heading.column) + String(heading.row)]).setValue(correction.to);
    }
    writeStrategies(sheet, columnOf(headers.strategies), strategies);
    SpreadsheetApp.flush();
  } finally {
    requireInPlace(read, heading, correction);
  }
  return true;
}

function strategyChanges(
  { values, parts }: SheetRead,
  { from, to }: Correction,
): readonly StrategyChange[] {
  const column = parts.columnOf(headers.strategies);
  const corrected = (text: string): string => withCorrectedInitials(text, from, to);
  return parts.lines
    .map(({ row }) => ({ row, change: corrected }))
    .filter(({ row }) => {
      const text = String(values[row - 1]?.[column - 1] ?? '');
      return corrected(text) !== text;
    });
}

/** The lock does not keep people from dragging columns or rows away from under a correction. */
function requireInPlace(
  read: SheetRead,
  heading: WrittenCell | null,
  correction: Correction,
): void {
  const now = readSheet(read.sheet);
  const column = read.parts.columnOf(headers.strategies);
  const cells = strategyChanges(read, correction).map(({ row }) => ({ row, column }));
  const misheaded = heading && strayHeading({ read, now }, heading, correction);
  const stray = [...strayWrites(read, now, cells), ...(misheaded ?? [])];
  if (!misheaded && stray.length === 0) return;
  takeBack(now, stray, {
    action: `Correcting ${correction.from}`,
    remedy: 'See that its header row still names everybody, then press Correct again.',
  });
}

/**
 * What to put back where the new initials were written over another header word.
 *
 * @returns `null` if they were not; `[]` if nobody can tell what that word was
 */
function strayHeading(
  { read, now }: { readonly read: SheetRead; readonly now: SheetRead },
  heading: WrittenCell,
  { from, to }: Correction,
): readonly StrayWrite[] | null {
  const row = now.parts.header || heading.row;
  const [was, is] = [wordsIn(read, heading.row), wordsIn(now, row)];
  const meant = was.map((word, index) => (index === heading.column - 1 ? to : word));
  const lost = meant.filter((word) => !['', to].includes(word) && !is.includes(word));
  const isLeft = is.some((word) => isSame(word, from) && !meant.includes(word));
  if (isLeft && row !== heading.row) return strayWrites(read, now, [heading]);
  // Old ones alone, and nothing was written; new ones alone, and all is well.
  if (lost.length === 0 && !(isLeft && is.includes(to))) return null;
  // A word that nobody knew may be one of those lost: renamed, and not written over.
  const isNew = is.some((word) => word !== '' && !was.includes(word) && word !== to);
  const isTold = lost.length <= 1 && !isNew && is[heading.column - 1] === to;
  return isTold ? [{ ...heading, value: lost[0] ?? '' }] : [];
}

function wordsIn({ values }: SheetRead, row: number): readonly string[] {
  return (values[row - 1] ?? []).map((cell) => String(cell).trim());
}

function isSame(a: string, b: string): boolean {
  return foldInitials(a) === foldInitials(b);
}
