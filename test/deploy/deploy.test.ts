import { longTests } from '../campaign';
import { join } from 'node:path';
import { LOGGED_OUT } from './clone';
import type { Clone } from './clone';
import { CREATE_SCRIPT, CREATE_SHEET, PULL, PUSH, refusal } from './google';
import type { Google } from './google';
import { AGAIN, OWN_PROJECT, SHEET, startWorld } from './world';
import type { World } from './world';

const story = longTests({ of: 8, few: 3 });

let clone: Clone;
let google: Google;
let deploy: World['deploy'];
let makeDeployed: World['makeDeployed'];
let end: World['end'];

beforeEach(async () => {
  ({ clone, google, deploy, makeDeployed, end } = await startWorld());
});
afterEach(() => end());

const built = () => [
  { name: 'appsscript', type: 'JSON', source: clone.read('dist/appsscript.json') },
  { name: 'Code', type: 'SERVER_JS', source: clone.read('dist/Code.js') },
  { name: 'sidebar', type: 'HTML', source: clone.read('dist/sidebar.html') },
];
const sent = (script = 'script_1') => google.scripts.get(script)?.files;

describe('the first deployment', () => {
  story(
    'creates a spreadsheet with its script, sends exactly the three built files, and says where to go',
    async () => {
      clone.takeInstalledClasp();
      const shared = clone.read('.clasp.json');
      const { code, output } = await deploy();

      expect(output).toContain('Logged in to Google as ada@example.org.\n');
      expect(output).toContain(
        `\nHub Reflection is in ${SHEET}\n` +
          'Open it, or reload it if it is open, and choose Extensions > Hub Reflection.\n',
      );
      expect(code).toBe(0);
      expect(google.changesAsked()).toEqual([CREATE_SHEET, CREATE_SCRIPT, PUSH]);
      expect([...google.spreadsheets.values()]).toEqual([
        { name: 'Hub Reflection', mimeType: 'application/vnd.google-apps.spreadsheet' },
      ]);
      expect([...google.scripts]).toEqual([
        ['script_1', { title: 'Hub Reflection', parentId: 'sheet-1', files: built() }],
      ]);
      expect(clone.read('dist/Code.js')).toBe(clone.read('source/Code.js'));
      expect(clone.read('.clasp.json')).toBe(shared);
      expect(JSON.parse(clone.read(OWN_PROJECT))).toEqual({
        rootDir: 'dist',
        scriptId: 'script_1',
        parentId: 'sheet-1',
      });
    },
  );

  story('remembers its script even if Google does not give back its first content', async () => {
    google.refusals.set(PULL, { ...refusal(400, 'Not now.'), once: true });
    const { code, output } = await deploy();

    expect(output).toContain(`\nHub Reflection is in ${SHEET}\n`);
    expect(code).toBe(0);
    expect(google.refusals.size).toBe(0);
    expect(google.changesAsked()).toEqual([CREATE_SHEET, CREATE_SCRIPT, PUSH]);
    expect(sent()).toEqual(built());
  });

  story('whose push failed is completed by the next, without a second spreadsheet', async () => {
    google.refusals.set(PUSH, refusal(400, 'Not now.'));
    const first = await deploy();
    expect(first.output).toContain(`Created ${SHEET}\n`);
    expect(first.output).toContain(
      `\nSending the add-on to Google failed.\nFound: Not now.\nDo: Wait a few minutes. ${AGAIN}`,
    );
    expect(first.code).toBe(1);

    google.refusals.clear();
    const second = await deploy();
    expect(second.output).toContain(`\nHub Reflection is in ${SHEET}\n`);
    expect(second.code).toBe(0);
    expect(google.spreadsheets.size).toBe(1);
    expect(google.changesAsked()).toEqual([CREATE_SHEET, CREATE_SCRIPT, PUSH, PUSH]);
    expect(sent()).toEqual(built());
  });

  story(
    'whose script was refused keeps its spreadsheet, to which the next gives a script',
    async () => {
      google.refusals.set(CREATE_SCRIPT, refusal(400, 'Not now.'));
      const isRefused = async (): Promise<void> => {
        const { code, output } = await deploy();
        expect(output).toContain(
          `\nCreating the script of ${SHEET} failed.\nFound: Not now.\n` +
            `Do: Wait a few minutes. The spreadsheet is made, and kept for that. ${AGAIN}`,
        );
        expect(code).toBe(1);
      };
      await isRefused();
      await isRefused();

      google.refusals.clear();
      const { code, output } = await deploy();
      expect(output).toContain(`\nHub Reflection is in ${SHEET}\n`);
      expect(code).toBe(0);
      expect(google.changesAsked()).toEqual([
        ...[CREATE_SHEET, CREATE_SCRIPT],
        ...[CREATE_SCRIPT, CREATE_SCRIPT, PUSH],
      ]);
      expect([...google.scripts.values()]).toEqual([
        { title: 'Hub Reflection', parentId: 'sheet-1', files: built() },
      ]);
    },
  );

  story(
    'whose spreadsheet was refused leaves nothing that misleads the next, and says to look in Drive',
    async () => {
      google.refusals.set(CREATE_SHEET, refusal(400, 'Not now.'));
      const first = await deploy();
      expect(first.output).toContain(
        '\nCreating the spreadsheet and its script failed.\nFound: Not now.\nDo: Wait a few minutes. ' +
          `If Google Drive now holds an empty spreadsheet "Hub Reflection", delete it. ${AGAIN}`,
      );
      expect(first.code).toBe(1);
      expect(clone.names()).not.toContain(OWN_PROJECT);

      google.refusals.clear();
      expect((await deploy()).code).toBe(0);
      expect([...google.scripts.values()].map(({ parentId }) => parentId)).toEqual(['sheet-1']);
    },
  );
});

