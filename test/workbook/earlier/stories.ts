import { METHODS, Together } from '../together';
import { COLUMN, ROW, TEAM } from '../workbook';

const LONG_NAME = 'Ana María de los Ángeles Fernández-Échevarría y Domínguez de la Torre';
const [first, second, third, fourth, fifth, sixth] = METHODS;
const STRATEGIES = COLUMN.strategies;

/**
 * How the workbooks come about that are kept for each layout. What they come to is told, counted by
 * hand, in `expected.ts`; so a story that is changed needs a name of its own.
 */
export const stories = { open, hidden, revealed, ownRubric, handover } as const;

/** Types ratings down the columns of members, a text of them for each row; `-` for none. */
function typeRatings(book: Together, rows: Readonly<Record<number, string>>): void {
  for (const [row, ratings] of Object.entries(rows)) {
    ratings.split(' ').forEach((rating, index) => {
      if (rating !== '-') book.type([Number(row), COLUMN.AB + index], rating);
    });
  }
}

/** Rated on the sheet for all to see, and by one member in Score. */
async function open(book: Together): Promise<void> {
  const team = `AB Ada Byron\nCD ${LONG_NAME}\nEF Eve Fox`;
  await book.prepare({ team });
  await book.create({ team });
  typeRatings(book, { 6: '3 4 3', 7: '- 2 ?', 8: '1 4 2', 9: '2 2 2', 11: '? ? -', 12: '4 - -' });
  book.type([6, STRATEGIES], 'AB: We write every Monday\nCD: “Office hours”, Thursdays');
  book.type([8, STRATEGIES], "'=1+1");
  book.type([9, STRATEGIES], '12/5');
  book.type([11, STRATEGIES], '- a shared calendar');
  book.type([6, COLUMN.agreed], '3');
  book.type([8, COLUMN.agreed], '2');
  await book.claim('lead', 'AB');
  await book.claim('EF');
  await book.rate('lead', { method: second, rating: '1' }, 'AB');
  await book.rate('EF', { method: sixth, rating: '3', strategy: 'Ask first' });
}

/** Three members' answers are hidden; two accounts have rated under CD. */
async function hidden(book: Together): Promise<void> {
  await book.createHidden();
  book.type([ROW.second, STRATEGIES], 'Typed on the sheet');
  await book.claim('lead', 'AB');
  const ab = (method: string, rating: string, strategy = '') =>
    book.rate('lead', { method, rating, strategy }, 'AB');
  await ab(first, '1');
  await ab(second, '3', 'We meet weekly\nand write');
  await ab(third, '2');
  await ab(fourth, '?');
  await ab(fifth, '4', '=1+1');
  await ab(sixth, '3', 'Wir telefonieren – größtenteils');
  await book.claim('Cy at home', 'CD');
  await book.rate('Cy at home', { method: first, rating: '4', strategy: 'One folder' }, 'CD');
  await book.release('Cy at home', 'CD');
  await book.claim('CD');
  await book.rate('CD', { method: second, rating: '3', strategy: '+ a call each quarter' });
  await book.rate('CD', { method: third, rating: '4' });
  await book.rate('CD', { method: fourth, rating: '2' });
  await book.claim('EF');
  await book.rate('EF', { method: first, rating: '2' });
  await book.rate('EF', { method: sixth, rating: '4', strategy: "'quoted'" });
}

/** Revealed, then rated late on the sheet and in Score, and talked about. */
async function revealed(book: Together): Promise<void> {
  await book.createHidden();
  await book.claim('lead', 'AB');
  await book.claim('CD');
  await book.claim('EF');
  const all = async (user: string, initials: string, ratings: string): Promise<void> => {
    for (const [index, rating] of ratings.split(' ').entries()) {
      const method = METHODS[index] ?? '';
      if (rating !== '-') await book.rate(user, { method, rating }, initials);
    }
  };
  await all('lead', 'AB', '2 2 - 1 3 ?');
  await book.rate('lead', { method: third, rating: '4', strategy: 'We ask what they need' }, 'AB');
  await all('CD', 'CD', '3 3 1 1 3 -');
  await all('EF', 'EF', '2 - 4 - 3 -');
  await book.reveal();
  book.type([9, COLUMN.EF], '2');
  await book.rate('CD', { method: sixth, rating: '2', strategy: '=SUM(A1)' });
  book.type([8, COLUMN.agreed], '2');
}

/** Two rubrics of the team's own, one after the other, and a sheet made from each. */
async function ownRubric(book: Together): Promise<void> {
  const before = { cycle: 'Spring 2026' };
  await editRubric(book, { Method: 'Call everybody on Mondays', New: 'Send reminders' });
  await book.prepare(before);
  const { tab } = await book.create(before);
  book.type([13, COLUMN.AB], '2', tab);
  book.type([13, COLUMN.CD], '2', tab);
  await book.host.run('useBuiltInRubric');
  await editRubric(book, { Method: '=Call whom you like', New: 'Bring cake' });
  const row = rubricRow(book, second);
  book
    .sheet('Rubric')
    .activate()
    .deleteRow(row - 1);
  await book.prepare({ teamBefore: TEAM });
  await book.create();
  typeRatings(book, { 6: '4 1 -', 7: '- - 2', 12: '3 3 -' });
  book.type([12, STRATEGIES], 'CD: Lemon cake');
}

/** Leaves the one sub-section, its first method reworded and one more at its end. */
async function editRubric(
  book: Together,
  words: { readonly Method: string; readonly New: string },
): Promise<void> {
  await book.host.run('editRubric');
  const sheet = book.sheet('Rubric').activate();
  const top = rubricRow(book, first);
  const below = rubricRow(book, sixth);
  sheet.deleteRows(below, sheet.getMaxRows() - below);
  sheet.deleteRows(4, top - 5);
  book.type([5, 5], words.Method.replace(/^=/, "'="), 'Rubric');
  book.sheet('Rubric').insertRowAfter(9);
  book.type([11, 5], words.New, 'Rubric');
}

function rubricRow(book: Together, id: string): number {
  const ids = book.sheet('Rubric').getDataRange().getValues();
  return ids.findIndex(([cell]) => cell === id) + 1;
}

/** A cycle of two that is over; then one has left, a facilitator has come, and two rate hidden. */
async function handover(book: Together): Promise<void> {
  const before = { cycle: 'Spring 2026', team: `AB Ada Byron\nIJ ${LONG_NAME}` };
  await book.prepare(before);
  const { tab } = await book.create(before);
  book.type([ROW.first, 3], '2', tab);
  book.type([ROW.first, 4], '3', tab);
  book.type([ROW.first + 2, 4], '4', tab);
  book.type([ROW.first + 2, 13], 'IJ: Больше не здесь', tab);
  const left = `AB Ada Byron\nIJ ${LONG_NAME} (inactive)`;
  const team = `${left}\nЮК Юлия Ковальчук\nGH Gil Hale (facilitator)`;
  const now = { way: 'hidden', team, teamBefore: before.team } as const;
  await book.prepare(now);
  await book.create(now);
  book.type([2, 4], 'Works from home', 'Team');
  await book.claim('lead', 'AB');
  await book.claim('Юлия', 'ЮК');
  await book.rate('lead', { method: first, rating: '4' }, 'AB');
  await book.rate('Юлия', { method: first, rating: '1', strategy: 'Мы пишем' }, 'ЮК');
  await book.rate('Юлия', { method: third, rating: '?' }, 'ЮК');
}
