import { createdHidden } from '../copies';
import type { Together } from '../together';
import { TEAM } from '../workbook';
import type { Setup } from '../../../src/workbook/setup/setup';

/** What somebody typed into Team, and had not saved when the sidebar was closed. */

let book: Together;
beforeEach(async () => {
  book = await createdHidden();
});
afterEach(() => {
  book.close();
});

const DRAFT = { team: `${TEAM}\nGus Hale`, teamBefore: TEAM };
const keep = (user: string, draft: object = DRAFT) => book.as(user, 'keepDraft', draft);
const draftOf = async (user: string) => ((await book.as(user, 'getSetup')) as Setup).draft;

test('comes back to whoever typed it, with the team that it began from, and to nobody else', async () => {
  await keep('lead');
  expect(await draftOf('lead')).toEqual(DRAFT);
  expect(await draftOf('AB')).toBeNull();
  await keep('AB', { team: 'AB Ada', teamBefore: TEAM });
  expect(await draftOf('AB')).toEqual({ team: 'AB Ada', teamBefore: TEAM });
  expect(await draftOf('lead')).toEqual(DRAFT);
});

test('is forgotten when it is typed back, when it is saved, and when the tab says the same', async () => {
  await keep('lead');
  await keep('lead', { team: TEAM, teamBefore: TEAM });
  expect(await draftOf('lead')).toBeNull();

  await keep('lead');
  expect((await book.prepare({ ...DRAFT, way: 'hidden' })).problems).toEqual([]);
  expect(await draftOf('lead')).toBeNull();
  expect((await book.setup()).team).toBe(`${TEAM}\nGH Gus Hale`);

  // Somebody else has saved the same meanwhile.
  await keep('AB');
  expect(await draftOf('AB')).toBeNull();
});

test('comes over no newer team: saving it is refused, as of a form that stood open', async () => {
  await keep('lead');
  book.type([5, 1], 'IJ', 'Team');
  expect(await draftOf('lead')).toEqual(DRAFT);
  const { problems } = await book.prepare({ ...DRAFT, way: 'hidden' });
  expect(problems.map(({ field, message }) => [field, message.slice(0, 25)])).toEqual([
    ['team', 'The tab “Team” was change'],
  ]);
  expect((await book.setup()).team).toBe(`${TEAM}\nIJ`);
});

test('is refused where it is too long, and what was kept before stays', async () => {
  await keep('lead');
  await expect(keep('lead', { team: 'N'.repeat(9_000), teamBefore: '' })).rejects.toThrow(
    'Keeping what you typed into Team failed: there is no room for it in this workbook. It is still in the sidebar. Press Create sheets before you close it.',
  );
  expect(await draftOf('lead')).toEqual(DRAFT);
});

test('that another script has damaged keeps the sidebar from nothing', async () => {
  await keep('lead');
  const store = book.host.properties.save();
  const damaged = JSON.parse(JSON.stringify(store).replace(/\{\\"team\\":/gu, '{\\"tea\\":')) as typeof store;
  expect(damaged).not.toEqual(store);
  book.host.properties.load(damaged);
  expect(await draftOf('lead')).toBeNull();
}); // prettier-ignore

test('is read in two calls', async () => {
  await keep('lead');
  book.host.log.clear();
  await book.setup();
  const asked = book.host.log.calls
    .map(({ name }) => name)
    .filter((name) => name.startsWith('Properties.'));
  expect(asked).toEqual(['Properties.getProperty', 'Properties.getProperty']);
});
