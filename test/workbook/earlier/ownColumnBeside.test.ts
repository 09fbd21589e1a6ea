import { someOf } from '../../campaign';
import type { Together } from '../together';
import { expected } from './expected';
import { keptWorkbooks, opened } from './fixture';

/** A team's own column in the tabs Team and Rubric, wherever it stands. */

const TEXTS = ['Owner', 'own 2', "'quoted'", '3', '', 'own 6'] as const;
const kept = someOf(keptWorkbooks(['ownRubric']), 1);
let book: Together;
afterEach(() => {
  book.close();
});

function insertOwn(tab: string, place: number, from: number): () => unknown[] {
  const sheet = book.sheet(tab).activate();
  if (place <= sheet.getMaxColumns()) sheet.insertColumnBefore(place - 1);
  else sheet.insertColumnAfter(place - 2);
  TEXTS.forEach((text, index) => {
    sheet.getRange(from - 1 + index, place - 1).setValue(text);
  });
  return () =>
    sheet
      .getRange(0, place - 1, sheet.getMaxRows(), 1)
      .getValues()
      .flat();
}

describe.each(kept)('of %s, “%s”: an own column', (version, story) => {
  const { team, ids } = expected.ownRubric;

  test.each([1, 2, 3, 4])('before column %i of the Team tab is never written over', async (n) => {
    book = await opened(version, story);
    const own = insertOwn('Team', n, 1);
    const before = own();
    const left = team.replace('Cy Diaz', 'Cy Diaz (inactive)');
    const now = `${left}\nZZ Zoe Zed`;
    expect((await book.prepare({ team: now, teamBefore: team })).problems).toEqual([]);
    await book.create({ team: now });
    await book.as('lead', 'correctInitials', { from: 'AB', to: 'AX' });
    await book.repair();
    expect((await book.setup()).team).toBe(now.replace('AB', 'AX'));
    expect(own()).toEqual(before);
  });

  test.each([1, 2, 3, 4, 5, 6, 7])(
    'before column %i of the Rubric tab is never written over',
    async (n) => {
      book = await opened(version, story);
      const own = insertOwn('Rubric', n, 4);
      const sheet = book.sheet('Rubric');
      sheet.insertRowAfter(sheet.getMaxRows() - 1);
      book.type([sheet.getMaxRows(), n <= 5 ? 6 : 5], 'Sing together', 'Rubric');
      const before = own();
      const next = { cycle: 'Fall 2027', teamBefore: team };
      expect((await book.prepare(next)).problems).toEqual([]);
      await book.create(next);
      const [made] = (await book.results('Fall 2027')).sheets;
      expect(made?.methods.map(({ id }) => id)).toEqual([...ids, '2.4.09']);
      expect(own()).toEqual(before);
      await book.host.run('useBuiltInRubric');
      expect(own()).toEqual(before);
    },
  );
});
