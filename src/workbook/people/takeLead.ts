import { OTHER_ACCOUNT } from '../../core/calls/otherAccount';
import { Refusal } from '../../core/calls/refusal';
import { lockWorkbook } from '../store/lockWorkbook';
import { leadIn, readStore, writeLead, type Store } from '../store/store';
import { whoCallsNow } from '../store/whoCalls';

/**
 * Makes whoever calls the lead. Others see that, and since when.
 *
 * @param day today, as people write it
 * @example takeLead('2026-11-21', Math.random())
 */
export function takeLead(day: string, chance: number): void {
  lockWorkbook('Taking over the lead');
  const who = whoCallsNow(chance);
  const before = leadIn(readStore());
  if (before?.who !== who) writeLead({ who, since: before ? day : null });
}

/**
 * Refuses what a lead alone may do to anybody else. The first to do such a thing becomes the lead.
 *
 * @throws Refusal if somebody else leads
 * @example leadOrRefuse(readStore(), 'Revealing', Math.random())
 */
export function leadOrRefuse(store: Store, action: string, chance: number): void {
  const who = whoCallsNow(chance);
  const lead = leadIn(store);
  if (lead === null) writeLead({ who, since: null });
  else if (lead.who !== who) {
    throw new Refusal({
      action,
      found: 'somebody else leads in this workbook.',
      remedy: `Ask them, or press Take over the lead in Results if that is agreed. ${OTHER_ACCOUNT}`,
    });
  }
}
