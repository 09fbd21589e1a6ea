import { keptValue } from '../../core/calls/keptValue';
import { orNull, recordOf, text, type ValueOf } from '../../core/calls/shape';
import { recordIn, recordText, type SheetRecord } from '../../core/sheet/stage';
import { peopleFrom, peopleText, type Person } from '../../core/team/person';
import { markName, markNamed, sheetMark, type SheetKey } from '../tab/mark';

/**
 * What a workbook keeps outside its cells: who rates under which initials, who leads, where each
 * sheet stands; and hidden ratings, see `givenBallot.ts`. Document properties belong to this script
 * and this document; nothing in a cell or in the sidebar can read them but through `main.ts`.
 */
export type Store = Readonly<Record<string, string>>;

/** A key, and what is kept under it. */
export type Entry = readonly [string, string];

const PEOPLE = 'HUB_PEOPLE';
const LEAD = 'HUB_LEAD';
const CORRECTION = 'HUB_CORRECTION';
const SHEET = 'HUB_SHEET_';

const leadShape = orNull(recordOf({ who: text, since: orNull(text) }));
const correctionShape = orNull(recordOf({ from: text, to: text }));

/** Who leads; `since` when they took over from another, or `null`. */
export type Lead = NonNullable<ValueOf<typeof leadShape>>;

/** Initials that are being corrected. */
export type Correction = NonNullable<ValueOf<typeof correctionShape>>;

/**
 * Everything that is kept, in one call.
 *
 * @example peopleIn(readStore())
 */
export function readStore(): Store {
  return PropertiesService.getDocumentProperties().getProperties();
}

/** @example peopleIn(store)[0]?.initials // 'AB' */
export function peopleIn(store: Store): readonly Person[] {
  return peopleFrom(store[PEOPLE] ?? '[]');
}

/** Who leads; `null` if nobody does yet. @example leadIn(store)?.since */
export function leadIn(store: Store): Lead | null {
  return keptValue(store[LEAD] ?? 'null', leadShape, 'the lead');
}

/** A correction that was begun and has not come to its end. @example correctionIn(store)?.to // 'AX' */
export function correctionIn(store: Store): Correction | null {
  return keptValue(store[CORRECTION] ?? 'null', correctionShape, 'a correction');
}

/** What is kept about a sheet; `null` if nothing is. @example sheetIn(store, key)?.stage */
export function sheetIn(store: Store, key: SheetKey): SheetRecord | null {
  const kept = store[nameOf(key)];
  return kept === undefined ? null : recordIn(kept);
}

/** All sheets about which something is kept. @example sheetsIn(store).length */
export function sheetsIn(store: Store): readonly SheetKey[] {
  return Object.keys(store).flatMap((name) => {
    const mark = name.startsWith(SHEET) ? markNamed(name.slice(SHEET.length)) : null;
    return mark?.kind === 'sheet' ? [{ subsection: mark.subsection, cycle: mark.cycle }] : [];
  });
}

/** What is kept about every sheet. @example recordsIn(store)[0]?.stage */
export function recordsIn(store: Store): readonly SheetRecord[] {
  return sheetsIn(store).flatMap((key) => sheetIn(store, key) ?? []);
}

/** The entry under which people are kept; see `peopleKept`. @example peopleEntry(people)[0] // 'HUB_PEOPLE' */
export function peopleEntry(people: readonly Person[]): Entry {
  return [PEOPLE, peopleText(people)];
}

/** Writes several entries in one call, so that all of them are there or none. @example writeEntries([entry]) */
export function writeEntries(entries: readonly Entry[]): void {
  if (entries.length > 0) {
    PropertiesService.getDocumentProperties().setProperties(Object.fromEntries(entries));
  }
}

/** @example writeLead({ who, since: null }) */
export function writeLead(lead: Lead): void {
  write(LEAD, JSON.stringify(lead));
}

/** Notes that a correction has begun. @example noteCorrection({ from: 'AB', to: 'AX' }) */
export function noteCorrection(correction: Correction): void {
  write(CORRECTION, JSON.stringify(correction));
}

/** Notes that the correction has come to its end. @example endCorrection() */
export function endCorrection(): void {
  write(CORRECTION, 'null');
}

/** Forgets a sheet that is gone. @example forgetSheet(key) */
export function forgetSheet(key: SheetKey): void {
  PropertiesService.getDocumentProperties().deleteProperty(nameOf(key));
}

/** The next free number for a sheet. @example nextNumber(store) // 5 */
export function nextNumber(store: Store): number {
  return 1 + Math.max(0, ...sheetsIn(store).map((key) => sheetIn(store, key)?.number ?? 0));
}

/** The entry under which the record of a sheet is kept. @example sheetEntry(key, record) */
export function sheetEntry(key: SheetKey, record: SheetRecord): Entry {
  return [nameOf(key), recordText(record)];
}

/** Writes records of sheets. @example writeSheets([[key, record]]) */
export function writeSheets(records: readonly (readonly [SheetKey, SheetRecord])[]): void {
  writeEntries(records.map(([key, record]) => sheetEntry(key, record)));
}

function nameOf(key: SheetKey): string {
  return SHEET + markName(sheetMark(key));
}

function write(key: string, value: string): void {
  PropertiesService.getDocumentProperties().setProperty(key, value);
}
