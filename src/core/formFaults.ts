import { alignment } from './alignment';
import { countBoxes, membersTwice, type Boxes } from './boxes';
import { byHand, repairable, type Fault } from './fault';
import type { Form, FormRow } from './form';
import { foldInitials, isInitials, splitInitials } from './initials';
import { boxesOf } from './boxesOf';
import { ratingIn, STEPS } from './rating';
import { ratersOf, type Member } from './team';

/**
 * Everything about a sheet that keeps its numbers from being whole.
 *
 * @param team those who rate should have a column
 * @example formFaults(form, team)[0]?.text // '2.4.01, AB: “great” is not a rating and is not counted. …'
 */
export function formFaults(form: Form, team: readonly Member[]): readonly Fault[] {
  const ofFormulas = [
    ...uncountedFaults(form),
    ...form.rows.flatMap(shownFaults),
    ...wordFaults(form),
    ...tallyFaults(form),
  ];
  return [
    ...form.faults.map(byHand),
    ...memberFaults(form.members).map(byHand),
    ...absentFaults(form.members, team).map((text) => repairable('columns', text)),
    ...missingFaults(form).map(byHand),
    ...openFaults(form).map(byHand),
    ...form.rows.flatMap(rowFaults).map(byHand),
    ...ofFormulas.map((text) => repairable('formulas', text)),
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

function absentFaults(members: readonly string[], team: readonly Member[]): readonly string[] {
  if (members.length === 0) return [];
  const present = new Set(members.map(foldInitials));
  return ratersOf(team)
    .filter(({ initials }) => !present.has(foldInitials(initials)))
    .map(
      ({ initials }) =>
        `${initials} is in the team but has no column here. Press Create sheets in Set up, which adds it.`,
    );
}

/** `Rated` ends with how many columns the formulas see. */
function uncountedFaults({ members, rows }: Form): readonly string[] {
  const unseen = rows.some(({ shownRated }) => !shownRated.endsWith(` of ${members.length}`));
  return unseen
    ? [
        `There are ${members.length} rating columns, but the formulas of this sheet do not count that many. A column was added behind the last member’s, or a formula was overwritten. Insert new columns in front of another member’s. The numbers here are counted from all ratings.`,
      ]
    : [];
}

function missingFaults({ rows, expected }: Form): readonly string[] {
  if (expected === null) {
    return [
      'The row “Tally for …” has lost its # cell, so nobody can tell whether methods are missing. Undo that if you can; the ratings that are here are counted.',
    ];
  }
  const found = new Set(rows.map((row) => row.id));
  return expected
    .filter((id) => !found.has(id))
    .map(
      (id) =>
        `${id} is missing: its row was deleted, or its number in the # column was changed. Undo that, or go on without it.`,
    );
}

function openFaults({ saysHidden, members, rows }: Form): readonly string[] {
  if (!saysHidden) return [];
  const seen = members.filter((member) =>
    rows.some(({ entries }) =>
      entries.some(({ initials, value }) => initials === member && value !== ''),
    ),
  );
  return seen.map(
    (member) =>
      `${member}: the column holds ratings, though the sheet says that they are hidden until revealed. Everybody can see them.`,
  );
}

function rowFaults(row: FormRow): readonly string[] {
  const notRatings = row.entries
    .filter(({ value }) => value !== '' && ratingIn(value) === null)
    .map(
      ({ initials, value }) =>
        `${row.id}, ${initials}: “${shortened(String(value))}” is not a rating and is not counted. Choose 1, 2, 3, 4 or ?.`,
    );
  const twice = membersTwice(boxesOf(row.entries)).map(
    (member) => `${row.id}: ${member} stands in two boxes. Keep one rating for each member.`,
  );
  const isLevel = row.agreed === '' || STEPS.some((step) => String(step) === row.agreed);
  const level = isLevel
    ? []
    : [
        `${row.id}: “${shortened(row.agreed)}” under “We agreed” is no level, and is not shown. Choose 1, 2, 3 or 4.`,
      ];
  return [...notRatings, ...twice, ...level];
}

function shownFaults(row: FormRow): readonly string[] {
  const boxes: Boxes = boxesOf(row.entries);
  const same = boxes.every((box, index) => sameMembers(box, row.shown[index]));
  return same
    ? []
    : [
        `${row.id}: the boxes on the sheet do not show these ratings. A formula was overwritten, or a column was added behind the last member’s. The numbers here are counted from the ratings.`,
      ];
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
  const wrong = rows.filter(({ entries, shownWord }) => {
    const boxes = boxesOf(entries);
    const word = alignment(countBoxes(boxes)) ?? '';
    return membersTwice(boxes).length === 0 && shownWord !== word;
  });
  const [first] = wrong;
  if (!first) return [];
  const others = wrong.length > 1 ? ` and ${wrong.length - 1} more` : '';
  return [
    `The Alignment column does not fit these ratings (${first.id}${others}). Something was typed into it, or the formula at its top was overwritten. Undo that; the words here are worked out from the ratings.`,
  ];
}

/** The tally that the sheet shows, against the ratings; and against Google's own count of them. */
function tallyFaults({ rows, shownTally, shownTotal }: Form): readonly string[] {
  if (shownTally === null || shownTally.some((count) => count.startsWith('Loading'))) return [];
  const counts = rows.map(({ entries }) => countBoxes(boxesOf(entries)));
  const counted = STEPS.map((step) =>
    counts.reduce((sum, count) => sum + (count[step - 1] ?? 0), 0),
  );
  const sum = counted.reduce((all, count) => all + count, 0);
  const [native = ''] = shownTotal.split(' of ');
  return [
    ...(shownTally.join() === counted.join()
      ? []
      : [
          `The tally on the sheet shows ${shownTally.map((count) => count || 'nothing').join(', ')}; the ratings come to ${counted.join(', ')}. A formula was overwritten, or the add-on’s functions could not run.`,
        ]),
    ...(native === '' || native === String(sum)
      ? []
      : [
          `Google’s own count in the row of the tally finds ${shortened(native)} ratings; the add-on counts ${sum}. A rating stands where it does not count, or that formula was overwritten.`,
        ]),
  ];
}

function sameMembers(a: unknown, b: unknown): boolean {
  return [...splitInitials(a)].sort().join() === [...splitInitials(b)].sort().join();
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
