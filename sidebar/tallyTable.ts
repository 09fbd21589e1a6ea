import type { MethodResult, Results, SheetResults } from './bridge';

/** The tallies of a cycle as a table: texts alone, each safe to paste into a sheet. */
export interface TallyTable {
  readonly head: readonly string[];
  readonly groups: readonly TallyGroup[];
  readonly total: readonly string[];
}

/** One sub-section; every row has as many cells as the head. */
export interface TallyGroup {
  readonly title: string;
  readonly methods: readonly (readonly string[])[];
  readonly tally: readonly string[];
}

/**
 * Counts only, as a reader may see them; initials only if the team asks for them.
 *
 * @example tallyTable(results, { initials: false }).total // ['Total for Fall 2026', '3', '12', '20', '7', '42 of 52 ratings']
 */
export function tallyTable(results: Results, { initials }: { initials: boolean }): TallyTable {
  const { cycle, scale, sheets } = results;
  const tally = scale.map((_, step) => sum(sheets.map((sheet) => sheet.tally[step] ?? 0)));
  const possible = sum(sheets.map(possibleRatings));
  return {
    head: ['Method', ...scale, 'Rated'].map(pasteable),
    groups: sheets.map((sheet) => groupOf(sheet, initials)),
    total: [
      `Total for ${cycle}${incomplete(sum(sheets.map(({ faults }) => faults.length)))}`,
      ...tally.map(String),
      `${sum(tally)} of ${possible} ratings`,
    ],
  };
}

function groupOf(sheet: SheetResults, initials: boolean): TallyGroup {
  const { title, tally, members, raters } = sheet;
  const ratings = `${sum(tally)} of ${possibleRatings(sheet)} ratings`;
  return {
    title: pasteable(title + incomplete(sheet.faults.length)),
    methods: sheet.methods.map((method) => [
      pasteable(method.text),
      ...method.counts.map((_, step) => cellOf(method, step, initials)),
      `${method.rated} of ${members}`,
    ]),
    tally: [
      `Tally for ${title}`,
      ...tally.map(String),
      `${ratings}, ${raters} of ${members} members`,
    ],
  };
}

/** A reader of the report has no sidebar to tell that a number is not whole. */
function incomplete(faults: number): string {
  if (faults === 0) return '';
  return ` (not complete: ${faults === 1 ? '1 thing' : `${faults} things`} to check on the sheet)`;
}

function cellOf({ counts, boxes }: MethodResult, step: number, initials: boolean): string {
  const count = counts[step] ?? 0;
  return initials && count > 0 ? `${count}: ${boxes[step] ?? ''}` : String(count);
}

function possibleRatings({ members, methods }: SheetResults): number {
  return members * methods.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/**
 * An apostrophe makes a sheet take a cell as text, whichever form of the table is pasted. A
 * leading quotation mark would be taken off, and lay bare a formula behind it.
 */
function pasteable(text: string): string {
  return /^\s*[=+\-@＝＋－＠"']/u.test(text) ? `'${text}` : text;
}
