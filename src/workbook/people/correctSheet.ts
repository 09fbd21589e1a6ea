import { Refusal, type Refused } from '../../core/calls/refusal';
import { headOf, initialsAt } from '../../core/team/heads';
import { sameInitials } from '../../core/team/sameInitials';
import { withCorrectedInitials } from '../../core/ballots/strategiesOf';
import { sheetHeaders } from '../../core/words/protocol';
import { a1 } from '../tab/a1';
import { textAt, type Place } from '../tab/readTab';
import type { Correction } from '../store/store';
import { readSheet, type SheetRead } from '../sheet/readSheet';
import { strayWrites, takeBack, type StrayWrite } from '../tab/strayWrites';
import { strategyRuns, writeStrategies, type StrategyChange } from '../sheet/writeStrategies';

/**
 * Why initials cannot be corrected on a sheet.
 *
 * @param isBegun whether a first try got stuck on its way, so that the new ones may stand there
 * @returns `null` if they can be
 * @example sheetFault(read, { from: 'AB', to: 'AX' }, false) // null
 */
export function sheetFault(
  { sheet, parts }: SheetRead,
  { from, to }: Correction,
  isBegun: boolean,
): Omit<Refused, 'action'> | null {
  const tab = (): string => `the tab “${sheet.getName()}”`;
  if (parts.header.missing.length > 0) {
    return {
      found: `the header of ${tab()} cannot be read, so the initials there would stay wrong.`,
      remedy: 'Press Check workbook first.',
    };
  }
  if (parts.header.columnOf('strategies') === 0) {
    return {
      found: `${tab()} has no column “${sheetHeaders.strategies}”, so the strategies there would stay under ${from.slice(0, 10)}.`,
      remedy: 'Put this header back first.',
    };
  }
  const headed = (initials: string) =>
    parts.ratings.filter((own) => sameInitials(own.initials, initials));
  if (headed(from).length > 1) {
    return {
      found: `two columns on ${tab()} are headed ${from}.`,
      remedy: 'Put that right first.',
    };
  }
  const isTaken =
    !sameInitials(from, to) && headed(to).length > 0 && (headed(from).length > 0 || !isBegun);
  return isTaken
    ? {
        found: `a column on ${tab()} is headed ${to} already.`,
        remedy: 'Choose other initials, or put that column right first.',
      }
    : null;
}

/**
 * Makes sure that the strategies of a sheet can be corrected.
 *
 * @throws Refusal if one of them is made by a formula, or would become too long
 * @example requireStrategies(read, { from: 'AB', to: 'AX' })
 */
export function requireStrategies(read: SheetRead, correction: Correction): void {
  strategyRuns(
    read.sheet,
    read.parts.header.columnOf('strategies'),
    strategyChanges(read, correction),
  );
}

/**
 * Corrects initials in the header and the strategies of a sheet, as it stands at that moment.
 *
 * @returns whether anything had to be changed
 * @throws Refusal if they cannot be corrected, or the sheet was changed at the same moment
 * @example correctSheet(sheet, { from: 'AB', to: 'AX' })
 */
export function correctSheet(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  correction: Correction,
): boolean {
  const read = readSheet(sheet);
  const fault = sheetFault(read, correction, true);
  if (fault !== null) throw new Refusal({ action: `Correcting ${correction.from}`, ...fault });
  const { header, ratings } = read.parts;
  const own = ratings.find(({ initials }) => sameInitials(initials, correction.from));
  const heading = own
    ? { row: header.row, column: own.column, word: headOf(correction.to, own.isAwaited) }
    : null;
  const strategies = strategyChanges(read, correction);
  if (!heading && strategies.length === 0) return false;
  try {
    if (heading) {
      sheet.getRangeList([a1(heading)]).setValue(heading.word);
    }
    writeStrategies(sheet, header.columnOf('strategies'), strategies);
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
  const column = parts.header.columnOf('strategies');
  const corrected = (text: string): string => withCorrectedInitials(text, from, to);
  return parts.lines
    .map(({ row }) => ({ row, change: corrected }))
    .filter(({ row }) => {
      const text = textAt(values, { row, column });
      return corrected(text) !== text;
    });
}

/** A cell of the header, and the word that is to stand there. */
interface Heading extends Place {
  readonly word: string;
}

/** The lock does not keep people from dragging columns or rows away from under a correction. */
function requireInPlace(read: SheetRead, heading: Heading | null, correction: Correction): void {
  const now = readSheet(read.sheet);
  const column = read.parts.header.columnOf('strategies');
  const cells = strategyChanges(read, correction).map(({ row }) => ({ row, column }));
  const misheaded = heading && strayHeading({ read, now }, heading, correction);
  const stray = [...strayWrites({ before: read, after: read, now }, cells), ...(misheaded ?? [])];
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
  heading: Heading,
  { from }: Correction,
): readonly StrayWrite[] | null {
  const to = heading.word;
  const row = now.parts.header.row || heading.row;
  const [was, is] = [wordsIn(read, heading.row), wordsIn(now, row)];
  const meant = was.map((word, index) => (index === heading.column - 1 ? to : word));
  const lost = meant.filter((word) => !['', to].includes(word) && !is.includes(word));
  const isLeft = is.some((word) => sameInitials(initialsAt(word), from) && !meant.includes(word));
  if (isLeft && row !== heading.row)
    return strayWrites({ before: read, after: read, now }, [heading]);
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
