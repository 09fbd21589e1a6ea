import { alignment } from '../../../src/core/agreement/alignment';
import { countBoxes } from '../../../src/core/agreement/boxes';
import { boxesOf } from '../../../src/core/sheet/boxesOf';
import type { Form, FormRow } from '../../../src/core/sheet/form';

/** A row as a sheet holds it while its formulas work: the boxes show what the ratings say. */
export function row(
  id: string,
  ratings: Readonly<Record<string, unknown>>,
  extra: Partial<FormRow> = {},
): FormRow {
  const entries = Object.entries(ratings).map(([initials, value]) => ({ initials, value }));
  const shownWord = alignment(countBoxes(boxesOf(entries))) ?? '';
  const rated = entries.filter(({ value }) => /^[1-4]$/.test(String(value))).length;
  return Object.freeze({
    id,
    text: `Method ${id}`,
    entries,
    shown: boxesOf(entries),
    shownRated: `${rated} of ${entries.length}`,
    shownWord,
    agreed: '',
    strategies: '',
    ...extra,
  });
}

/** The sheet of three members on which it stands. */
export function form(rows: readonly FormRow[], extra: Partial<Form> = {}): Form {
  return Object.freeze({
    title: 'Title',
    anchor: '',
    expected: ['2.1.01', '2.1.02', '2.1.03'],
    saysHidden: false,
    members: ['AB', 'CD', 'EF'],
    rows: Object.freeze(rows),
    shownTally: null,
    shownTotal: '',
    shownMisaligned: '',
    lost: '',
    faults: [],
    ...extra,
  });
}
