import { reason } from '../../../src/core/calls/reason';
import { copies, createdHidden } from '../copies';
import { places } from '../../campaign';
import { METHODS, saving, Together } from '../together';

const MEMBERS = ['AB', 'CD', 'EF'] as const;
const [method] = METHODS;
const BUSY =
  /^Saving the rating failed: another change to this workbook has not come to its end in 20 seconds\./;

const ready = copies(async () => {
  const book = await createdHidden();
  for (const member of MEMBERS) await book.claim(member);
  return book;
});

/** A save in the midst of another run; what it was answered. */
function saveNow(book: Together, member: string, rating: string): string {
  try {
    book.host.as(member, () => {
      book.host.runNow('saveAnswers', saving(member, [{ method, rating }]));
    });
    return 'saved';
  } catch (error) {
    return reason(error);
  }
}

/** Presses Reveal until it is complete, as a lead would. */
async function revealed(book: Together): Promise<void> {
  for (let press = 1; press <= 3; press += 1) {
    await book.reveal().catch((error: unknown) => error);
    if ((await book.sheetResults()).stage === 'revealed') return;
  }
  throw new Error('Three presses did not reveal the sheet.');
}

let book: Together;
beforeEach(async () => {
  book = await ready();
  await book.rate('AB', { method, rating: '1' });
  await book.rate('CD', { method, rating: '2', strategy: 'We meet' });
});
afterEach(() => {
  book.close();
});

const callsOf = async (act: (on: Together) => Promise<unknown>): Promise<number> => {
  const trial = await ready();
  await trial.rate('AB', { method, rating: '1' });
  await trial.rate('CD', { method, rating: '2', strategy: 'We meet' });
  trial.host.log.clear();
  await act(trial);
  const calls = trial.host.log.count('service');
  trial.close();
  return calls;
};

const joined = (on: Together): Promise<unknown> => {
  on.type([5, 1], 'GH', 'Team');
  return on.create();
};

// The numbers of service calls are checked by the first test of each group.
const runs = [
  ['a reveal', 28, (on: Together) => on.reveal()],
  ['a correction of EF to EX', 33, (on: Together) => on.as('lead', 'correctInitials', { from: 'EF', to: 'EX' })],
  ['a column for a new member', 23, joined],
  ['a save of a colleague', 4, (on: Together) => on.rate('CD', { method, rating: '2', strategy: 'We meet' })],
] as const; // prettier-ignore

describe.each(runs)('a member who saves while %s runs', (_, calls, act) => {
  test(`that takes ${calls} service calls`, async () => expect(await callsOf(act)).toBe(calls));

  test.each(places(calls))(
    'at its service call %i: saved, or told that the workbook is busy; then both are whole',
    async (n) => {
      let answer = 'not asked';
      book.host.interrupt(n, () => {
        answer = saveNow(book, 'AB', '4');
      });
      await act(book);
      if (answer !== 'saved') {
        expect(answer).toMatch(BUSY);
        await book.rate('AB', { method, rating: '4' });
      }
      const before = await book.sheetResults();
      if (before.stage === 'hidden') await revealed(book);
      const { faults, methods, progress } = await book.sheetResults();
      expect(methods[0]?.boxes).toEqual(['', 'CD', '', 'AB']);
      expect(methods[0]?.strategies).toBe('CD: We meet');
      expect(progress.filter(({ answered }) => answered > 0)).toHaveLength(2);
      expect(faults).toEqual([]);
    },
  );
});

test('one person in two tabs: the later choice stands, in the ballot and in the sheet', async () => {
  await Promise.all([
    book.rate('AB', { method, rating: '3' }),
    book.rate('AB', { method, rating: '4' }),
  ]);
  expect((await book.ballot('AB')).methods[0]?.rating).toBe(4);
  await book.reveal();
  expect((await book.cells())[0]).toBe('4 2 ');
});

test('one person in two tabs, with other initials in one: nothing is saved under the wrong ones', async () => {
  await book.release('AB');
  await book.release('EF');
  await book.claim('AB', 'EF');
  await expect(book.rate('AB', { method, rating: '4' }, 'AB')).rejects.toThrow(
    /^Rating as AB failed: you do not hold these initials any more/,
  );
  await book.reveal();
  expect((await book.cells())[0]).toBe('1 2 ');
});
