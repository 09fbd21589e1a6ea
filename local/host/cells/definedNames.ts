import { deserializeRangeWithSheet } from '@univerjs/engine-formula';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { absoluteReference, fromUniver } from './area';
import type { Place } from './cells';
import { workbookOf, worksheetOf, type Context } from '../calls/context';

type FDefinedName = ReturnType<FWorkbook['getDefinedNames']>[number];

/**
 * Univer moves its defined names when rows, columns or tabs change, and saves them with the
 * workbook. So named ranges live there, and protections too, under hidden names.
 */
export interface Definition {
  readonly name: string;
  readonly place: Place;
  readonly comment: string;
}

const hidden = '_protection_';
/** A name that holds on one tab alone: there may be the same on others. */
const COPIED = /^_copied_\d+_/;

/** A name whose cells were deleted refers to #REF!, and is gone as far as Google is concerned. */
export function namedRanges(context: Context): Definition[] {
  return definitions(context)
    .filter(({ name }) => !name.startsWith(hidden))
    .map((known) => ({ ...known, name: shownName(context, known) }));
}

/** Whether a deleted tab has left a name behind, which no script sees and Google may not give again. */
export function isGhost(context: Context, name: string): boolean {
  const sought = name.toLowerCase();
  const isThere = workbookOf(context)
    .getDefinedNames()
    .some((known) => known.getName().toLowerCase() === sought);
  return isThere && findName(context, name) === null;
}

/** The names of cells on one tab. */
export function namesOn(context: Context, sheetId: string): Definition[] {
  return namedRanges(context).filter(({ place }) => place.sheetId === sheetId);
}

/** With the name of its tab in front, as the tab is called now. */
function shownName(context: Context, { name, place }: Definition): string {
  if (!COPIED.test(name)) return name;
  const tab = worksheetOf(context, place.sheetId).getSheetName();
  return `'${tab.replaceAll("'", "''")}'!${name.replace(COPIED, '')}`;
}

/** The name under which a copy's own is kept. @param shown with the name of another tab in front, if any */
export function copiedName(context: Context, shown: string): string {
  const bare = shown.slice(shown.lastIndexOf('!') + 1);
  return freeName(context, (number) => `_copied_${number}_${bare}`);
}

export function protections(context: Context): Definition[] {
  return definitions(context).filter(({ name }) => name.startsWith(hidden));
}

export function findName(context: Context, name: string): Definition | null {
  const sought = name.toLowerCase();
  return namedRanges(context).find((known) => known.name.toLowerCase() === sought) ?? null;
}

export function define(context: Context, { name, place, comment }: Definition): void {
  const workbook = workbookOf(context);
  remove(context, name);
  const tab = worksheetOf(context, place.sheetId).getSheetName();
  const definition = workbook
    .newDefinedNameBuilder()
    .setName(name)
    .setComment(comment)
    .setRef(absoluteReference(tab, place.area))
    .setHidden(name.startsWith(hidden))
    .setScopeToWorkbook()
    .build();
  workbook.insertDefinedNameBuilder(definition);
}

/** The name under which a new protection is kept. */
export function protectionName(context: Context): string {
  return freeName(context, (number) => `${hidden}${number}`);
}

function freeName(context: Context, numbered: (number: number) => string): string {
  const taken = new Set(
    workbookOf(context)
      .getDefinedNames()
      .map((known) => known.getName()),
  );
  let number = 1;
  while (taken.has(numbered(number))) number += 1;
  return numbered(number);
}

export function remove(context: Context, name: string): void {
  const sought = name.toLowerCase();
  for (const known of workbookOf(context).getDefinedNames()) {
    if (known.getName().toLowerCase() === sought) known.delete();
  }
}

function definitions(context: Context): Definition[] {
  return workbookOf(context)
    .getDefinedNames()
    .flatMap((known) => {
      const place = placeOf(context, known);
      return place === null
        ? []
        : [{ name: known.getName(), place, comment: known.getComment() ?? '' }];
    });
}

function placeOf(context: Context, known: FDefinedName): Place | null {
  const reference = known.getFormulaOrRefString();
  if (reference.includes('#REF!')) return null;
  const { sheetName, range } = deserializeRangeWithSheet(reference);
  const sheet = workbookOf(context).getSheetByName(sheetName);
  return sheet === null ? null : { sheetId: sheet.getSheetId(), area: fromUniver(range) };
}
