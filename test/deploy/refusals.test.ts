import { someOf } from '../campaign';
import { EXPIRED } from './clone';
import { PROBE, PULL, PUSH, refusal, RENEW } from './google';
import { AGAIN, OWN_PROJECT, startWorld } from './world';
import type { World } from './world';

const API_OFF = refusal(
  403,
  'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.',
);
const TURN_ON =
  'Turn on the Apps Script API at https://script.google.com/home/usersettings, and wait two minutes.';
const LOG_IN = 'Log in with `npx clasp login`.';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.end());

describe('before the first deployment creates anything, it stops', () => {
  const expectNothingMade = () => {
    expect(world.google.changesAsked()).toEqual([]);
    expect(world.clone.names()).not.toContain(OWN_PROJECT);
  };

  test('and says where to turn on the Apps Script API, if that is off', async () => {
    world.google.refusals.set(PROBE, API_OFF);
    const { code, output } = await world.deploy();

    expect(output).toMatch(
      /\nAsking Google for access to Apps Script failed\.\nFound: User has not enabled the Apps Script API\. .+\n/,
    );
    expect(output).toContain(`\nDo: ${TURN_ON} ${AGAIN}`);
    expect(code).toBe(1);
    expectNothingMade();
  });

  test('and says how to log in, if Google no longer accepts the kept login', async () => {
    world.clone.logIn(EXPIRED);
    world.google.refusals.set(RENEW, { status: 400, body: { error: 'invalid_grant' } });
    const { code, output } = await world.deploy();

    expect(output).toContain('Logged in to Google as an account that does not give its name.\n');
    expect(output).toContain(
      '\nAsking Google for access to Apps Script failed.\n' +
        `Found: invalid_grant\nDo: ${LOG_IN} ${AGAIN}`,
    );
    expect(code).toBe(1);
    expectNothingMade();
  });
});

describe('a later deployment says that sending failed, what Google said, and what to do', () => {
  const invalid = 'Request had invalid authentication credentials.';
  const gone = 'Requested entity was not found.';
  const denied = 'The caller does not have permission';
  const trouble = 'Internal error.';
  const wait = 'Wait a few minutes.';
  const otherAccount =
    'Log in with the account that made the script (`npx clasp login`). If its spreadsheet was ' +
    'deleted, delete .clasp.local.json, and a new one is made.';

  const refusals = [
    { why: 'the Apps Script API is off', route: PULL, answer: API_OFF, remedy: TURN_ON },
    { why: 'the login has ended', route: PULL, answer: refusal(401, invalid), remedy: LOG_IN },
    { why: 'the script is gone', route: PULL, answer: refusal(404, gone), remedy: otherAccount },
    { why: 'the account may not', route: PUSH, answer: refusal(403, denied), remedy: otherAccount },
    { why: 'Google is in trouble', route: PUSH, answer: refusal(500, trouble), remedy: wait },
  ];
  test.each(someOf(refusals, 2))('if $why', async ({ route, answer, remedy }) => {
    world.makeDeployed();
    world.clone.write('source/Code.js', 'function onInstall() {}\n');
    const before = world.clone.read(OWN_PROJECT);
    const held = world.google.scripts.get('script_1')?.files;
    world.google.refusals.set(route, answer);
    const { code, output } = await world.deploy();

    const said = answer.body.error.message;
    expect(output).toContain(
      `\nSending the add-on to Google failed.\nFound: ${said}\nDo: ${remedy} ${AGAIN}`,
    );
    expect(code).toBe(1);
    expect(new Set(world.google.changesAsked())).toEqual(new Set(route === PUSH ? [PUSH] : []));
    expect(world.google.scripts.get('script_1')?.files).toBe(held);
    expect(world.clone.read(OWN_PROJECT)).toBe(before);
  });

  test('if Google cannot be reached', async () => {
    world.makeDeployed();
    await world.google.stop();
    const { code, output } = await world.deploy();

    expect(output).toMatch(/\nSending the add-on to Google failed\.\nFound: .*ECONNREFUSED.*\n/);
    expect(output).toContain(`\nDo: Check the internet connection. ${AGAIN}`);
    expect(code).toBe(1);
  });
});
