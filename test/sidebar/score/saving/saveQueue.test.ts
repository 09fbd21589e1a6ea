import { here, open, rated, sent, there } from './openQueue';

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
    expect(last().answers).toEqual([{ ...sent('2.4.01', '2'), ratingsBefore: ['1'] }]);
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
    expect(calls).toMatchObject([{ answers: [{ strategy: 'We meet', strategiesBefore: [''] }] }]);
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
    const read = { rating: null, strategy: 'We meet' };
    const strategies = ['We write.\nOften.', 'We call'];
    for (const strategy of strategies) {
      queue.put(here, { ...rated('2.4.01', 3), strategy, read });
      await last().succeed();
    }
    expect(last().answers).toMatchObject([
      { strategy: 'We call', strategiesBefore: ['We write. Often.'] },
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
      expect(last().answers).toEqual([sent('2.4.01', '3', '3')]);
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

  it('takes a call for failed that Google does not answer in a minute, and its late answer for none', async () => {
    const { queue, calls, clock } = open();
    queue.put(here, rated('2.4.01', 3));
    await clock.pass(59_999);
    expect(queue).toMatchObject({ isSending: true, problem: null });
    await clock.pass(1);
    const problem = 'Google has not answered for a minute. Try again: nothing is done twice.';
    expect(queue).toMatchObject({ isSending: false, problem, unsaved: [here] });
    await clock.pass(2000);
    expect(calls[1]?.answers).toEqual([sent('2.4.01', '3', '3')]);
    await calls[0]?.succeed({ method: '2.4.01', rating: 1 });
    expect(queue).toMatchObject({ isSending: true, problem, saves: 0, changedElsewhere: [] });
    await calls[1]?.succeed();
    expect(queue).toMatchObject({ problem: null, unsaved: [], saves: 1 });
    await clock.pass(120_000);
    expect(calls).toHaveLength(2);
    expect(queue.problem).toBeNull();
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

  it('gives each a rating and a strategy to other initials, if none waits to be saved under those', async () => {
    const { queue, last } = open();
    const asCD = { ...here, initials: 'CD' };
    queue.put(here, { ...rated('2.4.01', 1), strategy: 'As AB' });
    queue.put(here, { ...rated('2.4.02', 2), strategy: 'As AB' });
    queue.type(asCD, { ...rated('2.4.01', null), strategy: 'As CD' });
    queue.put(asCD, rated('2.4.02', 4));
    await last().fail('You do not hold AB.');
    queue.moveTo('CD');
    while (queue.isSending) await last().succeed();
    expect(queue.unsaved).toEqual([]);
    expect(queue.answersAt(asCD).get('2.4.01')).toMatchObject({ rating: 1, strategy: 'As CD' });
    expect(queue.answersAt(asCD).get('2.4.02')).toMatchObject({ rating: 4, strategy: 'As AB' });
  });

  it('knows that under other initials there may be no rating yet', async () => {
    const { queue, last } = open();
    queue.put(here, { ...rated('2.4.01', 3), read: { rating: 2, strategy: '' } });
    await last().fail('You do not hold AB.');
    queue.moveTo('CD');
    expect(last()).toMatchObject({
      place: { ...here, initials: 'CD' },
      answers: [{ rating: '3', ratingsBefore: ['2', '3', ''] }],
    });
  });

  it('gives up unsaved answers under other initials when asked to, and the complaint with them', async () => {
    const { queue, last } = open();
    queue.put(here, rated('2.4.01', 1));
    await last().fail('You do not hold AB.');
    queue.dropAllBut('CD');
    expect(queue).toMatchObject({ unsaved: [], problem: null });
  });

  it('tells all that may stand there: the rating read, and those whose calls failed', async () => {
    const { queue, last } = open();
    const read = { rating: 1, strategy: 'We meet' } as const;
    for (const [rating, strategy] of [
      [2, 'We write'],
      [3, 'We call'],
      [null, ''],
    ] as const) {
      queue.put(here, { method: '2.4.01', rating, strategy, read });
      await last().fail();
      queue.retry();
    }
    await last().fail();
    queue.put(here, { method: '2.4.01', rating: 4, strategy: 'We sing', read });
    expect(last().answers).toEqual([
      {
        ...{ method: '2.4.01', rating: '4', ratingsBefore: ['1', '2', '3', ''] },
        ...{ strategy: 'We sing', strategiesBefore: ['We meet', 'We write', 'We call', ''] },
      },
    ]);
  });

  it('says no more of ratings changed elsewhere that the member leaves so', async () => {
    const { queue, calls, last } = open();
    queue.put(here, rated('2.4.01', 3));
    await last().succeed({ method: '2.4.01', rating: 4 });
    queue.leaveChanged();
    expect(queue).toMatchObject({ unsaved: [], changedElsewhere: [] });
    expect(queue.answersAt(here).get('2.4.01')).toMatchObject({ rating: 4 });
    expect(calls).toHaveLength(1);
  });

  it('lets go of a rating that was changed elsewhere, shows that one, and says so until it is chosen again', async () => {
    const { queue, calls, last } = open();
    queue.put(here, rated('2.4.01', 3));
    await last().succeed({ method: '2.4.01', rating: 4 });
    const changed = [{ place: here, method: '2.4.01' }];
    expect(queue).toMatchObject({ unsaved: [], problem: null, changedElsewhere: changed });
    expect(queue.answersAt(here).get('2.4.01')).toMatchObject({ rating: 4 });
    expect(calls).toHaveLength(1);
    queue.put(there, rated('2.4.01', 1));
    queue.put(here, rated('2.4.02', 1));
    expect(queue.changedElsewhere).toEqual(changed);
    queue.put(here, rated('2.4.01', 2));
    expect(queue.changedElsewhere).toEqual([]);
    await last().succeed();
    await last().succeed();
    const again = { ...sent('2.4.01', '2'), ratingsBefore: ['4'] };
    expect(last().answers).toEqual([sent('2.4.02', '1'), again]);
  });

  it('keeps a strategy that is being typed while the rating is let go', async () => {
    const { queue, last } = open();
    queue.put(here, rated('2.4.01', 3));
    queue.type(here, { ...rated('2.4.01', 3), strategy: 'We meet' });
    await last().succeed({ method: '2.4.01', rating: null });
    expect(queue.answersAt(here).get('2.4.01')).toMatchObject({
      rating: null,
      strategy: 'We meet',
    });
    queue.endTyping();
    expect(last().answers).toMatchObject([{ rating: 'same', strategy: 'We meet' }]);
  });
});
