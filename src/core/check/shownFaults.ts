import { alignment } from '../agreement/alignment';
import { boxesFault, countBoxes } from '../agreement/boxes';
import { ratingIn, STEPS } from '../agreement/rating';
import { boxesOf } from '../sheet/boxesOf';
import type { Form, FormRow } from '../sheet/form';
import type { Shown, ShownRow } from '../sheet/shown';
import { splitInitials } from '../team/splitInitials';
import { MISALIGNED, MISALIGNED_ROWS, OF } from '../words/protocol';
import { shortened } from '../words/shortened';

/** A row with what it shows. */
type Pair = readonly [FormRow, ShownRow];

/**
 * Where what Google counts by itself differs from the ratings, a sentence each: in the boxes, in `Rated`
 * and in the row of the tally. That is never late; what the add-on’s functions show may be, see
 * `filledFaults`.
 *
 * @example shownFaults(form, shown)[0] // '2.4.01: the boxes on the sheet do not show these ratings. …'
 */
export function shownFaults(form: Form, shown: Shown): readonly string[] {
  const pairs = form.rows.flatMap((row): Pair[] => {
    const same = shown.rows.find(({ id }) => id === row.id);
    return same ? [[row, same]] : [];
  });
  return [
    ...unseenFaults(form, pairs),
    ...pairs.flatMap(boxFaults),
    ...ratedFaults(form, pairs),
    ...totalFaults(form, shown),
    ...(hasNewWords(shown, pairs) ? misalignedFaults(shown) : []),
  ];
}

function unseenFaults(form: Form, pairs: readonly Pair[]): readonly string[] {
  return seesAll(form, pairs)
    ? []
    : [
        `There are ${form.members.length} rating columns, but the formulas of this sheet do not count that many. A column was added behind the last member’s, or a formula was overwritten. Insert new columns in front of another member’s. The numbers here are counted from all ratings.`,
      ];
}

/** `Rated` ends with of how many columns the formulas have seen a rating, or wait for one. */
function seesAll(form: Form, pairs: readonly Pair[]): boolean {
  return pairs.every(([row, { rated }]) => rated.endsWith(`${OF}${awaitedIn(form, row)}`));
}

/** Those who are waited for, and those who have rated all the same. */
function awaitedIn({ setAside }: Form, { entries }: FormRow): number {
  return entries.filter(
    ({ initials, value }) =>
      !setAside.includes(initials) || STEPS.some((step) => step === ratingIn(value)),
  ).length;
}

function boxFaults([{ id, entries }, shown]: Pair): readonly string[] {
  const same = boxesOf(entries).every((box, index) => sameMembers(box, shown.boxes[index]));
  return same
    ? []
    : [
        `${id}: the boxes on the sheet do not show these ratings. A formula was overwritten, or a column was added behind the last member’s. The numbers here are counted from the ratings.`,
      ];
}

function ratedFaults(form: Form, pairs: readonly Pair[]): readonly string[] {
  if (!seesAll(form, pairs)) return [];
  return pairs
    .filter(([row, { rated }]) => rated !== `${ratingsIn(row)}${OF}${awaitedIn(form, row)}`)
    .map(
      ([row, { rated }]) =>
        `${row.id}: Rated shows “${shortened(rated)}”, and ${ratingsIn(row)} of ${awaitedIn(form, row)} have rated. The formula was overwritten.`,
    );
}

function totalFaults({ rows }: Form, { tally, total }: Shown): readonly string[] {
  if (tally === null || total === '') return [];
  const [native = ''] = total.split(OF);
  const sum = sumOf(rows, (row) => sumOf(countsOf(row), (count) => count));
  return native === String(sum)
    ? []
    : [
        `Google’s own count in the row of the tally finds ${shortened(native)} ratings; the add-on counts ${sum}. A rating stands where it does not count, or that formula was overwritten.`,
      ];
}

/** Whether the words are worked out from these ratings: a count of others tells nothing. */
function hasNewWords({ anchor }: Shown, pairs: readonly Pair[]): boolean {
  return (
    anchor === '' &&
    pairs.every(
      ([row, { word }]) => boxesFault(boxesOf(row.entries)) !== null || word === wordOf(row),
    )
  );
}

function misalignedFaults({ rows, misaligned }: Shown): readonly string[] {
  if (misaligned === '') return [];
  const counted = rows.filter(({ word }) => word === MISALIGNED).length;
  return misaligned === `${counted}${MISALIGNED_ROWS}`
    ? []
    : [
        `The row of the tally shows “${shortened(misaligned)}”, and ${counted} rows bear that word. The formula was overwritten.`,
      ];
}

function countsOf({ entries }: FormRow): readonly number[] {
  return countBoxes(boxesOf(entries));
}

function wordOf(row: FormRow): string {
  return alignment(countBoxes(boxesOf(row.entries))) ?? '';
}

/** As Google counts them: in how many columns, whoever heads them. */
function ratingsIn({ entries }: FormRow): number {
  return entries.filter(({ value }) => STEPS.some((step) => step === ratingIn(value))).length;
}

function sumOf<Item>(items: readonly Item[], numberOf: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + numberOf(item), 0);
}

function sameMembers(a: unknown, b: unknown): boolean {
  const members = (box: unknown): string => [...splitInitials(box).initials].sort().join();
  return members(a) === members(b);
}
