import { alignment } from '../agreement/alignment';
import { countBoxes, membersTwice } from '../agreement/boxes';
import { boxesOf } from '../sheet/boxesOf';
import type { Form, FormRow } from '../sheet/form';
import { splitInitials } from '../team/initials';
import { ratingIn, STEPS } from '../agreement/rating';
import { shortened } from './shortened';

/**
 * Where what a sheet shows differs from the ratings in it, a sentence each. What Google counts by
 * itself, in the boxes, `Rated` and the row of the tally, owes nothing to the add-on.
 *
 * @example shownFaults(form)[0] // '2.4.01: the boxes on the sheet do not show these ratings. …'
 */
export function shownFaults(form: Form): readonly string[] {
  return [
    ...unseenFaults(form),
    ...form.rows.flatMap(boxFaults),
    ...ratedFaults(form),
    ...wordFaults(form),
    ...tallyFaults(form),
    ...totalFaults(form),
    ...misalignedFaults(form),
  ];
}

function unseenFaults(form: Form): readonly string[] {
  return seesAll(form)
    ? []
    : [
        `There are ${form.members.length} rating columns, but the formulas of this sheet do not count that many. A column was added behind the last member’s, or a formula was overwritten. Insert new columns in front of another member’s. The numbers here are counted from all ratings.`,
      ];
}

/** `Rated` ends with how many columns the formulas see. */
function seesAll({ members, rows }: Form): boolean {
  return rows.every(({ shownRated }) => shownRated.endsWith(` of ${members.length}`));
}

function boxFaults(row: FormRow): readonly string[] {
  const boxes = boxesOf(row.entries);
  const same = boxes.every((box, index) => sameMembers(box, row.shown[index]));
  return same
    ? []
    : [
        `${row.id}: the boxes on the sheet do not show these ratings. A formula was overwritten, or a column was added behind the last member’s. The numbers here are counted from the ratings.`,
      ];
}

function ratedFaults(form: Form): readonly string[] {
  if (!seesAll(form)) return [];
  return form.rows
    .filter((row) => row.shownRated !== `${ratingsIn(row)} of ${form.members.length}`)
    .map(
      (row) =>
        `${row.id}: Rated shows “${shortened(row.shownRated)}”, and ${ratingsIn(row)} of ${form.members.length} have rated. The formula was overwritten.`,
    );
}

/** One sentence for the sheet: one formula fills all of its words. */
function wordFaults({ anchor, rows }: Form): readonly string[] {
  // Google shows this while it works out a custom function.
  if (anchor.startsWith('Loading')) return [];
  if (anchor.startsWith('#')) {
    return [
      `Agreement and Alignment show ${anchor}: something stands in their way, or the add-on’s functions could not run. Clear what was typed into these columns, or reload the spreadsheet; the words here are worked out from the ratings.`,
    ];
  }
  const wrong = rows.filter(
    (row) => membersTwice(boxesOf(row.entries)).length === 0 && row.shownWord !== wordOf(row),
  );
  const [first] = wrong;
  if (!first) return [];
  const others = wrong.length > 1 ? ` and ${wrong.length - 1} more` : '';
  return [
    `The Alignment column does not fit these ratings (${first.id}${others}). Something was typed into it, or the formula at its top was overwritten. Undo that; the words here are worked out from the ratings.`,
  ];
}

function tallyFaults({ rows, shownTally }: Form): readonly string[] {
  if (shownTally === null || isLoading(shownTally)) return [];
  const counted = STEPS.map((step) => sumOf(rows, (row) => countsOf(row)[step - 1] ?? 0));
  return shownTally.join() === counted.join()
    ? []
    : [
        `The tally on the sheet shows ${shownTally.map((count) => count || 'nothing').join(', ')}; the ratings come to ${counted.join(', ')}. A formula was overwritten, or the add-on’s functions could not run.`,
      ];
}

function totalFaults({ rows, shownTally, shownTotal }: Form): readonly string[] {
  if (shownTally === null || shownTotal === '' || isLoading(shownTally)) return [];
  const [native = ''] = shownTotal.split(' of ');
  const sum = sumOf(rows, (row) => sumOf(countsOf(row), (count) => count));
  return native === String(sum)
    ? []
    : [
        `Google’s own count in the row of the tally finds ${shortened(native)} ratings; the add-on counts ${sum}. A rating stands where it does not count, or that formula was overwritten.`,
      ];
}

function misalignedFaults({ rows, anchor, shownMisaligned }: Form): readonly string[] {
  const isUnknown = anchor.startsWith('Loading') || anchor.startsWith('#');
  if (isUnknown || shownMisaligned === '') return [];
  const misaligned = rows.filter(({ shownWord }) => shownWord === 'Misaligned').length;
  return shownMisaligned === `${misaligned} misaligned`
    ? []
    : [
        `The row of the tally shows “${shortened(shownMisaligned)}”, and ${misaligned} rows bear that word. The formula was overwritten.`,
      ];
}

function isLoading(shown: readonly string[]): boolean {
  return shown.some((count) => count.startsWith('Loading'));
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
  return [...splitInitials(a)].sort().join() === [...splitInitials(b)].sort().join();
}
