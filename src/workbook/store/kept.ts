import type { Person } from '../../core/team/people';
import { recordIn, recordText, type SheetRecord } from '../../core/sheet/stage';

/**
 * What a workbook keeps outside its cells: who rates under which initials, who leads, where each
 * sheet stands; and hidden ratings, see `keptBallots.ts`. Document properties belong to this script and this document;
 * nothing in a cell or in the sidebar can read them but through `main.ts`.
 */
export type Store = Readonly<Record<string, string>>;

const PEOPLE = 'HUB_PEOPLE';
const LEAD = 'HUB_LEAD';
const CORRECTION = 'HUB_CORRECTION';
const SHEET = 'HUB_SHEET_';

/** Who leads; `since` when they took over from another, or `null`. */
export interface Lead {
  readonly who: string;
  readonly since: string | null;
}

/** Initials that are being corrected. */
export interface Correction {
  readonly from: string;
  readonly to: string;
}

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
  return JSON.parse(store[PEOPLE] ?? '[]') as readonly Person[];
}

/** Who leads; `null` if nobody does yet. @example leadIn(store)?.since */
export function leadIn(store: Store): Lead | null {
  return JSON.parse(store[LEAD] ?? 'null') as Lead | null;
}

/** A correction that was begun and has not come to its end. @example correctionIn(store)?.to // 'AX' */
export function correctionIn(store: Store): Correction | null {
  return JSON.parse(store[CORRECTION] ?? 'null') as Correction | null;
}

/** What is kept about the sheet with a mark; `null` if nothing is. @example sheetIn(store, mark)?.stage */
export function sheetIn(store: Store, mark: string): SheetRecord | null {
  const text = store[SHEET + mark];
  return text === undefined ? null : recordIn(text);
}

/** Marks of all sheets about which something is kept. @example marksIn(store).length */
export function marksIn(store: Store): readonly string[] {
  return Object.keys(store).flatMap((key) =>
    key.startsWith(SHEET) ? [key.slice(SHEET.length)] : [],
  );
}

/** @example writePeople(withHolder(people, 'AB', who)) */
export function writePeople(people: readonly Person[]): void {
  write(PEOPLE, JSON.stringify(people));
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

/** Forgets a sheet that is gone. @example forgetSheet(mark) */
export function forgetSheet(mark: string): void {
  PropertiesService.getDocumentProperties().deleteProperty(SHEET + mark);
}

/** The next free number for a sheet. @example nextNumber(store) // 5 */
export function nextNumber(store: Store): number {
  return 1 + Math.max(0, ...marksIn(store).map((mark) => sheetIn(store, mark)?.number ?? 0));
}

/** The entry under which the record of a sheet is kept. @example sheetEntry(mark, record) */
export function sheetEntry(mark: string, record: SheetRecord): readonly [string, string] {
  return [SHEET + mark, recordText(record)];
}

/** Writes records of sheets, by their marks. @example writeSheets({ [mark]: record }) */
export function writeSheets(records: Readonly<Record<string, SheetRecord>>): void {
  const entries = Object.entries(records).map(([mark, record]) => sheetEntry(mark, record));
  if (entries.length > 0) {
    PropertiesService.getDocumentProperties().setProperties(Object.fromEntries(entries));
  }
}

function write(key: string, text: string): void {
  PropertiesService.getDocumentProperties().setProperty(key, text);
}
