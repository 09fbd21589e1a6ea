import { orderForDiscussion } from '../agreement/orderForDiscussion';
import {
  alignment,
  isMisaligned,
  percent,
  voicesApart,
  type Alignment,
} from '../agreement/alignment';
import { boxesFault, countBoxes } from '../agreement/boxes';
import { boxesOf } from '../sheet/boxesOf';
import type { Form, FormRow } from '../sheet/form';
import { ratingIn, stepIn, total, type Counts, type Rating, type Step } from '../agreement/rating';

export interface MethodResult {
  readonly id: string;
  readonly text: string;
  /** Who chose each step, such as `AB, CD`. */
  readonly boxes: readonly [string, string, string, string];
  readonly counts: Counts;
  readonly rated: number;
  /** Of how many: those who are to rate, and those who have although they no longer are. */
  readonly of: number;
  /** The step that the team agreed on in its meeting; `null` if none. It counts for nothing. */
  readonly agreed: Step | null;
  /** One a line; '' for none. */
  readonly strategies: string;
  /** In whole percent, rounded down. */
  readonly agreement: number | null;
  readonly alignment: Alignment | null;
}

export interface FormResults {
  /** Members who are to rate, and those who have although they no longer are. */
  readonly members: number;
  /** Members with at least one rating from 1 to 4. */
  readonly raters: number;
  /** Members with an answer on every method; `?` is one. */
  readonly finished: number;
  readonly tally: Counts;
  readonly methods: readonly MethodResult[];
  /** Ids of misaligned methods, in the order in which to discuss them. */
  readonly misaligned: readonly string[];
  /** Ids of others in which somebody stands two or more steps from the middle, in the same order. */
  readonly voicesApart: readonly string[];
}

/**
 * What a team's ratings on one sub-section come to.
 *
 * @example resultsOf(form).tally // [3, 12, 20, 7]
 */
export function resultsOf(form: Form): FormResults {
  const awaited = form.members.filter((initials) => !form.setAside.includes(initials));
  const methods = form.rows.map((row) => methodResult(row, awaited));
  const discussed = orderForDiscussion(methods.filter((method) => method.alignment !== null));
  const given = form.members
    .map((member) => ({ member, answers: answersOf(form, member) }))
    .filter(({ member, answers }) => awaited.includes(member) || answers.some(isCounted))
    .map(({ answers }) => answers);
  return {
    members: given.length,
    raters: given.filter((answers) => answers.some(isCounted)).length,
    finished: given.filter((answers) => answers.length === methods.length && answers.length > 0)
      .length,
    tally: tallyOf(methods),
    methods,
    misaligned: discussed.filter(({ counts }) => isMisaligned(counts)).map(({ id }) => id),
    voicesApart: discussed
      .filter(({ counts }) => !isMisaligned(counts) && voicesApart(counts) > 0)
      .map(({ id }) => id),
  };
}

function answersOf({ rows }: Form, member: string): readonly Rating[] {
  return rows.flatMap(({ entries }) => {
    const own = entries.find(({ initials }) => initials === member);
    return ratingIn(own?.value) ?? [];
  });
}

function isCounted(answer: Rating): boolean {
  return answer !== '?';
}

function methodResult(row: FormRow, awaited: readonly string[]): MethodResult {
  const { id, text, entries, strategies } = row;
  const boxes = boxesOf(entries);
  const counts = countBoxes(boxes);
  const usable = boxesFault(boxes) === null;
  return {
    id,
    text,
    boxes,
    counts,
    rated: total(counts),
    of: entries.filter(
      ({ initials, value }) => awaited.includes(initials) || isCounted(ratingIn(value) ?? '?'),
    ).length,
    agreed: stepIn(row.agreed),
    strategies,
    agreement: usable ? percent(counts) : null,
    alignment: usable ? alignment(counts) : null,
  };
}

function tallyOf(methods: readonly { readonly counts: Counts }[]): Counts {
  const column = (step: number): number =>
    methods.reduce((sum, method) => sum + (method.counts[step - 1] ?? 0), 0);
  return [column(1), column(2), column(3), column(4)];
}
