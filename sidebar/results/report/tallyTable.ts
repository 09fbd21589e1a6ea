import { TALLY_LABEL } from '../../../src/core/words/protocol';
import type { MethodResult, Results, SheetResults } from '../../server/reply';
import { counted } from '../../controls/inWords';
import { isHiding } from '../sheet/isHiding';

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

/** Where a zero would be read as nobody's choice, though nobody may know yet. */
const HIDDEN = ['hidden until revealed', '', '', '', ''];

/**
 * Counts only, as a reader may see them; initials only if the team asks for them.
 *
 * @example tallyTable(results, { initials: false }).total // ['Total for Fall 2026', '3', '12', '20', '7', '42 of 52 ratings']
 */
export function tallyTable(results: Results, { initials }: { initials: boolean }): TallyTable {
  const { scale, sheets } = results;
  return {
    head: ['Method', ...scale, 'Rated'].map(pasteable),
    groups: sheets.map((sheet) =>
      isHiding(sheet) ? hiddenGroup(sheet) : groupOf(sheet, initials),
    ),
    total: totalOf(results),
  };
}

function totalOf({ cycle, scale, sheets }: Results): readonly string[] {
  const shown = sheets.filter((sheet) => !isHiding(sheet));
  const hidden = sheets.length - shown.length;
  const notes = [
    ...incomplete(sum(shown.map(({ faults }) => faults.length))),
    ...(hidden === 0 ? [] : [`${counted(hidden, 'sub-section')} hidden until revealed`]),
  ];
  const title = `Total for ${cycle}${inBrackets(notes)}`;
  if (hidden > 0 && shown.length === 0) return [title, ...HIDDEN];
  const tally = scale.map((_, step) => sum(shown.map((sheet) => sheet.tally[step] ?? 0)));
  const possible = sum(shown.map(possibleRatings));
  return [title, ...tally.map(String), `${sum(tally)} of ${possible} ratings`];
}

function hiddenGroup({ title }: SheetResults): TallyGroup {
  return { title: pasteable(title), methods: [], tally: [TALLY_LABEL + title, ...HIDDEN] };
}

function groupOf(sheet: SheetResults, initials: boolean): TallyGroup {
  const { title, tally, members, raters } = sheet;
  const ratings = `${sum(tally)} of ${possibleRatings(sheet)} ratings`;
  return {
    title: pasteable(title + inBrackets(incomplete(sheet.faults.length))),
    methods: sheet.methods.map((method) => [
      pasteable(method.text),
      ...method.counts.map((_, step) => cellOf(method, step, initials)),
      `${method.rated} of ${method.of}`,
    ]),
    tally: [
      TALLY_LABEL + title,
      ...tally.map(String),
      `${ratings}, ${raters} of ${members} members`,
    ],
  };
}

/** A reader of the report has no sidebar to tell that a number is not whole. */
function incomplete(faults: number): readonly string[] {
  if (faults === 0) return [];
  return [`not complete: ${counted(faults, 'thing')} to check on the sheet`];
}

function inBrackets(notes: readonly string[]): string {
  return notes.length === 0 ? '' : ` (${notes.join('; ')})`;
}

function cellOf({ counts, boxes }: MethodResult, step: number, initials: boolean): string {
  const count = counts[step] ?? 0;
  return initials && count > 0 ? `${count}: ${boxes[step] ?? ''}` : String(count);
}

function possibleRatings({ methods }: SheetResults): number {
  return sum(methods.map((method) => method.of));
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
