import { orderForDiscussion } from './agenda';
import { agreement, alignment, type Alignment } from './alignment';
import { countBoxes, membersTwice } from './boxes';
import { boxesOf } from './boxesOf';
import type { Form, FormRow } from './form';
import { formFaults } from './formFaults';
import type { Member } from './team';
import { ratingIn, total, type Counts, type Rating } from './rating';

export interface MethodResult {
  readonly id: string;
  readonly text: string;
  /** Who chose each step, such as `AB, CD`. */
  readonly boxes: readonly [string, string, string, string];
  readonly counts: Counts;
  readonly rated: number;
  readonly agreement: number | null;
  readonly alignment: Alignment | null;
}

export interface FormResults {
  readonly members: number;
  /** Members with at least one rating from 1 to 4. */
  readonly raters: number;
  /** Members with an answer on every method; `?` is one. */
  readonly finished: number;
  readonly tally: Counts;
  readonly methods: readonly MethodResult[];
  /** Ids of misaligned methods, in the order in which to discuss them. */
  readonly misaligned: readonly string[];
  readonly faults: readonly string[];
}

/**
 * What a team's ratings on one sub-section come to, and everything about its sheet that keeps
 * a number from being whole.
 *
 * @param team who should have a column
 * @example resultsOf(form, team).tally // [3, 12, 20, 7]
 */
export function resultsOf(form: Form, team: readonly Member[]): FormResults {
  const methods = form.rows.map(methodResult);
  const given = form.members.map((member) => answersOf(form, member));
  return {
    members: form.members.length,
    raters: given.filter((answers) => answers.some((answer) => answer !== '?')).length,
    finished: given.filter((answers) => answers.length === methods.length && answers.length > 0)
      .length,
    tally: tallyOf(methods),
    methods,
    misaligned: orderForDiscussion(methods)
      .filter((method) => method.alignment === 'Misaligned')
      .map((method) => method.id),
    faults: formFaults(form, team),
  };
}

function answersOf({ rows }: Form, member: string): readonly Rating[] {
  return rows.flatMap(({ entries }) => {
    const own = entries.find(({ initials }) => initials === member);
    return ratingIn(own?.value) ?? [];
  });
}

function methodResult({ id, text, entries }: FormRow): MethodResult {
  const boxes = boxesOf(entries);
  const counts = countBoxes(boxes);
  const usable = membersTwice(boxes).length === 0;
  return {
    id,
    text,
    boxes,
    counts,
    rated: total(counts),
    agreement: usable ? agreement(counts) : null,
    alignment: usable ? alignment(counts) : null,
  };
}

function tallyOf(methods: readonly { readonly counts: Counts }[]): Counts {
  const column = (step: number): number =>
    methods.reduce((sum, method) => sum + (method.counts[step - 1] ?? 0), 0);
  return [column(1), column(2), column(3), column(4)];
}
