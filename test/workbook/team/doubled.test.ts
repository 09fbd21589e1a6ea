import { Together } from '../together';

/** A team may head a column of its own as one of ours is headed. Which is meant, nobody can tell. */

let book: Together;
beforeEach(async () => {
  book = new Together();
  await book.prepare({ team: 'AB Ada Byron\nCD Cy Diaz (inactive)' });
  await book.create();
});
afterEach(() => {
  book.close();
});

test.each([
  ['Initials', 4],
  ['Name', 4],
  ['Does not rate', 4],
])('“%s” over a second column is told, and nobody is taken for another', async (word, column) => {
  const sheet = book.sheet('Team');
  sheet.insertColumnAfter(2);
  book.type([1, column], word, 'Team');
  const told = `the header row of the tab “Team” bears “${word}” more than once. Head a column of your own with another word.`;
  expect((await book.setup()).teamFault).toBe(`Reading the team failed: ${told}`);
  await expect(book.create({ team: 'AB Ada Byron' })).rejects.toThrow(told);
  expect((await book.findingTexts()).join()).toContain(`bears “${word}” more than once`);
  expect((await book.findingTexts()).join()).not.toContain('has lost');
  book.type([1, column], 'Our own', 'Team');
  expect((await book.setup()).team).toBe('AB Ada Byron\nCD Cy Diaz (inactive)');
});
