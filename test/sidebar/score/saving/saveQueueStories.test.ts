import fc from 'fast-check';
import type { Rating } from '../../../../src/core/agreement/rating';
import type { Saved } from '../../../../sidebar/server/reply';
import type { Entered } from '../../../../sidebar/score/saving/entry';
import { answersIn } from '../../../../src/core/ballots/answerEntered';
import { ratingIn } from '../../../../src/core/agreement/rating';
import { sparingNewer } from '../../../../src/core/ballots/sparingNewer';
import { plainStrategy, withStrategy } from '../../../../src/core/ballots/strategiesOf';
import { here, open, type Call } from './openQueue';

const METHODS = ['2.4.01', '2.4.02', '2.4.03'] as const;
const REFUSED = 'We talk far too long';

type Sent = Pick<Call, 'answers' | 'turn'>;

/** Saves as the server does, in the cells of AB, and takes no strategy that has a certain word. */
class Cells {
  readonly ratings = new Map<string, string>();
  readonly strategies = new Map<string, string>();

  private turn = 0;

  save({ answers: given, turn }: Sent): Pick<Saved, 'changed' | 'overtakenBy'> {
    if (turn <= this.turn) return { changed: [], overtakenBy: this.turn };
    if (given.some(({ strategy }) => strategy.includes('too long'))) {
      throw new Error('There is no room for this strategy. Shorten it.');
    }
    const { answers, changed } = sparingNewer(answersIn(given), (method) =>
      ratingIn(this.ratings.get(method)),
    );
    for (const { method, rating, strategy: after, strategiesBefore: before } of answers) {
      if (rating !== 'same') this.ratings.set(method, String(rating ?? ''));
      const cell = this.strategies.get(method) ?? 'Somebody else’s';
      this.strategies.set(method, withStrategy(cell, 'AB', { before, after }));
    }
    this.turn = turn;
    return { changed, overtakenBy: null };
  }
}

/** A queue, and a server on which calls end in several ways. */
class Story {
  readonly opened = open();
  readonly cells = new Cells();
  /** What was entered last, by method. */
  readonly latest = new Map<string, Entered>();
  private heard = 0;
  private late: Sent[] = [];

  enter(entered: Omit<Entered, 'read'>, isTyped: boolean): void {
    const { method } = entered;
    const read = this.latest.get(method) ?? { rating: null, strategy: '' };
    // Who writes a strategy leaves the rating as the card shows it.
    const whole = { ...entered, ...(isTyped && { rating: read.rating }), read };
    this.latest.set(method, whole);
    if (isTyped) this.opened.queue.type(here, whole);
    else this.opened.queue.put(here, whole);
  }

  async answer(outcome: string): Promise<void> {
    const { calls, clock, last } = this.opened;
    if (calls.length === this.heard) return;
    this.heard = calls.length;
    const { answers, turn, succeed, overtaken, fail } = last();
    if (outcome === 'goes unanswered') return clock.pass(60_000);
    if (outcome === 'arrives late') this.late.push({ answers, turn });
    if (['fails', 'arrives late'].includes(outcome)) return fail();
    try {
      const { changed, overtakenBy } = this.cells.save({ answers, turn });
      if (outcome === 'arrives unheard') return await fail();
      return await (overtakenBy === null ? succeed(...changed) : overtaken(overtakenBy));
    } catch (error) {
      return fail(String(error));
    }
  }

  /** Calls that were thought to have failed take effect now, whatever was acknowledged since. */
  arriveLate(): void {
    for (const call of this.late) {
      try {
        this.cells.save(call);
      } catch {
        // Refused, and nobody hears of it.
      }
    }
    this.late = [];
  }

  /** The member shortens what was refused; then everything arrives. */
  async end(): Promise<void> {
    const { queue, clock } = this.opened;
    for (const entered of this.latest.values()) {
      if (entered.strategy === REFUSED) this.enter({ ...entered, strategy: 'We talk' }, true);
    }
    for (let round = 0; queue.unsaved.length > 0 && round < 100; round += 1) {
      await clock.pass(30_000);
      await this.answer('arrives');
    }
  }
}

const happening = fc.record({
  method: fc.constantFrom(...METHODS),
  rating: fc.constantFrom<Rating | null>(1, 2, 3, 4, '?', null),
  strategy: fc.constantFrom('', 'We meet', 'We write ', 'We  call', REFUSED),
  isTyped: fc.boolean(),
  outcome: fc.constantFrom(
    'arrives',
    'fails',
    'arrives unheard',
    'arrives late',
    'goes unanswered',
  ),
  pause: fc.constantFrom(0, 500, 1500, 6000),
  lateArrive: fc.boolean(),
});
type Happening = typeof happening extends fc.Arbitrary<infer Each> ? Each : never;

async function played(happenings: readonly Happening[]): Promise<Story> {
  const story = new Story();
  for (const { isTyped, outcome, pause, lateArrive, ...entered } of happenings) {
    story.enter(entered, isTyped);
    await story.opened.clock.pass(pause);
    if (lateArrive) story.arriveLate();
    await story.answer(outcome);
  }
  await story.end();
  return story;
}

/** What was entered last, as it ends up in the cells. */
function expectLatest({ latest, cells, opened }: Story): void {
  expect(opened.queue).toMatchObject({ unsaved: [], problem: null, changedElsewhere: [] });
  for (const [method, { rating, strategy }] of latest) {
    const line = plainStrategy(strategy);
    expect(cells.ratings.get(method) ?? '').toBe(String(rating ?? ''));
    expect(cells.strategies.get(method)?.split('\n')).toEqual(
      expect.arrayContaining(['Somebody else’s', ...(line ? [`AB: ${line}`] : [])]),
    );
  }
}

test('whatever fails, is refused, arrives unheard or late, the latest answers stand, each strategy once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 1, maxLength: 25 }), async (happenings) => {
      const story = await played(happenings);
      story.arriveLate();
      expectLatest(story);
      for (const [method, { strategy }] of story.latest) {
        const lines = story.cells.strategies.get(method)?.split('\n');
        expect(lines).toHaveLength(plainStrategy(strategy) === '' ? 1 : 2);
      }
    }),
    { numRuns: 500 },
  );
});
