import fc from 'fast-check';
import type { Rating, Saved } from '../../sidebar/bridge';
import type { Entered, Place, Sent } from '../../sidebar/entry';
import { SaveQueue } from '../../sidebar/saveQueue';
import { withStrategy } from '../../src/core/strategies';
import { Clock, settled } from './clock';

const here: Place = { subsection: '2.4', cycle: 'Fall 2026', initials: 'AB' };
const there: Place = { ...here, subsection: '2.1' };

const rated = (method: string, rating: Rating | null): Entered => ({
  ...{ method, rating },
  ...{ strategy: '', strategyRead: '' },
});
const sent = (method: string, rating: string): Sent => ({
  ...{ method, rating },
  ...{ strategy: '', strategyBefore: '' },
});

interface Call {
  readonly place: Place;
  readonly answers: readonly Sent[];
  readonly succeed: () => Promise<void>;
  readonly fail: (sentence?: string) => Promise<void>;
}

/** A queue over a server that answers when the test says so. */
function open() {
  const clock = new Clock();
  const calls: Call[] = [];
  const save = (place: Place, answers: readonly Sent[]): Promise<Saved> =>
    new Promise((resolve, reject) => {
      calls.push({
        ...{ place, answers },
        succeed: () => {
          resolve({ stage: 'hidden' });
          return settled();
        },
        fail: (sentence = 'The workbook was busy.') => {
          reject(new Error(sentence));
          return settled();
        },
      });
    });
  const queue = new SaveQueue({ save, later: clock.later, changed: () => undefined });
  const last = (): Call => {
    const call = calls[calls.length - 1];
    if (!call) throw new Error('Nothing was sent.');
    return call;
  };
  return { queue, clock, calls, last };
}