describe('a later deployment', () => {
  story(
    'sends what changed, the manifest too, without a question and without creating anything',
    async () => {
      makeDeployed();
      clone.write('source/appsscript.json', '{ "timeZone": "Europe/Berlin" }\n');
      clone.write('source/Code.js', 'function onInstall() {}\n');
      const { code, output } = await deploy();

      expect(output).toContain(`\nHub Reflection is in ${SHEET}\n`);
      expect(code).toBe(0);
      expect(google.changesAsked()).toEqual([PUSH]);
      expect(sent()).toEqual(built());
      expect(sent()?.[0]?.source).toBe('{ "timeZone": "Europe/Berlin" }\n');
    },
  );

  story('with nothing new says so, and sends nothing', async () => {
    makeDeployed();
    const { code, output } = await deploy();

    expect(output).toContain('Google already has this version.\n');
    expect(code).toBe(0);
    expect(google.changesAsked()).toEqual([]);
  });

  story('goes to the script that .clasp.json names, if somebody put one there', async () => {
    google.scripts.set('mine', { title: 'Mine', parentId: 'my-sheet', files: [] });
    clone.write('.clasp.json', '{ "rootDir": "dist", "scriptId": "mine" }');
    const { code, output } = await deploy();

    expect(output).toContain('is in the spreadsheet of https://script.google.com/d/mine/edit\n');
    expect(code).toBe(0);
    expect(google.changesAsked()).toEqual([PUSH]);
    expect(sent('mine')).toEqual(built());
    expect(clone.names()).not.toContain(OWN_PROJECT);
  });
});

