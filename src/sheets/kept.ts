import { ballotIn, ballotText, type Ballot } from '../core/ballot';
import type { Person } from '../core/people';
import { recordIn, recordText, type SheetRecord } from '../core/stage';
import { storeFault } from '../core/storeLimits';

/**
 * What a workbook keeps outside its cells: who rates under which initials, who leads, where each
 * sheet stands, and hidden ratings. Document properties belong to this script and this document;
 * nothing in a cell or in the sidebar can read them but through `main.ts`.
 */
export type Store = Readonly<Record<string, string>>;

const PEOPLE = 'HUB_PEOPLE';
const LEAD = 'HUB_LEAD';
const CORRECTION = 'HUB_CORRECTION';
const SHEET = 'HUB_SHEET_';
const BALLOT = 'HUB_BALLOT_';

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

/**
 * Who gives answers under which initials. Initials may pass from hand to hand; what is hidden stays
 * with who gave it, under a key of its own, so that nobody can see, change or measure another's.
 */
export interface Giver {
  readonly person: Person;
  readonly who: string;
}

export interface GivenBallot extends Giver {
  readonly ballot: Ballot;
}

/** What is kept hidden of a giver on a sheet. @example ballotOf(store, sheet, giver).length */
export function ballotOf(store: Store, sheet: SheetRecord, giver: Giver): Ballot {
  return ballotIn(store[ballotKey(sheet, giver)] ?? '[]');
}

/** All ballots that are kept for a sheet and hold anything. @example ballotsIn(store, sheet)[0]?.ballot.length */
export function ballotsIn(store: Store, sheet: SheetRecord): readonly GivenBallot[] {
  return peopleIn(store).flatMap((person) => {
    const start = ballotKey(sheet, { person, who: '' });
    return Object.keys(store)
      .filter((key) => key.startsWith(start))
      .map((key) => ({ person, who: key.slice(start.length) }))
      .map((giver) => ({ ...giver, ballot: ballotOf(store, sheet, giver) }))
      .filter(({ ballot }) => ballot.length > 0);
  });
}

/** How many answers are kept hidden for a sheet, whoever gave them. @example hiddenIn(store, sheet) */
export function hiddenIn(store: Store, sheet: SheetRecord): number {
  return ballotsIn(store, sheet).reduce((sum, { ballot }) => sum + ballot.length, 0);
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

/** Writes records of sheets, by their marks. @example writeSheets({ [mark]: record }) */
export function writeSheets(records: Readonly<Record<string, SheetRecord>>): void {
  const entries = Object.entries(records).map(([mark, record]) => [
    SHEET + mark,
    recordText(record),
  ]);
  if (entries.length > 0) {
    PropertiesService.getDocumentProperties().setProperties(Object.fromEntries(entries));
  }
}

/**
 * Keeps a ballot.
 *
 * @throws Error if there is no room for it; nothing is changed then
 * @example writeBallot(store, [sheet, giver], ballot)
 */
export function writeBallot(
  store: Store,
  [sheet, giver]: readonly [SheetRecord, Giver],
  ballot: Ballot,
): void {
  const [key, text] = [ballotKey(sheet, giver), ballotText(ballot)];
  const fault = storeFault(store, key, text);
  if (fault !== null) {
    throw new Error(`Saving the rating failed: ${fault} What you entered is still in the sidebar.`);
  }
  write(key, text);
}

/**
 * Records how far a sheet is revealed, and keeps of its ballots what could not be written.
 *
 * @example writeRevealed([mark, { ...sheet, stage: 'revealed' }], [{ person, who, ballot: [] }])
 */
export function writeRevealed(
  [mark, sheet]: readonly [string, SheetRecord],
  ballots: readonly GivenBallot[],
): void {
  // One call, and never an empty value, of which Google says nothing.
  const kept = ballots.map((given) => [ballotKey(sheet, given), ballotText(given.ballot)]);
  PropertiesService.getDocumentProperties().setProperties({
    ...(Object.fromEntries(kept) as Record<string, string>),
    [SHEET + mark]: recordText(sheet),
  });
}

function write(key: string, text: string): void {
  PropertiesService.getDocumentProperties().setProperty(key, text);
}

function ballotKey({ number }: SheetRecord, { person, who }: Giver): string {
  return `${BALLOT}${number}_${person.id}_${who}`;
}
