import type { Results } from '../../server/reply';

/**
 * Who leads, and since when if somebody took over.
 *
 * @example leadWords({ lead: 'you', leadSince: null }) // 'You lead in this workbook.'
 */
export function leadWords({ lead, leadSince }: Pick<Results, 'lead' | 'leadSince'>): string {
  if (lead === 'nobody') {
    return 'Nobody leads in this workbook yet. Whoever creates sheets or reveals first becomes the lead.';
  }
  const who = lead === 'you' ? 'You lead' : 'Somebody else leads';
  const since = leadSince === null ? '' : `, since ${day(leadSince)}, when the lead was taken over`;
  return `${who} in this workbook${since}.`;
}

function day(written: string): string {
  return new Date(written).toLocaleDateString('en-GB', {
    ...{ day: 'numeric', month: 'long', year: 'numeric' },
    // A day without a time means midnight there.
    timeZone: 'UTC',
  });
}
