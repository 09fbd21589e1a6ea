import { damaged, parsed } from '../calls/keptValue';

/** How ratings of a sheet are made: in its cells for all to see, or kept out of every cell at first. */
export type Way = 'open' | 'hidden';

/**
 * Where a sheet stands. `revealing`: the lead has revealed it, and not all ratings have been written
 * yet; from then on ratings go to its cells.
 */
export type Stage = Way | 'revealing' | 'revealed';

/** What is kept about a sheet beside its cells. */
export interface SheetRecord {
  /** Its number in this workbook, from 1. */
  readonly number: number;
  readonly stage: Stage;
  /** How many methods it was to be made with. */
  readonly methods: number;
}

/**
 * Whether a sheet was never to hide ratings, as far as is known. If it says that it does, it may be
 * in a copy of the file: the record stayed behind, and the sign came along.
 *
 * @example hidesNothing(null) // true
 */
export function hidesNothing(record: SheetRecord | null): boolean {
  return record === null || record.stage === 'open';
}

/**
 * How the rating cells of a sheet have to be: open for entries, or closed to them.
 *
 * @returns `null` while a reveal is under way, or what the sheet says differs from what is kept of it
 * @example cellsWay(false, null) // 'open'
 */
export function cellsWay(saysHidden: boolean, record: SheetRecord | null): Way | null {
  const isHidden = record?.stage === 'hidden';
  if (record?.stage === 'revealing' || saysHidden !== isHidden) return null;
  return isHidden ? 'hidden' : 'open';
}

const STAGES: readonly Stage[] = ['open', 'hidden', 'revealing', 'revealed'];

/**
 * Reads a record back from its text.
 *
 * @throws Refusal if the text is no record
 * @example recordIn('[3,"hidden",14]') // { number: 3, stage: 'hidden', methods: 14 }
 */
export function recordIn(text: string): SheetRecord {
  const kept = parsed(text);
  const [number, given, methods]: readonly unknown[] = Array.isArray(kept) ? kept : [];
  const stage = STAGES.find((candidate) => candidate === given);
  if (stage && typeof number === 'number' && typeof methods === 'number') {
    return { number, stage, methods };
  }
  throw damaged('a sheet', 'it is no record of a sheet.');
}

/**
 * @example recordText({ number: 3, stage: 'hidden', methods: 14 }) // '[3,"hidden",14]'
 */
export function recordText({ number, stage, methods }: SheetRecord): string {
  return JSON.stringify([number, stage, methods]);
}
