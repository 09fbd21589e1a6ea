import { membersTwice, type Boxes } from './boxes';
import type { Form, FormRow } from './form';
import { foldInitials, isInitials, splitInitials } from './initials';
import { boxesOf } from './results';
import { ratingIn } from './rating';
import type { Method } from './rubric';

/**
 * Everything about a sheet that keeps its numbers from being whole, one sentence a fault, each
 * with its place and its remedy.
 *
 * @param expected the methods that the sheet was made with
 * @example formFaults(form, methods) // ['2.4.01, AB: “great” is not a rating and is not counted. …']
 */
export function formFaults(form: Form, expected: readonly Method[]): readonly string[] {
  return [
    ...form.faults,
    ...memberFaults(form.members),
    ...missingFaults(form.rows, expected),
    ...form.rows.flatMap(rowFaults),
  ];
}

function memberFaults(members: readonly string[]): readonly string[] {
  const folded = members.map(foldInitials);
  return members.flatMap((member, index) => {
    if (!isInitials(member)) {
      return [
        `The column headed “${member}” stands among the ratings, but its header is not initials. Head it with 1 to 4 letters or digits, or move it to the right of the boxes.`,
      ];
    }
    return folded.indexOf(foldInitials(member)) < index
      ? [`Two columns are headed “${member}”. Give each member initials of their own.`]
      : [];
  });
}

function missingFaults(rows: readonly FormRow[], expected: readonly Method[]): readonly string[] {
  const found = new Set(rows.map((row) => row.id));
  return expected
    .filter((method) => !found.has(method.id))
    .map(
      ({ id, text }) =>
        `${id} is missing: “${shortened(text)}”. Its row was deleted, or its number in the # column was changed. Undo that, or go on without it.`,
    );
}

function rowFaults(row: FormRow): readonly string[] {
  const notRatings = row.entries
    .filter(({ value }) => value !== '' && ratingIn(value) === null)
    .map(
      ({ initials, value }) =>
        `${row.id}, ${initials}: “${shortened(String(value))}” is not a rating and is not counted. Choose 1, 2, 3, 4 or ?.`,
    );
  const boxes = boxesOf(row.entries);
  const twice = membersTwice(boxes).map(
    (member) => `${row.id}: ${member} stands in two boxes. Keep one rating for each member.`,
  );
  return [...notRatings, ...twice, ...shownFaults(row, boxes)];
}

function shownFaults(row: FormRow, boxes: Boxes): readonly string[] {
  const same = boxes.every((box, index) => sameMembers(box, row.shown[index]));
  return same
    ? []
    : [
        `${row.id}: the boxes on the sheet do not show these ratings. A formula was overwritten, or a column was added beside the ratings and not among them. The numbers here are counted from the ratings.`,
      ];
}

function sameMembers(a: unknown, b: unknown): boolean {
  return [...splitInitials(a)].sort().join() === [...splitInitials(b)].sort().join();
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
