import fc from 'fast-check';
import { reason } from '../../src/core/reason';
import { METHODS, saving, Together } from './together';

const MEMBERS = ['AB', 'CD', 'EF'] as const;
const [method] = METHODS;
const BUSY = /^Saving the rating waited 20 seconds for another change to this workbook/;

/** What a member was told is saved: the last one for each member and method. */
class Acknowledged {
  private readonly ratings = new Map<string, string>();
  note = (member: string, id: string, rating: string): void => {
    this.ratings.set(`${member} ${id}`, rating);
  };
  table = (): string[][] =>
    METHODS.map((id) => MEMBERS.map((member) => this.ratings.get(`${member} ${id}`) ?? ''));
}

function tabOf(book: Together): string {
  return book.tabs().find((name) => name !== 'Sheet1' && name !== 'Team') ?? '';
}

/** What stands under each member's initials, method by method; each may head one column. */
async function tableIn(book: Together): Promise<string[][]> {
  await book.host.settle();
  const cells = book.sheet(tabOf(book)).getDataRange().getDisplayValues();
  const header = cells[3] ?? [];
  return METHODS.map((id) =>
    MEMBERS.map((member) => {
      expect(header.filter((initials) => initials === member)).toHaveLength(1);
      return cells.find(([first]) => first === id)?.[header.indexOf(member)] ?? '';
    }),
  );
}

async function ready(): Promise<Together> {
  const book = new Together();
  await book.createHidden();
  for (const member of MEMBERS) await book.claim(member);
  return book;
}

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

// The numbers of service calls are checked by the first test of each group.
const runs = [
  ['a reveal', 23, (on: Together) => on.reveal()],
  ['a correction of EF to EX', 34, (on: Together) => on.as('lead', 'correctInitials', { from: 'EF', to: 'EX' })],
  ['a column for a new member', 17, (on: Together) => on.create({ team: 'AB A\nCD C\nEF E\nGH G', way: 'hidden' })],
  ['a save of a colleague', 4, (on: Together) => on.rate('CD', { method, rating: '2', strategy: 'We meet' })],
] as const; // prettier-ignore

describe.each(runs)('a member who saves while %s runs', (_, calls, act) => {
  test(`that takes ${calls} service calls`, async () => expect(await callsOf(act)).toBe(calls));

  test.each(Array.from({ length: calls }, (_unused, index) => index + 1))(
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
  await book.as('AB', 'releaseInitials', { initials: 'AB' });
  await book.as('EF', 'releaseInitials', { initials: 'EF' });
  await book.claim('AB', 'EF');
  await expect(book.rate('AB', { method, rating: '4' }, 'AB')).rejects.toThrow(
    /^Rating as AB failed: you do not hold these initials any more/,
  );
  await book.reveal();
  expect((await book.cells())[0]).toBe('1 2 ');
});

/** What may happen, in any order; a number is the service call that fails, before or after it. */
const happening = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('rate'),
      member: fc.constantFrom(...MEMBERS),
      id: fc.constantFrom(...METHODS),
      rating: fc.constantFrom('1', '2', '3', '4', '?', ''),
      fails: fc.option(fc.integer({ min: 1, max: 10 }), { nil: null }),
      after: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('reveal', 'rename', 'join', 'release'),
      member: fc.constantFrom(...MEMBERS),
      fails: fc.option(fc.integer({ min: 1, max: 24 }), { nil: null }),
      after: fc.boolean(),
    }),
  },
);

async function happen(on: Together, kind: string, member: string): Promise<unknown> {
  switch (kind) {
    case 'reveal':
      return on.reveal();
    case 'rename':
      return on.sheet(tabOf(on)).setName(`Ours ${on.host.calls.length}`);
    case 'join':
      return on.create({ team: 'AB A\nCD C\nEF E\nGH G', way: 'hidden' });
    default:
      await on.as(member, 'releaseInitials', { initials: member });
      return undefined;
  }
}

test('whatever happens in whatever order, every rating acknowledged is in the sheet, once, under its own initials', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 5, maxLength: 30 }), async (story) => {
      const played = await ready();
      const acknowledged = new Acknowledged();
      try {
        for (const event of story) {
          if (event.fails !== null) played.host.failAt(event.fails, { after: event.after });
          if ('rating' in event) {
            const { member, id, rating } = event;
            const send = async () => {
              await played.claim(member);
              await played.rate(member, { method: id, rating });
            };
            // As the sidebar does: what failed is sent again, until it is acknowledged.
            await send().catch(() => {
              played.host.failAt(null);
              return send();
            });
            acknowledged.note(member, id, rating);
          } else {
            await happen(played, event.kind, event.member).catch((error: unknown) => error);
          }
          played.host.failAt(null);
        }
        if ((await played.sheetResults()).stage !== 'revealed') await revealed(played);
        expect(await tableIn(played)).toEqual(acknowledged.table());
        expect((await played.sheetResults()).faults).toEqual([]);
      } finally {
        played.close();
      }
    }),
    { numRuns: 25 },
  );
});
