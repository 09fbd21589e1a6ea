import fc from 'fast-check';
import { initialsAt } from '../../src/core/team/heads';
import { tell } from '../campaign';
import { METHODS, saving, Together } from './together';

const PEOPLE = ['AB', 'CD', 'EF'] as const;
type Person = (typeof PEOPLE)[number];
const DEEDS = ['reveal', 'rename', 'join', 'release', 'correct', 'leave', 'repair'] as const;

const choice = {
  person: fc.constantFrom(...PEOPLE),
  id: fc.constantFrom(...METHODS),
  rating: fc.constantFrom('1', '2', '3', '4', '?', ''),
};
/** The service calls of a rating, and of the deed that makes the most. */
const [FEW_CALLS, MOST_CALLS] = [17, 64];
const anyCall = fc.oneof(
  fc.integer({ min: 1, max: FEW_CALLS }),
  fc.integer({ min: 1, max: MOST_CALLS }),
);
/** A call that fails, before or after it takes effect; or at which somebody else saves a rating. */
const trouble = {
  fails: fc.option(anyCall, { nil: null }),
  after: fc.boolean(),
  meets: fc.option(fc.record({ at: anyCall, ...choice }), { nil: null }),
};
const happening = fc.oneof(
  { weight: 6, arbitrary: fc.record({ deed: fc.constant('rate' as const), ...choice, ...trouble }) },
  { weight: 3, arbitrary: fc.record({ deed: fc.constantFrom(...DEEDS), ...choice, ...trouble }) },
); // prettier-ignore
type Happening = typeof happening extends fc.Arbitrary<infer Value> ? Value : never;

/** A team at work, and what each of its members was told is saved. */
class Story {
  readonly book = new Together();
  private readonly initials = new Map<Person, string>(PEOPLE.map((person) => [person, person]));
  private readonly saved = new Map<string, string>();

  begin = async (): Promise<void> => {
    await this.book.createHidden();
    for (const person of PEOPLE) await this.book.claim(person);
  };

  happen = async (event: Happening): Promise<void> => {
    const { fails, after, meets } = event;
    if (fails !== null) this.book.host.failAt(fails, { after });
    // Who acts is busy with that: it is another who saves meanwhile.
    else if (meets && meets.person !== event.person) {
      this.book.host.interrupt(meets.at, () => this.saveMeanwhile(meets));
    }
    // As people do: what failed is done again, until it is done.
    await this.act(event).catch(() => {
      this.book.host.failAt(null);
      return this.act(event);
    });
    this.book.host.failAt(null);
    this.book.host.interrupt(null);
  };

  end = async (): Promise<void> => {
    const isRevealed = async () => (await this.book.sheetResults()).stage === 'revealed';
    for (let press = 0; press < 3 && !(await isRevealed()); press += 1) await this.book.reveal();
    // Whoever has left was marked in the Team tab alone.
    const { findings } = await this.book.check();
    const heads = findings.map(({ id }) => id).filter((id) => id.startsWith('heads|'));
    if (heads.length > 0) await this.book.as('lead', 'repairWorkbook', { findings: heads });
  };

  table = (): string[][] =>
    METHODS.map((id) => PEOPLE.map((person) => this.saved.get(`${person} ${id}`) ?? ''));

  /** What stands under each one's initials, method by method; each heads one column. */
  tableInSheet = async (): Promise<string[][]> => {
    await this.book.host.settle();
    const cells = this.book.sheet(this.tab()).getDataRange().getDisplayValues();
    const header = (cells[3] ?? []).map((head) => initialsAt(String(head)));
    return METHODS.map((id) =>
      PEOPLE.map((person) => {
        const own = this.initialsOf(person);
        expect(header.filter((initials) => initials === own)).toHaveLength(1);
        return String(cells.find(([first]) => first === id)?.[header.indexOf(own)] ?? '');
      }),
    );
  };

  private tab = (): string =>
    this.book.tabs().find((name) => name !== 'Sheet1' && name !== 'Team') ?? '';

  private initialsOf = (person: Person): string => this.initials.get(person) ?? '';

  private act = async ({ deed, person, id, rating }: Happening): Promise<void> => {
    const initials = this.initialsOf(person);
    switch (deed) {
      case 'rate':
        this.mark(person, '');
        await this.book.claim(person, initials);
        await this.book.rate(person, { method: id, rating }, initials);
        this.saved.set(`${person} ${id}`, rating);
        break;
      case 'reveal':
        if ((await this.book.sheetResults()).stage !== 'revealed') await this.book.reveal();
        break;
      case 'rename':
        this.book.sheet(this.tab()).setName(`Ours ${this.book.host.calls.length}`);
        break;
      case 'join':
        this.book.type([2 + PEOPLE.length, 1], 'GH', 'Team');
        await this.book.create();
        break;
      case 'release':
        await this.book.release(person, initials);
        break;
      case 'correct':
        await this.correct(person, initials);
        break;
      case 'leave':
        this.mark(person, 'inactive');
        break;
      case 'repair':
        await this.book.repair();
    }
  };

  /** Whether somebody has left, in the Team tab. */
  private mark = (person: Person, role: string): void => {
    this.book.type([2 + PEOPLE.indexOf(person), 3], role, 'Team');
  };

  private correct = async (person: Person, from: string): Promise<void> => {
    const to = from === person ? `${person}X` : person;
    const { correction } = await this.book.results();
    const team = (await this.book.setup()).team;
    // A press that took effect before it failed has done it.
    if (correction !== null || !team.includes(`${to} `)) {
      await this.book.as('lead', 'correctInitials', { from, to });
    }
    this.initials.set(person, to);
  };

  private saveMeanwhile = ({
    person,
    id,
    rating,
  }: Pick<Happening, 'person' | 'id' | 'rating'>): void => {
    const answers = [{ method: id, rating }];
    try {
      this.book.host.as(person, () =>
        this.book.host.runNow('saveAnswers', saving(this.initialsOf(person), answers)),
      );
      this.saved.set(`${person} ${id}`, rating);
    } catch {
      // Told that the workbook is busy: nothing was acknowledged.
    }
  };
}

test('a failure can meet every service call of every deed', async () => {
  const story = new Story();
  await story.begin();
  for (const deed of ['rate', ...DEEDS] as const) {
    const before = story.book.host.log.count();
    await story.happen({
      ...{ deed, person: 'AB', id: METHODS[0], rating: '3' },
      ...{ fails: null, after: false, meets: null },
    });
    const made = story.book.host.log.count() - before;
    expect([deed, made <= (deed === 'rate' ? FEW_CALLS : MOST_CALLS)]).toEqual([deed, true]);
  }
  story.book.close();
});

test('whatever happens in whatever order, every rating acknowledged is in the sheet, once, under its own initials', async () => {
  const lived = async (events: readonly Happening[]): Promise<void> => {
    const story = new Story();
    try {
      await story.begin();
      for (const event of events) await story.happen(event);
      await story.end();
      expect(await story.tableInSheet()).toEqual(story.table());
      expect((await story.book.sheetResults()).faults).toEqual([]);
    } finally {
      story.book.close();
    }
  };
  const anyEvents = fc.array(happening, { minLength: 5, maxLength: 30 });
  await tell({ short: 6, long: 25 }, (choice) =>
    fc.assert(fc.asyncProperty(anyEvents, lived), choice),
  );
});
