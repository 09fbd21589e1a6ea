import { teamFaults } from '../../core/team/member';
import { hasInitials } from '../../core/team/sameInitials';
import { correctionIn, peopleIn, sheetIn, sheetsIn } from '../store/store';
import { ballotsIn } from '../store/givenBallot';
import type { Book } from './readBook';
import { teamHeaders } from '../../core/words/protocol';

/**
 * What is wrong with the Team tab, and with what is kept about people, a sentence each.
 *
 * @example checkTeam(readBook()).length // 0
 */
export function checkTeam(book: Book): readonly string[] {
  if (book.teamFault !== null) return [book.teamFault];
  const odd = book.leftOut.map(({ fault }) => `${fault} Until then this row is left out.`);
  if (book.sheets.length === 0) return [...odd, ...correctionFaults(book)];
  if (book.team.length === 0) {
    return [
      ...odd,
      'There is no Team tab with members, so nobody can tell whose initials belong. If it was removed or emptied, undo that; else enter the whole team in Set up, and press Create sheets.',
    ];
  }
  return [
    ...odd,
    ...teamFaults(book.team),
    ...roleFaults(book),
    ...correctionFaults(book),
    ...strangerFaults(book),
  ];
}

function roleFaults({ knowsRoles }: Book): readonly string[] {
  return knowsRoles
    ? []
    : [
        `The Team tab has lost its column “${teamHeaders.role}”, so nobody can tell who has left. Undo that, or write these words beside the names.`,
      ];
}

function correctionFaults({ store }: Book): readonly string[] {
  const correction = correctionIn(store);
  if (correction === null) return [];
  const { from, to } = correction;
  return [
    `The correction of ${from} to ${to} was not finished. Correct ${from} to ${to} once more in Results, under Lead.`,
  ];
}

/** Somebody may have changed initials by hand: what is kept under the old ones does not follow. */
function strangerFaults({ store, team, leftOut }: Book): readonly string[] {
  if (correctionIn(store) !== null) return [];
  const known = [...team, ...leftOut].map(({ initials }) => initials);
  const ballots = sheetsIn(store).flatMap((key) => {
    const record = sheetIn(store, key);
    return record ? ballotsIn(store, record) : [];
  });
  return peopleIn(store)
    .filter(({ initials }) => !hasInitials(known, initials))
    .map(({ id, initials }) => {
      const own = ballots.filter(({ person }) => person.id === id);
      return { initials, hidden: own.reduce((sum, { ballot }) => sum + ballot.length, 0) };
    })
    .filter(({ hidden }) => hidden > 0)
    .map(
      ({ initials, hidden }) =>
        `${initials}: hidden answers are kept under these initials (${hidden} of them), and nobody has them in the Team tab. If they were changed by hand, write ${initials} back, and use Correct initials in Results, under Lead. If the member has left, add them there, marked inactive.`,
    );
}
