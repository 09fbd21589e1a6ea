import { byHand, repairable, type Fault } from './fault';
import { openFaults } from './openFaults';
import type { Form, FormRow } from '../sheet/form';
import { hidesNothing, type SheetRecord } from '../sheet/stage';

/** What is kept about a sheet. */
export interface Kept {
  readonly record: SheetRecord | null;
  /** How many answers are hidden for it … */
  readonly hidden: number;
  /** … and how many of them came from another account than the one that rates under their initials. */
  readonly elsewhere: number;
}

/**
 * Where what a sheet says of hidden ratings differs from what is kept about it.
 *
 * @example hidingFaults(form, { record: null, hidden: 0, elsewhere: 0 }).length // 0
 */
export function hidingFaults(form: Form, { record, hidden, elsewhere }: Kept): readonly Fault[] {
  const { saysHidden, rows } = form;
  if (saysHidden && record === null && rows.every(isUnrated)) {
    return [
      repairable(
        'hide',
        'The sheet says that ratings are hidden, but this workbook has no place to keep them: it may be a copy, and hidden ratings stay in the original. Repair begins anew here.',
      ),
    ];
  }
  const text = hidingText(saysHidden, record, hidden - elsewhere);
  const isOver = record !== null && record.stage !== 'hidden';
  return [
    ...openFaults(form, record),
    ...(text === null ? [] : [text]),
    ...(isOver && elsewhere > 0
      ? [
          `Answers given in Score from another account are kept and do not stand in the cells: ${elsewhere} of them. The lead says in Results, under Lead, whose they are.`,
        ]
      : []),
  ].map(byHand);
}

function hidingText(
  saysHidden: boolean,
  record: SheetRecord | null,
  hidden: number,
): string | null {
  if (record?.stage === 'revealing') {
    return 'The reveal of this sheet has not come to its end. Press Reveal again in Results.';
  }
  if (saysHidden && hidesNothing(record)) {
    return 'The sheet says that ratings are hidden, but they are not: what is rated shows in its cells. Clear what says so.';
  }
  if (saysHidden && record?.stage === 'revealed') {
    return 'The sheet was revealed, and says again that ratings are hidden: somebody may have undone the reveal, or restored an older version. If ratings are missing, the lead can put them back below; else clear what says so.';
  }
  if (record?.stage === 'hidden') {
    return saysHidden
      ? null
      : 'The sheet hides ratings, but nothing in it says so any more. Undo that, or tell the team to rate in Score until you press Reveal.';
  }
  return hidden > 0
    ? `Answers given in Score are kept and do not stand in the cells: ${hidden} of them. Their rows are gone, or their cells hold something else. Clear such a cell, and Results offers Reveal again; or let the member rate it anew in Score.`
    : null;
}

function isUnrated({ entries }: FormRow): boolean {
  return entries.every(({ value }) => value === '');
}