describe('nothing is asked of Google', () => {
  let before: string[];
  beforeEach(() => {
    before = clone.names();
  });

  test('and nothing changes, when nobody is logged in: the message says how to log in', async () => {
    clone.logIn(LOGGED_OUT);
    const { code, output } = await deploy();

    expect(output).toBe(
      '\nChecking the login failed.\nFound: nobody is logged in to Google on this computer.\n' +
        'Do: Log in with `npx clasp login`. Turn on the Apps Script API at ' +
        `https://script.google.com/home/usersettings, and wait two minutes. ${AGAIN}`,
    );
    expect(code).toBe(1);
    expect(google.asked).toEqual([]);
    expect(clone.names()).toEqual(before);
  });

  test('when the kept login is damaged: the message names the file, and quotes nothing of it', async () => {
    clone.logIn('{"tokens": dummy-access}');
    const { code, output } = await deploy();

    expect(output).toBe(
      `\nChecking the login failed.\nFound: clasp cannot read the login kept in ${clone.loginFile}.\n` +
        `Do: Delete that file. Log in with \`npx clasp login\`. ${AGAIN}`,
    );
    expect(code).toBe(1);
    expect(google.asked).toEqual([]);
    expect(clone.names()).toEqual(before);
  });

  test('when the packages are not installed: the message says how to install them', async () => {
    clone.remove('node_modules');
    const { code, output } = await deploy();

    expect(output).toBe(
      '\nLooking for clasp failed.\nFound: the package @google/clasp is not installed.\n' +
        `Do: Install what the project needs with \`npm ci\`. ${AGAIN}`,
    );
    expect(code).toBe(1);
    expect(google.asked).toEqual([]);
  });

  test.each(['{ "scriptId": ', 'null'])(
    'when .clasp.local.json holds %p: the message says what deleting it would mean',
    async (content) => {
      clone.write(OWN_PROJECT, content);
      const { code, output } = await deploy();

      expect(output).toBe(
        '\nReading .clasp.local.json failed.\nFound: its content is not a JSON object.\n' +
          'Do: Restore it from a copy. ' +
          `(Without .clasp.local.json a new spreadsheet is made.) ${AGAIN}`,
      );
      expect(code).toBe(1);
      expect(google.asked).toEqual([]);
      expect(clone.read(OWN_PROJECT)).toBe(content);
    },
  );
});

describe('no request is made that changes anything', () => {
  test('when the build fails', async () => {
    clone.write('source/broken', '');
    const { code, output } = await deploy();

    expect(output).toContain('Error: The build is broken.');
    expect(output).toContain(
      '\nBuilding the add-on failed.\nFound: the messages above. Nothing was sent to Google.\n' +
        `Do: Mend what they name. ${AGAIN}`,
    );
    expect(code).toBe(1);
    expect(google.changesAsked()).toEqual([]);
  });

  const files = ['Code.js', 'appsscript.json', 'sidebar.html'].map((name) => join('dist', name));
  const extra = join('dist', 'Extra.js');

  test.each([
    {
      made: 'one file too many',
      spoil: () => clone.write('source/Extra.js', ''),
      listed: [files[0], extra, files[1], files[2]],
    },
    {
      made: 'one file too few',
      spoil: () => clone.remove('source/sidebar.html'),
      listed: [files[0], files[1]],
    },
  ])('when the build makes $made', async ({ spoil, listed }) => {
    makeDeployed();
    spoil();
    const { code, output } = await deploy();

    expect(output).toContain(
      `\nChecking what would be sent failed.\nFound: clasp would send ${listed.join(', ')}.\n` +
        `Do: See to it that ${files.join(', ')} are there and nothing else: ` +
        `they replace the script. ${AGAIN}`,
    );
    expect(code).toBe(1);
    expect(google.changesAsked()).toEqual([]);
  });
});

test('a push that clasp skips is told as a failure, though clasp exits 0', async () => {
  makeDeployed();
  clone.replaceClasp("process.argv.includes('push')", "console.log('Skipping push.')");
  const { code, output } = await deploy();

  expect(output).toContain('\nSending the add-on to Google failed.\nFound: Skipping push.\nDo: ');
  expect(code).toBe(1);
});

test('what a deployment starts reaches no other machine: an attempt is stopped and noted', async () => {
  const attempt = "fetch('https://example.com').catch((error) => console.log(error.cause.message))";
  const { output } = await clone.run(google.address, '--eval', attempt);

  expect(output).toBe('A connection to example.com was stopped.\n');
  expect(clone.takeStopped()).toBe('example.com\n');
  expect(google.asked).toEqual([]);
});
