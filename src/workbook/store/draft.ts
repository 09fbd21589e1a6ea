import { parsed } from '../../core/calls/keptValue';
import { Refusal } from '../../core/calls/refusal';
import { recordOf, text, type ValueOf } from '../../core/calls/shape';
import { readStore } from './store';
import { storeFault } from './storeFault';
import { whoCalls, whoCallsNow } from './whoCalls';

const DRAFT = 'HUB_DRAFT_';
const draftShape = recordOf({ team: text, teamBefore: text });

/** What somebody has typed into Team and not saved, and the team that they began from. */
export type Draft = ValueOf<typeof draftShape>;

/**
 * What the caller has typed into Team and not saved; nobody else is given it.
 *
 * @returns `null` if there is nothing, or another script damaged it: it must not keep the sidebar from starting
 * @example readDraft()?.team // 'AB Ada Byron'
 */
export function readDraft(): Draft | null {
  const who = whoCalls();
  if (who === null) return null;
  const kept = parsed(PropertiesService.getDocumentProperties().getProperty(DRAFT + who) ?? 'null');
  return draftShape.fits(kept) ? kept : null;
}

/**
 * Keeps what the caller has typed, in the place of what they typed before. Nothing is kept of a team that is as
 * it was.
 *
 * @param chance from 0 to 1; see `whoCallsNow`
 * @throws Refusal if there is no room for it; what was kept before is still there then
 * @example keepDraft({ team: 'AB Ada Byron', teamBefore: '' }, Math.random())
 */
export function keepDraft({ team, teamBefore }: Draft, chance: number): void {
  if (team === teamBefore) return dropDraft();
  const key = DRAFT + whoCallsNow(chance);
  const value = JSON.stringify({ team, teamBefore });
  if (storeFault(readStore(), key, value) !== null) {
    throw new Refusal({
      action: 'Keeping what you typed into Team',
      found: 'there is no room for it in this workbook.',
      remedy: 'It is still in the sidebar. Press Create sheets before you close it.',
    });
  }
  PropertiesService.getDocumentProperties().setProperty(key, value);
}

/** Forgets what the caller has typed. @example dropDraft() */
export function dropDraft(): void {
  const who = whoCalls();
  if (who !== null) PropertiesService.getDocumentProperties().deleteProperty(DRAFT + who);
}
