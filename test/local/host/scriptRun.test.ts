import { local, openHost } from './openHost';

describe('what passes between sidebar and script', () => {
  const code = `
    function echo(value) { return value; }
    function date() { return new Date(); }
    function nested() { return { a: [undefined] }; }
    function nothing() {}
    function fail() { throw new TypeError('No members: add one line each.'); }
    function hidden_() { return 1; }`;

  test('is copied, in the kind of whoever receives it', async () => {
    const given = { list: [1, 'a', null, true] };
    const returned = await openHost(code).run('echo', given);
    expect(returned).toEqual(given);
    expect(returned).not.toBe(given);
    // Whoever asks is the host here, which stands outside of Jest's sandbox.
    expect(Object.getPrototypeOf(returned)).toBe(Object.getPrototypeOf(local));
  });

  test.each([
    ['a date', new Date(0)],
    ['a function', () => 1],
    ['undefined', undefined],
    ['an instance of a class', new Map()],
    ['NaN', NaN],
    ['undefined inside an object', { a: undefined }],
    ['a date inside a list', [new Date(0)]],
  ])('may not be %s', async (_, value) => {
    await expect(openHost(code).run('echo', value)).rejects.toThrow(
      'cannot pass between sidebar and script',
    );
  });

  test.each(['date', 'nested'])('may not come back so either: %s', async (name) => {
    await expect(openHost(code).run(name)).rejects.toThrow(
      'cannot pass between sidebar and script',
    );
  });

  test('may be nothing at all on the way back', async () => {
    expect(await openHost(code).run('nothing')).toBeUndefined();
  });

  test.each(['hidden_', 'missing'])('reaches no function %s', async (name) => {
    await expect(openHost(code).run(name)).rejects.toThrow(`Script function not found: ${name}`);
  });

  test('is an Error with the message alone when the script throws', async () => {
    await expect(openHost(code).run('fail')).rejects.toMatchObject({
      message: 'No members: add one line each.',
    });
  });
});

describe('google.script.run', () => {
  interface Runner {
    withSuccessHandler: (handler: (value: unknown, user: unknown) => void) => Runner;
    withFailureHandler: (handler: (error: Error, user: unknown) => void) => Runner;
    withUserObject: (user: unknown) => Runner;
    work: (...given: unknown[]) => unknown;
  }
  const runner = (invoke: ConstructorParameters<typeof local.ScriptRun>[0]) =>
    new local.ScriptRun(invoke, () => ['work']).runner() as unknown as Runner;

  test('gives nothing back at once, and the value to the success handler', async () => {
    const run = runner((name, given) => Promise.resolve([name, ...given]));
    const heard = await new Promise((resolve) => {
      const listening = run.withSuccessHandler((value, user) => resolve([now, value, user]));
      const now = listening.withUserObject('me').work(1);
    });
    expect(heard).toEqual([undefined, ['work', 1], 'me']);
  });

  test('gives an Error to the failure handler, with classes before its words', async () => {
    const run = runner(() => Promise.reject(new RangeError('Too many.')));
    const error = await new Promise<Error>((resolve) => {
      run.withFailureHandler(resolve).work();
    });
    expect([error.name, error.message]).toEqual(['Error', 'ScriptError: Error: Too many.']);
  });

  test('tells a sidebar that has been closed nothing, and lets it call no more', async () => {
    const called: unknown[] = [];
    const heard: unknown[] = [];
    let finish: (value: unknown) => void = () => undefined;
    const calls = new local.ScriptRun(
      (_, given) => {
        called.push(...given);
        return new Promise((resolve) => (finish = resolve));
      },
      () => ['work'],
    );
    const run = calls.runner() as unknown as Runner;
    const listening = run.withSuccessHandler((value) => heard.push(value));
    listening.work('before');
    await waitFor(() => called.length > 0);
    calls.close();
    listening.work('after');
    finish('done');
    await new Promise((resolve) => setTimeout(resolve));
    expect([called, heard]).toEqual([['before'], []]);
  });

  test('refuses at once what cannot pass', () => {
    const run = runner(() => Promise.resolve(null));
    expect(() => run.work(new Date(0))).toThrow('cannot pass between sidebar and script');
  });

  test('has at most ten calls under way', async () => {
    let underWay = 0;
    let most = 0;
    const run = runner(async () => {
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => setTimeout(resolve, 5));
      underWay -= 1;
    });
    const all = Array.from(
      { length: 25 },
      () => new Promise((resolve) => void run.withSuccessHandler(resolve).work()),
    );
    await Promise.all(all);
    expect(most).toBe(10);
  });
});

async function waitFor(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve));
}
