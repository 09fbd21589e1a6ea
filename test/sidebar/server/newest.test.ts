import { newest } from '../../../sidebar/server/newest';

/** A call that is answered, or fails, when the test says so. */
function asked() {
  let answer: (value: string) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const promise = new Promise<string>((resolve, reject) => {
    [answer, fail] = [resolve, reject];
  });
  return { promise, answer, fail };
}

describe('the newest of several calls', () => {
  it.each([
    ['first', [0, 1]],
    ['last', [1, 0]],
  ])('is the one whose answer is used, where the older comes %s', async (_, order) => {
    const [used, both] = [[] as string[], [asked(), asked()]];
    const { take } = newest();
    const taken = both.map(({ promise }) => take(promise, (answer) => used.push(answer)));
    for (const index of order) {
      both[index]?.answer(index === 0 ? 'older' : 'newer');
      await taken[index];
    }
    expect(used).toEqual(['newer']);
  });

  it('says why it failed; an older one that fails is not heard', async () => {
    const [older, newer] = [asked(), asked()];
    const { take } = newest();
    const [first, second] = [older, newer].map(({ promise }) => take(promise, () => undefined));
    older.fail(new Error('The older failed.'));
    newer.fail(new Error('The newer failed.'));
    await expect(first).resolves.toBeUndefined();
    await expect(second).rejects.toThrow('The newer failed.');
  });

  it('is not used, and not heard to fail, once it was dropped', async () => {
    const [used, both] = [[] as string[], [asked(), asked()]];
    const { take, drop } = newest();
    const first = take(both[0]?.promise ?? Promise.resolve(''), (answer) => used.push(answer));
    drop();
    both[0]?.answer('late');
    await first;
    const second = take(both[1]?.promise ?? Promise.resolve(''), (answer) => used.push(answer));
    drop();
    both[1]?.fail(new Error('Too late.'));
    await expect(second).resolves.toBeUndefined();
    expect(used).toEqual([]);
  });
});
