import { membersTwice } from '../agreement/boxes';
import { boxesOf } from '../sheet/boxesOf';
import { byHand, repairable, type Fault } from './fault';
import { mistakenInitials, type MistakenInitials } from './mistakenInitials';
import type { Form, FormRow } from '../sheet/form';
import { hasInitials, isInitials } from '../team/sameInitials';
import { ratingIn, stepIn } from '../agreement/rating';
import { shortened } from '../words/shortened';
import { ratersOf, type Member } from '../team/member';

/**
 * Everything about what people entered on a sheet that keeps its numbers from being whole.
 *
 * @param team those who rate should have a column
 * @example formFaults(form, team)[0]?.text // '2.4.01, AB: “great” is not a rating and is not counted. …'
 */
export function formFaults(form: Form, team: readonly Member[]): readonly Fault[] {
  return [
    ...headerFaults(form),
    ...form.faults.map(byHand),
    ...memberFaults(form.members).map(byHand),
    ...absentFaults(form.members, team),
    ...missingFaults(form).map(byHand),
    ...form.rows.flatMap(rowFaults).map(byHand),
  ];
}

function headerFaults({ lost }: Form): readonly Fault[] {
  const text = `The header ${lost}, so nothing below it is read.`;
  return lost === '' ? [] : [repairable('header', text)];
}

function memberFaults(members: readonly string[]): readonly string[] {
  return members.flatMap((member, index) => {
    if (!isInitials(member)) {
      return [
        `The column headed “${member}” stands among the ratings, but its header is not initials. Head it with 1 to 4 letters or digits, or move it to the right of the boxes.`,
      ];
    }
    return hasInitials(members.slice(0, index), member)
      ? [`Two columns are headed “${member}”. Give each member initials of their own.`]
      : [];
  });
}

function absentFaults(members: readonly string[], team: readonly Member[]): readonly Fault[] {
  if (members.length === 0) return [];
  const mistaken = mistakenInitials(members, team);
  if (mistaken) return [byHand(questionOf(mistaken))];
  return ratersOf(team)
    .filter(({ initials }) => !hasInitials(members, initials))
    .map(({ initials }) =>
      repairable(
        'columns',
        `${initials} is in the team but has no column here. If there was one, undo its removal, or its ratings are gone. Else press Create sheets in Set up, which adds it.`,
      ),
    );
}

function questionOf({ stranger, absent }: MistakenInitials): string {
  return `Is ${stranger} ${absent}? ${stranger} heads a column here and is nobody in the Team tab, and ${absent} has no column. If it is ${absent}’s, correct ${stranger} to ${absent} in Results, under Lead. If ${stranger} is somebody else, add them to the Team tab, marked inactive if they have left, and check again.`;
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
  const isLevel = row.agreed === '' || stepIn(row.agreed) !== null;
  const level = isLevel
    ? []
    : [
        `${row.id}: “${shortened(row.agreed)}” under “We agreed” is no level, and is not shown. Choose 1, 2, 3 or 4.`,
      ];
  return [...notRatings, ...twice, ...level];
}
