import { reason } from '../../../src/core/calls/reason';
import { createdHidden } from '../copies';
import { METHODS, Together } from '../together';

interface Kept {
  readonly id: string;
  readonly initials: string;
  readonly holder: string | null;
}

/** In base 36: each has initials of their own, of 3 letters or digits. */
const initialsOf = (number: number): string => (1296 + number).toString(36).toUpperCase();

/** A workbook in which so many people have had initials, and hold them still or not. */
async function withPeople(count: number, holder: (number: number) => string | null) {
  const kept = (await createdHidden()).keep();
  const people = Array.from({ length: count }, (_, index): Kept => ({
    ...{ id: String(index + 1), initials: initialsOf(index) },
    holder: holder(index),
  }));
  const document = { ...kept.properties.document, HUB_PEOPLE: JSON.stringify(people) };
  return new Together({ ...kept, properties: { ...kept.properties, document } });
}

const peopleOf = (book: Together): readonly Kept[] =>
  JSON.parse(book.keep().properties.document['HUB_PEOPLE'] ?? '') as readonly Kept[];

test('whoever holds nothing and has answered nothing is forgotten, however many hands initials pass through', async () => {
  // 8.9 KB of 9.
  const book = await withPeople(200, () => null);
  await book.claim('AB');
  await book.rate('AB', { method: METHODS[0], rating: '3' });
  await book.release('AB', 'AB', 'stay');
  await book.claim('CD');
  await book.claim('CD', 'EF');
  expect(peopleOf(book).map(({ initials }) => initials)).toEqual(['AB', 'EF']);
  await book.settleAll();
  await book.reveal();
  await book.release('CD', 'EF');
  // What stood under AB is kept beside the cells, by the person.
  expect(peopleOf(book).map(({ initials }) => initials)).toEqual(['AB']);
  expect((await book.cells())[0]).toBe('3  ');
  book.close();
});

test('where all hold theirs and there is no room, whoever comes is told so, and no correction begins that can never end', async () => {
  const full = 9_000;
  const bare = JSON.stringify(
    Array.from({ length: 160 }, (_, index) => ({
      ...{ id: String(index + 1), initials: initialsOf(index), holder: '' },
    })),
  ).length;
  const book = await withPeople(160, (number) =>
    number === 0 ? '0'.repeat(full - bare - 159) : 'x',
  );
  const before = book.keep().properties.document;
  expect(before['HUB_PEOPLE']).toHaveLength(full);
  const said = (action: string, count: number): string =>
    `${action} failed: this workbook keeps in mind who rates under ${count} initials, and has no room for more. Nothing was changed. Ask the lead to set initials free in Results that nobody needs.`;
  expect(await book.claim('AB').catch(reason)).toBe(said('Taking the initials', 161));
  expect(book.keep().properties.document).toEqual(before);
  const longer = { from: initialsOf(0), to: 'ABCD' };
  expect(await book.as('lead', 'correctInitials', longer).catch(reason)).toBe(
    said('Correcting initials', 160),
  );
  expect((await book.results()).correction).toBeNull();
  book.close();
});
