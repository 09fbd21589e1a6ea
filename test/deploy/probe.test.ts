import { join } from 'node:path';
import { LOGGED_OUT } from './clone';
import { CREATE_SCRIPT, CREATE_SHEET, PUSH } from './google';
import { OWN_PROJECT, SHEET, startWorld } from './world';
import type { World } from './world';

const OWN_PROBE = '.clasp.probe.json';

let world: World;
beforeEach(async () => {
  world = await startWorld();
  world.clone.take('local/probe', 'local/build', 'appsscript.json');
});
afterEach(() => world.end());

const probe = () => world.deploy(join('local', 'probe', 'probe.mjs'));

test('the probe gets a spreadsheet and a script of its own beside the add-on’s, and says what to do', async () => {
  const { clone, google, makeDeployed } = world;
  makeDeployed();
  clone.takeInstalledClasp();
  const addon = [
    clone.read('.clasp.json'),
    clone.read(OWN_PROJECT),
    google.scripts.get('script_1'),
  ];
  const { code, output } = await probe();

  expect(output).toContain(
    `\nHub Reflection probe is in ${SHEET}\n` +
      '1. Open it, wait for its menus, and choose Extensions > Hub Reflection probe > Run every probe.\n' +
      '2. Google asks for your permission the first time: Advanced, Go to Hub Reflection probe (unsafe), Allow; then choose it again.\n' +
      '3. Wait some minutes, until the sidebar says that the tab "Report" is written, and press its button.\n' +
      '4. Copy cell A2 of that tab into a new file of test/live, such as test/live/2026-11-27.txt, and run npm test.\n',
  );
  expect(code).toBe(0);
  expect(google.changesAsked()).toEqual([CREATE_SHEET, CREATE_SCRIPT, PUSH]);
  expect([...google.spreadsheets.values()].map(({ name }) => name)).toEqual([
    'Hub Reflection probe',
  ]);
  expect(google.scripts.get('script_2')).toEqual({
    title: 'Hub Reflection probe',
    parentId: 'sheet-1',
    files: [
      { name: 'appsscript', type: 'JSON', source: clone.read('appsscript.json') },
      { name: 'Code', type: 'SERVER_JS', source: clone.read('local/out/probe/Code.js') },
      { name: 'sidebar', type: 'HTML', source: clone.read('local/out/probe/sidebar.html') },
    ],
  });
  expect(clone.read('local/out/probe/Code.js')).toContain('\nfunction openProbes() {\n');
  expect(JSON.parse(clone.read(OWN_PROBE))).toEqual({
    rootDir: 'local/out/probe',
    scriptId: 'script_2',
    parentId: 'sheet-1',
  });
  expect([
    clone.read('.clasp.json'),
    clone.read(OWN_PROJECT),
    google.scripts.get('script_1'),
  ]).toEqual(addon);

  const again = await probe();
  expect(again.output).toContain('Google already has this version.\n');
  expect(google.changesAsked()).toEqual([CREATE_SHEET, CREATE_SCRIPT, PUSH]);
});

test('where it fails, the message says to run the probe again, and nothing is left', async () => {
  world.clone.logIn(LOGGED_OUT);
  const before = world.clone.names();
  const { code, output } = await probe();

  expect(output).toContain('\nChecking the login failed.\n');
  expect(output).toMatch(/ Then run `npm run probe` again\.\n$/);
  expect(code).toBe(1);
  expect(world.google.asked).toEqual([]);
  expect(world.clone.names()).toEqual(before);
});