describe('SaveQueue', () => {
  it('sends an answer at once', () => {
    const { queue, calls } = open();
    queue.put(here, rated('2.4.01', 3));
    expect(calls).toMatchObject([{ place: here, answers: [sent('2.4.01', '3')] }]);
    expect(queue.unsaved).toEqual([here]);
    expect(queue.isSending).toBe(true);
  });

  it('says that all is saved only after the server said so', async () => {
    const { queue, last } = open();
    queue.put(here, rated('2.4.01', '?'));
    await last().succeed();
    expect(queue).toMatchObject({ unsaved: [], isSending: false, problem: null, saves: 1 });
  });

  it('has one call under way, and sends what waits meanwhile in one call, the latest of each', async () => {
    const { queue, calls, last } = open();
    for (const [method, rating] of [
      ['2.4.01', 1],
      ['2.4.02', 2],
      ['2.4.03', null],
      ['2.4.02', 4],
    ] as const) {
      queue.put(here, rated(method, rating));
    }
    expect(calls).toHaveLength(1);
    await last().succeed();
    expect(last().answers).toEqual([sent('2.4.03', ''), sent('2.4.02', '4')]);
  });

  it('sends again what was changed during its call', async () => {
    const { queue, calls, last } = open();
    queue.put(here, rated('2.4.01', 1));
    queue.put(here, rated('2.4.01', 2));
    await last().succeed();
    expect(queue.unsaved).toEqual([here]);
    expect(last().answers).toEqual([sent('2.4.01', '2')]);
    await last().succeed();
    expect(queue.unsaved).toEqual([]);
    expect(calls).toHaveLength(2);
  });

  it('sends each answer to its own sheet, under its own initials', async () => {
    const { queue, calls, last } = open();
    const asCD = { ...here, initials: 'CD' };
    for (const place of [here, there, asCD]) queue.put(place, rated('2.4.01', 1));
    await last().succeed();
    await last().succeed();
    await last().succeed();
    expect(calls.map(({ place }) => place)).toEqual([here, there, asCD]);
  });

  it('waits with a strategy until typing pauses for a second', async () => {
    const { queue, calls, clock } = open();
    for (const strategy of ['W', 'We', 'We meet ']) {
      queue.type(here, { ...rated('2.4.01', 3), strategy });
      await clock.pass(999);
    }
    expect(calls).toEqual([]);
    expect(queue.unsaved).toEqual([here]);
    await clock.pass(1);
    expect(calls).toMatchObject([{ answers: [{ strategy: 'We meet', strategyBefore: '' }] }]);
  });

  it('leaves the rating to the sheet when a strategy alone was written', async () => {
    const { queue, last } = open();
    queue.put(here, rated('2.4.01', 3));
    await last().succeed();
    queue.type(here, { ...rated('2.4.01', 3), strategy: 'We meet' });
    queue.endTyping();
    expect(last().answers).toMatchObject([{ rating: 'same', strategy: 'We meet' }]);
    expect(queue.stageAt(here)).toBe('hidden');
  });

  it('sends a strategy at once when its field is left or another answer is given', () => {
    const left = open();
    left.queue.type(here, { ...rated('2.4.01', 3), strategy: 'We meet' });
    left.queue.endTyping();
    expect(left.calls).toHaveLength(1);
    const rating = open();
    rating.queue.type(here, { ...rated('2.4.01', 3), strategy: 'We meet' });
    rating.queue.put(here, rated('2.4.02', 1));
    expect(rating.last().answers.map(({ method }) => method)).toEqual(['2.4.01', '2.4.02']);
  });

  it('tells which strategy stood there before: the one read, then the one saved', async () => {
    const { queue, last } = open();
    const strategies = ['We write.\nOften.', 'We call'];
    for (const strategy of strategies) {
      queue.put(here, { method: '2.4.01', rating: 3, strategy, strategyRead: 'We meet' });
      await last().succeed();
    }
    expect(last().answers).toMatchObject([
      { strategy: 'We call', strategyBefore: 'We write. Often.' },
    ]);
  });

  it('keeps what failed, says why, and tries again after growing pauses', async () => {
    const { queue, calls, clock, last } = open();
    queue.put(here, rated('2.4.01', 3));
    for (const pause of [2, 5, 15, 30, 30]) {
      await last().fail();
      expect(queue).toMatchObject({ problem: 'The workbook was busy.', isSending: false });
      const before = calls.length;
      await clock.pass(pause * 1000 - 1);
      expect(calls).toHaveLength(before);
      await clock.pass(1);
      expect(last().answers).toEqual([sent('2.4.01', '3')]);
      expect(calls).toHaveLength(before + 1);
    }
    expect(queue.problem).toBe('The workbook was busy.');
    await last().succeed();
    expect(queue).toMatchObject({ problem: null, unsaved: [] });
  });

  it('tries again at once when asked to, and not a second time after the pause', async () => {
    const { queue, calls, clock, last } = open();
    queue.put(here, rated('2.4.01', 3));
    await last().fail();
    queue.retry();
    await last().succeed();
    await clock.pass(60_000);
    expect(calls).toHaveLength(2);
  });

  it('begins with the shortest pause again after something was saved', async () => {
    const { queue, calls, clock, last } = open();
    queue.put(here, rated('2.4.01', 3));
    await last().fail();
    await clock.pass(2000);
    await last().fail();
    queue.put(here, rated('2.4.02', 1));
    await last().succeed();
    await last().fail();
    await clock.pass(2000);
    expect(calls).toHaveLength(5);
  });

  it('saves what can be saved beside an answer that cannot', async () => {
    const { queue, calls, clock, last } = open();
    const methods = ['2.4.01', '2.4.02', '2.4.03', '2.4.04', '2.4.05'];
    for (const method of methods) queue.put(here, rated(method, 2));
    for (let answered = 0; answered < calls.length; answered += 1) {
      const isBad = last().answers.some(({ method }) => method === '2.4.03');
      await (isBad ? last().fail('2.4.03 has no row.') : last().succeed());
      if (answered < 20) await clock.pass(30_000);
    }
    expect(queue.unsaved).toEqual([here]);
    expect(queue.problem).toBe('2.4.03 has no row.');
  });

  it('gives what was entered since the sheet was read, and forgets what a later reading holds', async () => {
    const { queue, last } = open();
    queue.put(here, rated('2.4.01', 1));
    await last().succeed();
    const { saves } = queue;
    queue.put(here, rated('2.4.02', 2));
    await last().succeed();
    queue.put(here, rated('2.4.03', 3));
    queue.forget(here, saves);
    expect([...queue.answersAt(here).keys()]).toEqual(['2.4.02', '2.4.03']);
    expect(queue.answersAt(here).get('2.4.03')).toMatchObject({ rating: 3, strategy: '' });
    expect(queue.answersAt(there).size).toBe(0);
  });

  it('gives unsaved answers to other initials, but never over what was entered under those', async () => {
    const { queue, last } = open();
    const asCD = { ...here, initials: 'CD' };
    queue.put(here, rated('2.4.01', 1));
    queue.put(here, rated('2.4.02', 1));
    queue.put(asCD, rated('2.4.02', 4));
    await last().fail('You do not hold AB.');
    queue.moveTo('CD');
    expect(queue.unsaved).toEqual([asCD, asCD]);
    while (queue.unsaved.length > 0) await last().succeed();
    expect(queue.answersAt(asCD).get('2.4.01')).toMatchObject({ rating: 1 });
    expect(queue.answersAt(asCD).get('2.4.02')).toMatchObject({ rating: 4 });
  });

  it('gives up unsaved answers under other initials when asked to, and the complaint with them', async () => {
    const { queue, last } = open();
    queue.put(here, rated('2.4.01', 1));
    await last().fail('You do not hold AB.');
    queue.dropAllBut('CD');
    expect(queue).toMatchObject({ unsaved: [], problem: null });
  });

  it('ends with the latest answers on the server, each strategy once, whatever fails or arrives unheard', async () => {
    const step = fc.record({
      method: fc.constantFrom('2.4.01', '2.4.02', '2.4.03'),
      rating: fc.constantFrom<Rating | null>(1, 2, 3, 4, '?', null),
      strategy: fc.constantFrom('', 'We meet', 'We write ', 'We  call'),
      isTyped: fc.boolean(),
      outcome: fc.constantFrom('arrives', 'fails', 'arrives unheard'),
      pause: fc.constantFrom(0, 500, 1500, 6000),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
        const { queue, clock, calls, last } = open();
        const cells = new Map<string, string>();
        const ratings = new Map<string, string>();
        let heard = 0;
        const answer = async (outcome: string): Promise<void> => {
          if (calls.length === heard) return;
          heard = calls.length;
          const call = last();
          for (const { method, rating, strategy: after, strategyBefore: before } of outcome ===
          'fails'
            ? []
            : call.answers) {
            if (rating !== 'same') ratings.set(method, rating);
            const cell = cells.get(method) ?? 'Somebody else’s';
            cells.set(method, withStrategy(cell, 'AB', { before, after }));
          }
          await (outcome === 'arrives' ? call.succeed() : call.fail());
        };
        const latest = new Map<string, Entered>();
        for (const { isTyped, outcome, pause, ...answered } of steps) {
          const { method } = answered;
          // Who writes a strategy leaves the rating as the card shows it.
          const rating = isTyped ? (latest.get(method)?.rating ?? null) : answered.rating;
          const entered = { ...answered, rating, strategyRead: '' };
          latest.set(method, entered);
          if (isTyped) queue.type(here, entered);
          else queue.put(here, entered);
          await clock.pass(pause);
          await answer(outcome);
        }
        for (let round = 0; queue.unsaved.length > 0 && round < 100; round += 1) {
          await clock.pass(30_000);
          await answer('arrives');
        }
        expect(queue).toMatchObject({ unsaved: [], problem: null });
        for (const [method, { rating, strategy }] of latest) {
          const line = strategy.replace(/\s+/gu, ' ').trim();
          expect(ratings.get(method) ?? '').toBe(String(rating ?? ''));
          expect(cells.get(method)?.split('\n')).toEqual([
            'Somebody else’s',
            ...(line ? [`AB: ${line}`] : []),
          ]);
        }
      }),
    );
  });
});
