import { alignment } from '../../../src/core/agreement/alignment';
import { countBoxes } from '../../../src/core/agreement/boxes';
import { boxesOf } from '../../../src/core/sheet/boxesOf';
import type { Form, FormRow } from '../../../src/core/sheet/form';
import type { Shown, ShownRow } from '../../../src/core/sheet/shown';

/** A row and what it shows, and a sheet likewise: both are read from the same cells. */
export type WholeRow = FormRow & ShownRow;
export type WholeForm = Form & Shown & { readonly rows: readonly WholeRow[] };

/** A row as a sheet holds it while its formulas work: the boxes show what the ratings say. */
export function row(
  id: string,
  ratings: Readonly<Record<string, unknown>>,
  extra: Partial<WholeRow> = {},
): WholeRow {
  const entries = Object.entries(ratings).map(([initials, value]) => ({ initials, value }));
  const word = alignment(countBoxes(boxesOf(entries))) ?? '';
  const rated = entries.filter(({ value }) => /^[1-4]$/.test(String(value))).length;
  return Object.freeze({
    id,
    text: `Method ${id}`,
    entries,
    boxes: boxesOf(entries),
    rated: `${rated} of ${entries.length}`,
    agreement: '',
    word,
    agreed: '',
    strategies: '',
    ...extra,
  });
}

/** The sheet of three members on which it stands. */
export function form(rows: readonly WholeRow[], extra: Partial<WholeForm> = {}): WholeForm {
  return Object.freeze({
    title: 'Title',
    anchor: '',
    expected: ['2.1.01', '2.1.02', '2.1.03'],
    saysHidden: false,
    members: ['AB', 'CD', 'EF'],
    setAside: [],
    rows: Object.freeze(rows),
    tally: null,
    total: '',
    misaligned: '',
    lost: '',
    faults: [],
    ...extra,
  });
}
